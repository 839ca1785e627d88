import { createHash, hash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../files-below.ts';
import type { ProgramPage } from './entry.ts';

/** The code of a program, which is run. */
export const programCode = (program: string) => join(program, 'code');
/** What a program brings for readers beside the pages: styles, scripts, fonts and the files of `public`. */
export const programAssets = (program: string) => join(program, 'site');

/**
 * The folder of the program that makes the pages: what an earlier build kept, or what is compiled now. What is torn or
 * foreign is compiled again.
 *
 * @param store holds a folder for each program that was of use lately.
 * @param edition names all that decides what becomes of the program.
 * @param compile makes it in a folder, and seals it if it may be kept.
 */
export async function programOf(
  store: string,
  edition: string,
  compile: (program: string) => Promise<void>,
): Promise<string> {
  const kept = join(store, edition);
  if (await isSealed(kept)) {
    await utimes(kept, new Date(), new Date()).catch(() => {});
    return kept;
  }
  // Several builds may compile at once, and none may take away what another one is running.
  const own = join(store, `${edition}.${process.pid}`);
  await rm(own, { recursive: true, force: true });
  try {
    await compile(own);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
  await dropOld(store);
  if (!(await isSealed(own))) return own;
  await rm(kept, { recursive: true, force: true });
  return rename(own, kept).then(
    () => kept,
    () => own,
  );
}

/** The pages that a program makes. Where it holds content, no page has a key: that does not name what is in the program. */
export async function pagesOf(program: string): Promise<ProgramPage[]> {
  const code = programCode(program);
  const [entry] = (await readdir(code)).filter((name) => name.startsWith('prerender-entry'));
  const { pages }: typeof import('./entry.ts') = await import(
    // A path with the letter of a disk is no address.
    pathToFileURL(join(code, entry ?? '')).href
  );
  const all = await pages();
  return (await isSealed(program)) ? all : all.map((page) => ({ ...page, key: undefined }));
}

/** Says of a program that it is whole, and holds nothing that the next build could find changed. */
export async function sealProgram(program: string): Promise<void> {
  await writeFile(join(program, seal), await sumOf(program));
}

/** Takes that back. */
export async function unsealProgram(program: string): Promise<void> {
  await rm(join(program, seal), { force: true });
}

async function isSealed(program: string): Promise<boolean> {
  const sum = await readFile(join(program, seal), 'utf8').catch(() => '');
  return sum !== '' && sum === (await sumOf(program));
}

const seal = 'seal';

async function sumOf(program: string): Promise<string> {
  const sum = createHash('sha256');
  for (const file of await filesBelow(program)) {
    if (file !== seal)
      sum.update(`${hash('sha256', await readFile(join(program, file)))}  ${file}\n`);
  }
  return sum.digest('hex');
}

/** A program has two megabytes; whoever edits the code compiles many of them. */
async function dropOld(store: string): Promise<void> {
  const times = new Map<string, number>();
  for (const name of await readdir(store)) {
    times.set(
      name,
      await stat(join(store, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    );
  }
  const names = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  for (const name of names.slice(programsKept)) {
    await rm(join(store, name), { recursive: true, force: true });
  }
}

const programsKept = 12;
