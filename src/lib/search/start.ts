import type { PackedTable } from './table.ts';

/** The file that the search fetches beside those of Pagefind: what every search needs. */
export interface SearchStart {
  table: PackedTable;
  /** The folder of the lists of words, whose name changes with what is in them, and the letters that have a list. */
  words: string;
  letters: string[];
  /** Everything but commitments by its names: the row, and what it is called. */
  names: [row: number, ...names: string[]][];
  /** The refs that sources leave out, with the note and the place where it stands. */
  gaps: { ref: string; strategy: string; text: string; path: string }[];
}

/** The fields of a page in the index of which words are found, and how much each counts beside the text. */
export const fieldWeights = { title: 12, names: 12, also: 0.3 };
