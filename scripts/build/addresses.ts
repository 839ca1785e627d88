import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfDatedPage } from '../../src/lib/addresses/dated-pages.ts';
import { destinationOf } from '../../src/lib/addresses/destination.ts';
import { leavesNotice } from '../../src/lib/addresses/kept.ts';
import { isKnownBy } from '../../src/lib/addresses/known-by.ts';
import { type AddressLine, collectionOf } from '../../src/lib/addresses/line.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { isCollection, kindOf } from '../../src/lib/kinds/kinds.ts';
import { datedPagesOf } from '../../src/lib/publish/dated-pages-of.ts';
import { entriesIn } from '../../src/lib/reading/reading-of.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { Mistake } from '../terminal/mistake.ts';
import type { Settings } from './settings.ts';

/**
 * Throws a Mistake when the staged site lacks an address that readers were given; gives back what is worth
 * knowing: pages that have no line yet.
 */
export async function keepAddresses({ root, stage, contentDir, asAt }: Settings): Promise<string> {
  const content = join(root, contentDir);
  const missing = await missingAddresses(stage, content, asAt);
  if (missing.length === 0) return notEntered(content, asAt);
  const shown = missing.slice(0, 20).map((one) => `  ${one}`);
  if (missing.length > shown.length) shown.push(`  … and ${missing.length - shown.length} more.`);
  throw new Mistake(['The new site lacks what readers were given:', ...shown].join('\n'));
}

/**
 * The addresses and parts of pages of the registry that a built site does not have. The check has compared the
 * content with the registry; this looks at the pages themselves, which code makes. What should be there is told
 * by the files and not by the register, so that an entry which the register loses is missed.
 */
export async function missingAddresses(
  site: string,
  content: string,
  asAt: string,
): Promise<string[]> {
  const { lines } = await readAddresses(content);
  const made = new Set(datedPagesOf(await registerOf(content, asAt)).map(({ id }) => id));
  const entries = await entriesIn(content);
  const isWanted = (line: AddressLine): boolean => {
    if (line.state === 'moved') {
      const end = destinationOf(line, lines);
      return end !== undefined && isWanted(end);
    }
    if (leavesNotice(line)) return true;
    return isOfDatedPage(line)
      ? line.firstPublished <= asAt || made.has(line.id)
      : isKnownBy(line.id, entries, asAt);
  };
  return lines
    .filter(isWanted)
    .flatMap((line) => [...lacking(line, site), ...withoutBeside(line, site)]);
}

/** What happened makes new pages by itself, such as a year; nobody who checks the files hears of them. */
async function notEntered(content: string, asAt: string): Promise<string> {
  const known = new Set((await readAddresses(content)).lines.map(({ address }) => address));
  const fresh = datedPagesOf(await registerOf(content, asAt))
    .map(({ address }) => address)
    .filter((address) => !known.has(address));
  return known.size === 0 || fresh.length === 0
    ? ''
    : `registry.csv has no line for ${fresh.join(', ')} yet. Run npm run registry, and commit the file.`;
}

function lacking(line: AddressLine, site: string): string[] {
  const { address, fragments, state } = line;
  const file = join(site, address, 'index.html');
  if (!existsSync(file)) return [notThere(address) + wayOut(line)];
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

/** A file that was put right may take away what had happened in a year. */
function wayOut(line: AddressLine): string {
  return isOfDatedPage(line)
    ? ` If nothing happened then after all: npm run registry -- --withdraw ${line.id} --reason "…".`
    : '';
}

function notThere(address: string): string {
  return `${address} was published, and is not in the new site.`;
}

function partsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name ?? ''));
}
