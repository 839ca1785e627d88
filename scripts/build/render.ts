import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programOf } from '../../src/lib/build/program/kept-program.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { entriesIn } from '../../src/lib/reading/reading-of.ts';
import { runPart } from './part-of-build.ts';
import type { Settings } from './settings.ts';

/**
 * Makes the site, and gives back what there was to warn of: lets Astro compile the program that makes the pages, unless
 * that is kept, and runs it. Each in a process of its own, because a mistake in a page ends in a stack trace, because
 * two sites with different content must not mix, and because Astro’s memory is then free again.
 */
export async function render(settings: Settings): Promise<string> {
  const { root, base, contentDir, stage, cache } = settings;
  const { site } = await entriesIn(join(root, contentDir));
  const code = await programEdition(root, { base, site: site[0]?.data.address });
  const remarks: string[] = [];
  const program = await programOf(join(root, '.cache/program'), code, async (folder) => {
    remarks.push(await runPart(COMPILE, [folder, cache], settings));
  });
  remarks.push(await runPart(MAKE, [program, stage, cache, code], settings));
  return remarks.filter(Boolean).join('\n');
}

const COMPILE = fileURLToPath(new URL('./compile.ts', import.meta.url));
const MAKE = fileURLToPath(new URL('./make.ts', import.meta.url));
