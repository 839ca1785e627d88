import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfDatedPage } from '../../src/lib/addresses/dated-pages.ts';
import { isKnown } from '../../src/lib/addresses/known.ts';
import { type AddressLine, collectionOf } from '../../src/lib/addresses/line.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { isCollection, kindOf } from '../../src/lib/kinds/kinds.ts';
import { datedPagesOf } from '../../src/lib/publish/dated-pages-of.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { Mistake } from '../terminal/mistake.ts';
import type { Settings } from './settings.ts';

/** Throws a Mistake when the staged site lacks an address that readers were given. */
export async function keepAddresses({ root, stage, contentDir, asAt }: Settings): Promise<void> {
  const broken = await missingAddresses(stage, join(root, contentDir), asAt);
  if (broken.length === 0) return;
  const shown = broken.slice(0, 20).map((one) => `  ${one}`);
  if (broken.length > shown.length) shown.push(`  … and ${broken.length - shown.length} more.`);
  throw new Mistake(['The new site lacks what readers were given:', ...shown].join('\n'));
}

/**
 * The addresses and parts of pages of the registry that a built site does not have. The check has compared the
 * content with the registry; this looks at the pages themselves, which code makes.
 */
export async function missingAddresses(
  site: string,
  content: string,
  asAt: string,
): Promise<string[]> {
  const { lines } = await readAddresses(content);
  const register = await registerOf(content, asAt);
  const made = new Set(datedPagesOf(register).map(({ id }) => id));
  // What happened by the day on which a page was entered has not unhappened since.
  const isWanted = (line: AddressLine) =>
    isOfDatedPage(line) && line.state === 'live'
      ? line.firstPublished <= asAt || made.has(line.id)
      : isKnown(line, lines, register);
  return lines
    .filter(isWanted)
    .flatMap((line) => [...lacking(line, site), ...withoutBeside(line, site)]);
}

function lacking({ address, fragments, state }: AddressLine, site: string): string[] {
  const file = join(site, address, 'index.html');
  if (!existsSync(file)) return [notThere(address)];
  // The page of a withdrawn thing that left no file has one part: all of it.
  const names = partsIn(readFileSync(file, 'utf8'));
  return fragments
    .filter(({ name }) => !names.has(name) && !(state === 'withdrawn' && names.has('withdrawn')))
    .map(({ name }) => notThere(`${address}#${name}`));
}

/** The pages that go with a page: the frame that other sites show. */
function withoutBeside(line: AddressLine, site: string): string[] {
  const collection = collectionOf(line);
  if (!isCollection(collection) || line.state === 'moved' || line.id.split('/').length < 3)
    return [];
  return kindOf(collection)
    .beside(line.id.slice(collection.length + 1))
    .filter((address) => !existsSync(join(site, address, 'index.html')))
    .map(notThere);
}

function notThere(address: string): string {
  return `${address} was published, and is not in the new site.`;
}

function partsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name ?? ''));
}
