import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesText } from '../../src/lib/addresses/csv.ts';
import type { AddressLine, PublicPage } from '../../src/lib/addresses/line.ts';
import { updateAddresses } from '../../src/lib/addresses/update.ts';
import type { Day } from '../../src/lib/fields/calendar.ts';
import { readForRules } from '../../src/lib/problems/check/read-for-rules.ts';
import { pagesOfFiles } from '../../src/lib/problems/public-pages.ts';
import { datedPagesOf } from '../../src/lib/publish/dated-pages-of.ts';
import { registryFile } from '../../src/lib/reading/read.ts';
import { type Reading, readFolder } from '../../src/lib/reading/read-folder.ts';
import { build } from '../../src/lib/register/build.ts';
import { Mistake } from '../terminal/mistake.ts';

/**
 * Brings the registry of a content folder up to date: enters what it does not have, after a change of its
 * lines where one is asked for. A registry that cannot be read is left as it is, and is a Mistake.
 *
 * @param on the day that new lines get.
 */
export async function enterIn(
  folder: string,
  on: Day,
  change: (lines: AddressLine[], pages: PublicPage[]) => AddressLine[] = (lines) => lines,
): Promise<Entered> {
  const reading = await readFolder(folder);
  const content = await readForRules(folder, reading);
  const [fault] = content.addresses.faults;
  if (fault) {
    throw new Mistake(`${registryFile}:${fault.line} ${fault.what}\n${fault.fix}`);
  }
  const pages = [...pagesOfFiles(content), ...datedPagesIn(reading, on)];
  const before = content.addresses.lines.map(({ line: _line, ...rest }): AddressLine => rest);
  const after = updateAddresses(change(before, pages), pages, on);
  const text = addressesText(after);
  if (text !== content.addresses.text) writeFileSync(join(folder, registryFile), text);
  const known = new Map(before.map((line) => [line.address, JSON.stringify(line)]));
  return {
    lines: after.length,
    added: after.filter(({ address }) => !known.has(address)),
    changed: after.filter(
      (line) => known.has(line.address) && known.get(line.address) !== JSON.stringify(line),
    ),
  };
}

/** The pages that what happened makes. Content that is not right yet has none: what is entered stays. */
function datedPagesIn({ entries }: Reading, asAt: Day): PublicPage[] {
  try {
    return datedPagesOf(build(entries(), asAt));
  } catch {
    return [];
  }
}

/** What was written into the registry. */
export interface Entered {
  /** How many lines it has now. */
  lines: number;
  added: AddressLine[];
  changed: AddressLine[];
}
