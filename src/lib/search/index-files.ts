import type { PackedTable } from './packed-table.ts';

/** The first file that the search fetches beside those of Pagefind: what every search needs. */
export interface IndexStart {
  table: PackedTable;
  /** The first words of the parts of Pagefind’s index, in order. */
  parts: string[];
  /** The name of the folder that holds the other files. It changes with what is in them. */
  folder: string;
}

/**
 * A filter that only the first page passes. A search with it costs next to nothing, and still tells how many
 * pages have the words: Pagefind counts them before it filters.
 */
export const onlyFirst = { only: 'first' };

/** A page as the list of results shows it. */
export interface FoundPage {
  /** Below the base. */
  path: string;
  title: string;
  ref?: string;
  /** The language of the title, if it is not that of the site. */
  lang?: string;
}

/**
 * How many neighbours share a file of results. More would make one result cost more, fewer would
 * make more files: results of one strategy often stand together.
 */
export const pagesInFile = 8;

/** Where the page of a row stands: the number of the file, and the place in it. */
export function placeOf(row: number): { file: number; at: number } {
  return { file: Math.floor(row / pagesInFile), at: row % pagesInFile };
}
