import type { Register } from '../register/types.ts';
import { wordsByFrequency } from '../search/spelling.ts';
import { searchRecords } from './search-record.ts';
import { searchTable } from './search-table.ts';

/** What the search index is made of: the pages to find, the table of their answers, all words. */
export function searchContent(register: Register) {
  const pages = searchRecords(register);
  return {
    pages,
    files: {
      'table.json': JSON.stringify(searchTable(pages)),
      'words.txt': `${wordsByFrequency(pages.map(({ title, text }) => `${title} ${text}`)).join('\n')}\n`,
    },
  };
}
