import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownLines } from '../../src/lib/addresses/known-lines.ts';
import type { AddressLine } from '../../src/lib/addresses/line.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { Mistake } from './mistake.ts';
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
 * The addresses and parts of pages of the registry that a built site does not have. The check has
 * compared the content with the registry; this looks at the pages themselves, which code makes.
 */
export async function missingAddresses(
  site: string,
  content: string,
  asAt: string,
): Promise<string[]> {
  const { lines } = await readAddresses(content);
  const register = await registerOf(content, asAt);
  return knownLines(lines, register).flatMap((line) => broken(line, site));
}

function broken({ address, fragments, state }: AddressLine, site: string): string[] {
  const file = join(site, address, 'index.html');
  if (!existsSync(file)) return [`${address} was published, and is not in the new site.`];
  // The page of a withdrawn thing that left no file has one part: all of it.
  const names = partsIn(readFileSync(file, 'utf8'));
  return fragments
    .filter(({ name }) => !names.has(name) && !(state === 'withdrawn' && names.has('withdrawn')))
    .map(({ name }) => `${address}#${name} was published, and is not in the new site.`);
}

function partsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name ?? ''));
}
