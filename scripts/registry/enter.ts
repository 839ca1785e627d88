import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/lib/fields/calendar.ts';
import { promisedBy } from '../../src/lib/problems/promised.ts';
import { registryFile, registryText } from '../../src/lib/registry/csv.ts';
import type { Promised, RegistryLine } from '../../src/lib/registry/line.ts';
import { updateRegistry } from '../../src/lib/registry/update.ts';
import { Mistake } from '../build/mistake.ts';
import { contentOf } from './content-of.ts';

/**
 * Brings the registry of a content folder up to date: enters what it does not have, after a change of its
 * lines where one is asked for. A registry that cannot be read is left as it is, and is a Mistake.
 *
 * @param on the day that new lines get.
 */
export async function enterIn(
  folder: string,
  on: Day,
  change: (lines: RegistryLine[], promised: Promised[]) => RegistryLine[] = (lines) => lines,
): Promise<Entered> {
  const content = await contentOf(folder);
  const [fault] = content.registry.faults;
  if (fault) {
    throw new Mistake(`${registryFile}:${fault.line} ${fault.what}\n${fault.fix}`);
  }
  const promised = promisedBy(content);
  const before = content.registry.lines.map(({ line: _line, ...rest }): RegistryLine => rest);
  const after = updateRegistry(change(before, promised), promised, on);
  const text = registryText(after);
  if (text !== content.registry.text) writeFileSync(join(folder, registryFile), text);
  const known = new Map(before.map((line) => [line.address, JSON.stringify(line)]));
  return {
    lines: after.length,
    added: after.filter(({ address }) => !known.has(address)),
    changed: after.filter(
      (line) => known.has(line.address) && known.get(line.address) !== JSON.stringify(line),
    ),
  };
}

/** What was written into the registry. */
export interface Entered {
  /** How many lines it has now. */
  lines: number;
  added: RegistryLine[];
  changed: RegistryLine[];
}
