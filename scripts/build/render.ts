import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { keepOldFiles } from '../../src/lib/build/keep-old-files.ts';
import { programAssets, programOf } from '../../src/lib/build/program/kept-program.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { makeFolder } from './folders.ts';
import { makePages } from './make-pages.ts';
import { failed, type Part, partIsOver, startPart } from './part-of-build.ts';
import type { Settings } from './settings.ts';
import { clearStage } from './swap.ts';

/** Starts what makes all that is no page, so that it is there when it is wanted. */
export function startFiles(settings: Settings): Part {
  return startPart(MAKE_FILES, settings);
}

/**
 * Makes the site, and gives back what there was to warn of: lets Astro compile the program that makes the pages, unless
 * that is kept, and runs it. All that is no page is made beside it by `files`.
 */
export async function render(settings: Settings, files: Part): Promise<string> {
  const { root, base, stage, cache } = settings;
  const content = join(root, settings.contentDir);
  const code = await programEdition(root, { base });
  const remarks: string[] = [];
  const program = await programOf(join(root, '.cache/program'), code, async (folder) => {
    remarks.push(await startPart(COMPILE, settings).go(cache, folder));
  });
  await partIsOver(cache);
  clearStage(stage);
  makeFolder(stage, { forReaders: true });
  // Before anything else is there: a copy onto a file would change it, also in the published site that shares it.
  await cp(programAssets(program), stage, { recursive: true });
  const filesMade = files.go(cache, stage, code);
  await makePages(program, code, settings).catch((error) => {
    throw failed(error);
  });
  remarks.push(await filesMade);
  const { lines } = await readAddresses(content);
  await keepOldFiles(lines, stage, base);
  return remarks.filter(Boolean).join('\n');
}

const COMPILE = fileURLToPath(new URL('./compile.ts', import.meta.url));
const MAKE_FILES = fileURLToPath(new URL('./make-files.ts', import.meta.url));
