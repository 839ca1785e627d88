import { randomUUID } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { keepOldFiles } from '../../src/lib/build/keep-old-files.ts';
import { keptText } from '../../src/lib/build/kept/kept-text.ts';
import {
  programAssets,
  programOf,
  unsealProgram,
} from '../../src/lib/build/program/kept-program.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { makeFolder } from './folders.ts';
import { makePages } from './make-pages.ts';
import { failed, type Part, partIsOver, startPart } from './part-of-build.ts';
import type { StagedSoFar } from './publish.ts';
import type { Settings } from './settings.ts';
import { clearStage } from './swap.ts';

/**
 * Names the code of a build, and starts what takes its time, so that it is there when it is wanted: what makes all that
 * is no page, and the program that makes the pages, which Astro compiles unless it is kept. In this order, so that
 * nothing which older code makes is kept under the name of newer code.
 */
export async function prepare(settings: Settings): Promise<Prepared> {
  const { root, base } = settings;
  const code = await programEdition(root, { base });
  const program = startProgram(settings, code);
  const files = startPart(MAKE_FILES, settings);
  return {
    code,
    program: program.made,
    files,
    async stop() {
      await Promise.all([program.stop(), files.stop()]);
    },
  };
}

/** What a build begins with. */
export interface Prepared {
  code: string;
  program: Promise<PageProgram>;
  files: Part;
  /** Ends all that was started. */
  stop: () => Promise<void>;
}

interface PageProgram {
  folder: string;
  /** What the compiler warned of. */
  remarks: string;
}

/** Begins to compile the program that makes the pages, unless it is kept. */
function startProgram(
  settings: Settings,
  code: string,
): { made: Promise<PageProgram>; stop: () => Promise<void> } {
  const { root, base, cache } = settings;
  let isStopped = false;
  let compiler: Part | undefined;
  let remarks = '';
  const made = programOf(join(root, '.cache/program'), code, async (folder) => {
    if (isStopped) throw new Error('The build was stopped.');
    compiler = startPart(COMPILE, settings);
    remarks = await compiler.go(cache, folder);
    // Somebody may have edited the code while Astro read it.
    if ((await programEdition(root, { base })) !== code) await unsealProgram(folder);
  }).then((folder) => ({ folder, remarks }));
  // It is told of where it is waited for, which is after the check.
  made.catch(() => {});
  return {
    made,
    async stop() {
      isStopped = true;
      await compiler?.stop();
      await made.catch(() => {});
    },
  };
}

/**
 * Makes the site, and gives back what there was to warn of: runs the program that makes the pages. All that is no page is
 * made beside it by `files`.
 *
 * @param told is told of what is there already, while the rest is made.
 */
export async function render(
  settings: Settings,
  { code, program, files }: Prepared,
  told: StagedSoFar,
): Promise<string> {
  const { root, base, stage, cache } = settings;
  const content = join(root, settings.contentDir);
  const { folder, remarks } = await program;
  await partIsOver(cache);
  clearStage(stage);
  makeFolder(stage, { forReaders: true });
  // Before anything else is there: a copy onto a file would change it, also in the published site that shares it.
  await cp(programAssets(folder), stage, { recursive: true });
  const sums = join(cache, 'astro/files-sums');
  const thisBuild = randomUUID();
  const filesMade = files.go(cache, stage, code, sums, thisBuild);
  const pages = await makePages(folder, code, settings).catch((error) => {
    throw failed(error);
  });
  await told.made(pages);
  const warnings = await filesMade;
  // Where they could not be kept they are taken again.
  await told.made(new Map(JSON.parse(keptText(sums, thisBuild) ?? '[]')));
  const { lines } = await readAddresses(content);
  await keepOldFiles(lines, stage, base);
  return [remarks, warnings].filter(Boolean).join('\n');
}

const COMPILE = fileURLToPath(new URL('./compile.ts', import.meta.url));
const MAKE_FILES = fileURLToPath(new URL('./make-files.ts', import.meta.url));
