import { createHash } from 'node:crypto';
import type { SearchRecord } from '../kinds/search-record.ts';
import { searchRecords } from '../kinds/search-records.ts';
import type { Register } from '../register/types.ts';
import { type FoundPage, type IndexStart, pagesInFile } from '../search/index-files.ts';
import { packTable } from '../search/packed-table.ts';
import { wordsByFrequency } from '../search/spelling.ts';
import { indexTokens } from '../search/tokens.ts';
import { searchTable } from './search-table.ts';

/** What the search index is made of: the pages to find, and the files beside those of Pagefind. */
export function searchContent(register: Register) {
  return contentOf(searchRecords(register));
}

/** The same for some records. */
export function contentOf(records: SearchRecord[]) {
  const kept = { ...resultFiles(records), 'words.txt': wordFile(records) };
  const folder = `results/${hashOf(kept)}`;
  return {
    /** In this order, which the other files rely on. */
    pages: indexedPages(records),
    /** The files beside those of Pagefind, by their names, when the parts of its index are known. */
    filesFor: (parts: string[]): Record<string, string> => {
      const start: IndexStart = { table: packTable(searchTable(records)), parts, folder };
      return {
        'start.json': JSON.stringify(start),
        ...Object.fromEntries(
          Object.entries(kept).map(([name, text]) => [`${folder}/${name}`, text]),
        ),
      };
    },
  };
}

/**
 * The records as they are indexed: each token of a text once, and the most frequent first. Where a
 * token stands is then nearly the same in every text, which makes the index a tenth smaller.
 */
function indexedPages(records: SearchRecord[]) {
  const counts = new Map<string, number>();
  const texts = records.map((record) => [...new Set(tokensToFind(record))]);
  for (const token of texts.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
  const count = (token: string) => counts.get(token) ?? 0;
  return records.map(({ path, title }, at) => ({
    path,
    title: indexTokens(title).join(' '),
    text: (texts[at] ?? [])
      .toSorted((one, other) => count(other) - count(one) || (one < other ? -1 : 1))
      .join(' '),
  }));
}

/**
 * Pagefind leaves out a page without text, and all after it would be taken for the one before. A place of which
 * only the name is known is found by that, or else by its address.
 */
function tokensToFind({ text, title, path }: SearchRecord): string[] {
  return [text, title, path].map(indexTokens).find((tokens) => tokens.length > 0) ?? [];
}

/** What is shown of each page, a few to a file. */
function resultFiles(records: SearchRecord[]): Record<string, string> {
  const pages = records.map(
    ({ path, title, ref, lang }): FoundPage => ({
      path,
      title,
      ...(ref && { ref }),
      ...(lang && { lang }),
    }),
  );
  const files = Math.ceil(pages.length / pagesInFile);
  return Object.fromEntries(
    Array.from({ length: files }, (_, file) => [
      `${file}.json`,
      JSON.stringify(pages.slice(file * pagesInFile, (file + 1) * pagesInFile)),
    ]),
  );
}

function wordFile(records: SearchRecord[]): string {
  const texts = records.map(({ title, text }) => `${title} ${text}`);
  return `${wordsByFrequency(texts).join('\n')}\n`;
}

function hashOf(files: Record<string, string>): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
}
