import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { keepOldFiles } from '../../src/lib/build/keep-old-files.ts';
import { programAssets, programOf } from '../../src/lib/build/program/kept-program.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { makeFolder } from './folders.ts';
import { makePages } from './make-pages.ts';
import { failed, partIsOver, runPart } from './part-of-build.ts';
import type { Settings } from './settings.ts';
import { clearStage } from './swap.ts';

/**
 * Makes the site, and gives back what there was to warn of: lets Astro compile the program that makes the pages, unless
 * that is kept, and runs it. All that is no page is made beside it.
 */
export async function render(settings: Settings): Promise<string> {
  const { root, base, stage, cache } = settings;
  const content = join(root, settings.contentDir);
  const code = await programEdition(root, { base });
  const remarks: string[] = [];
  const program = await programOf(join(root, '.cache/program'), code, async (folder) => {
    remarks.push(await runPart(COMPILE, [folder, cache], settings));
  });
  await partIsOver(cache);
  clearStage(stage);
  makeFolder(stage, { forReaders: true });
  // Before anything else is there: a copy onto a file would change it, also in the published site that shares it.
  await cp(programAssets(program), stage, { recursive: true });
  const stop = new AbortController();
  const files = runPart(MAKE_FILES, [stage, cache, code], settings, stop.signal);
  // When both fail, the one that is waited for first is told of.
  files.catch(() => {});
  try {
    await makePages(program, code, settings);
  } catch (error) {
    stop.abort();
    await files.catch(() => {});
    throw failed(error);
  }
  remarks.push(await files);
  const { lines } = await readAddresses(content);
  await keepOldFiles(lines, stage, base);
  return remarks.filter(Boolean).join('\n');
}

const COMPILE = fileURLToPath(new URL('./compile.ts', import.meta.url));
const MAKE_FILES = fileURLToPath(new URL('./make-files.ts', import.meta.url));
