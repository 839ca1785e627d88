import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { filesBelow } from '../files-below.ts';
import { type FinishingInputs, pageFinisher } from '../finish-page.ts';
import { finishingEdition } from '../finishing-edition.ts';
import { type ContentAsked, keptFiles } from '../kept/kept-files.ts';
import { siteFiles } from '../kept/site-files.ts';
import type { ProgramPage } from '../program/entry.ts';
import type { SheetOfPage } from '../styles/inline-styles.ts';

/**
 * Makes every page, finishes it and writes it, unless an earlier build has made the same one: one after the other, so
 * that none is kept in memory. Style sheets of which the pages have all that they use are taken away.
 *
 * @param folder the new site, with the style sheets in it.
 * @param store a folder for the finished pages, which the next build may share.
 * @param code names the code that makes and finishes them.
 * @param content what the pages ask for while they are made.
 * @returns the addresses of all editions that were written, and the sums of all files.
 */
export async function writePages(
  pages: readonly ProgramPage[],
  given: Omit<FinishingInputs, 'paths'>,
  {
    folder,
    store,
    code,
    content,
  }: { folder: string; store: string; code: string; content: ContentAsked },
): Promise<WrittenPages> {
  const { base } = given;
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const sheets = (await filesBelow(folder)).filter((file) => file.endsWith('.css')).map(text);
  const inputs = { ...given, paths: pages.map(({ path }) => path).filter(isPage) };
  const files = siteFiles(folder, join(store, 'files'));
  const edition = finishingEdition(inputs, sheets, code);
  const kept = keptFiles<SheetOfPage[]>(files, join(store, 'list'), edition, content);
  const finish = pageFinisher(inputs, async (href) => text(below(href, base)));
  const written: string[] = [];
  const used = new Set<string>();
  const linked = new Set<string>();
  for (const page of pages) {
    const { path } = page;
    // Nothing here waits for anything, and who wants to stop the build would not be heard.
    await setImmediate();
    if (!isPage(path)) {
      files.write(path, await page.make());
      continue;
    }
    const { editions, note } = await kept.write(page, async (text) => {
      const finished = await finish(new TextDecoder().decode(text), path);
      return {
        editions: finished.editions.map(({ path, html }) => ({
          path: fileOf(path),
          content: html,
        })),
        note: finished.sheets,
      };
    });
    written.push(...editions.map(({ path }) => addressOf(path)));
    for (const { href, isLinked } of note) (isLinked ? linked : used).add(href);
  }
  kept.end();
  files.dropOthers();
  for (const href of used.difference(linked)) rmSync(join(folder, below(href, base)));
  return { addresses: written, sums: files.sums };
}

/** What the pages of a site are now. */
export interface WrittenPages {
  addresses: string[];
  /** As `SiteFiles` has them. */
  sums: ReadonlyMap<string, string>;
}

function isPage(path: string): boolean {
  return /(\/|\.html)$/.test(path);
}

/** "/search/index.html" for "/search/". */
function fileOf(address: string): string {
  return address.replace(/\/$/, '/index.html');
}

function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

function below(href: string, base: string): string {
  return decodeURI(href).slice(base.replace(/\/+$/, '').length + 1);
}
