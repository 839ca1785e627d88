import type { Register } from '../register/types.ts';
import { packTable } from '../search/packed-table.ts';
import { tokensOf, wordsByFrequency } from '../search/spelling.ts';
import { type SearchRecord, searchRecords } from './search-record.ts';
import { searchTable } from './search-table.ts';

/** What the search index is made of: the pages to find, and the files beside those of Pagefind. */
export function searchContent(register: Register) {
  const records = searchRecords(register);
  return { pages: indexedPages(records), files: searchFiles(records) };
}

/**
 * The records as they are indexed: each word of a text once, and the most frequent words first. Where
 * a word stands is then nearly the same in every text, which makes the index a tenth smaller.
 */
export function indexedPages(records: SearchRecord[]): IndexedText[] {
  const counts = new Map<string, number>();
  const texts = records.map(({ text }) => [...new Set(tokensOf(text))]);
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (word: string) => counts.get(word) ?? 0;
  return records.map(({ path, title, ref }, at) => ({
    path,
    title,
    ...(ref && { ref }),
    text: (texts[at] ?? [])
      .toSorted((one, other) => count(other) - count(one) || (one < other ? -1 : 1))
      .join(' '),
  }));
}

type IndexedText = Pick<SearchRecord, 'path' | 'title' | 'ref' | 'text'>;

/** The table of answers, and all words, for the pages in this order. */
export function searchFiles(pages: SearchRecord[]) {
  const texts = pages.map(({ title, text }) => `${title} ${text}`);
  return {
    'table.json': JSON.stringify(packTable(searchTable(pages))),
    'words.txt': `${wordsByFrequency(texts).join('\n')}\n`,
  };
}
