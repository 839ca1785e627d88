import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { filesBelow } from '../files-below.ts';
import { type FinishedPage, type FinishingInputs, pageFinisher } from '../finish-page.ts';
import { finishingEdition } from '../finishing-edition.ts';
import { keptPages } from '../kept/kept-pages.ts';
import type { ProgramPage } from '../program/entry.ts';

/**
 * Makes every page, finishes it unless an earlier build has finished the same one, and writes it: one after the other,
 * so that none is kept in memory. Style sheets of which the pages have all that they use are taken away.
 *
 * @param folder the new site, with the style sheets in it.
 * @param store where finished pages are kept for the next build.
 * @param code names the code that finishes them.
 * @returns the addresses of all editions that were written.
 */
export async function writePages(
  pages: readonly ProgramPage[],
  given: Omit<FinishingInputs, 'paths'>,
  { folder, store, code }: { folder: string; store: string; code: string },
): Promise<string[]> {
  const { base } = given;
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const sheets = (await filesBelow(folder)).filter((file) => file.endsWith('.css')).map(text);
  const inputs = { ...given, paths: pages.map(({ path }) => path).filter(isPage) };
  const kept = keptPages<FinishedPage>(store, finishingEdition(inputs, sheets, code));
  const finish = pageFinisher(inputs, async (href) => text(below(href, base)));
  const write = writerInto(folder);
  const written: string[] = [];
  const used = new Set<string>();
  const linked = new Set<string>();
  for (const { path, make } of pages) {
    // Nothing here waits for anything, and who wants to stop the build would not be heard.
    await setImmediate();
    const made = await make();
    if (!isPage(path)) {
      write(path, made);
      continue;
    }
    const html = new TextDecoder().decode(made);
    const finished = await kept.madeOf(path, html, () => finish(html, path));
    for (const edition of finished.editions) {
      write(fileOf(edition.path), edition.html);
      written.push(edition.path);
    }
    for (const { href, isLinked } of finished.sheets) (isLinked ? linked : used).add(href);
  }
  await kept.dropOthers();
  for (const href of used.difference(linked)) rmSync(join(folder, below(href, base)));
  return written;
}

function isPage(path: string): boolean {
  return /(\/|\.html)$/.test(path);
}

/** search/index.html for "/search/". */
function fileOf(path: string): string {
  return path.replace(/\/$/, '/index.html');
}

function below(href: string, base: string): string {
  return decodeURI(href).slice(base.replace(/\/+$/, '').length + 1);
}

/** Writes what was not there before: two pages with one address, or a page and a file of `public`, would lose one. */
function writerInto(folder: string): (path: string, content: string | Uint8Array) => void {
  return (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(
        `${path} is there already. Two pages have this address, or one has the name of a file in public.`,
      );
    }
  };
}
