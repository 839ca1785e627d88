/**
 * How much there may be: far above any board's content, far below what would make an editor, the check or a
 * build stumble. A file at each of these limits is read within seconds.
 */
export const limits: Limits = {
  files: 20_000,
  characters: 100_000_000,
  fileBytes: 1_000_000,
  line: 10_000,
};

/** How many groups, lists and quotes may stand inside each other, in fields and in words. */
export const mostLevels = 24;

export interface Limits {
  /** How many files, and how many characters in all of them. */
  files: number;
  characters: number;
  /** Of one file. */
  fileBytes: number;
  line: number;
}
