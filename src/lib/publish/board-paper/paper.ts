import type { State } from '../../axes/axes.ts';
import type { CommitmentName } from '../../register/types.ts';
import type { Answer } from '../../site/answer.ts';
import type { WorkSeries } from '../../strategy/work-series.ts';

/**
 * The paper on a strategy for a meeting of its board. The page and the Word document are both made of it, line by line,
 * so that neither says what the other does not.
 */
export interface BoardPaper {
  /** The strategy that it is about. */
  caption: string;
  title: string;
  answer: Answer;
  /** How far work has come, in the order of a bar; empty when no commitment is known by name. */
  work: { series: WorkSeries; count: number; text: string }[];
  /** For which day it is true, and when more is to be expected. */
  asAt: string[];
  sections: PaperSection[];
}

/** One heading of a paper, with what stands below it. */
export interface PaperSection {
  /** The fragment of its address. */
  id: string;
  title: string;
  lines: PaperLine[];
  tables: PaperTable[];
}

/** A table of a paper. */
export interface PaperTable {
  id: string;
  /** Above it, when its section has several: the state of all that it lists, or words. */
  state?: State;
  title?: string;
  /** What stands between its title and its rows. */
  lines: PaperLine[];
  /** What its rows are, which says how wide its columns are. */
  rowsAre: PaperRows;
  /** The head of each column. */
  columns: string[];
  rows: PaperLine[][][];
}

/** Commitments as they stand, their moved dates, what happened on a day, or words that changed. */
export type PaperRows = 'standing' | 'moves' | 'days' | 'words';

/** A line of a paper: words, a label, or a link. */
export interface PaperLine {
  text: string;
  /** The state, where the text is its label. */
  state?: State;
  /** The page that the line leads to, below the base, or a document elsewhere. */
  to?: string;
  /** The commitment, where its ref and title are the text. */
  commitment?: CommitmentName;
}

/** Plain words as a line. */
export function said(text: string): PaperLine {
  return { text };
}

/** Several sentences as one line, without those that are not said. */
export function saidTogether(...sentences: (string | false | undefined)[]): PaperLine {
  return { text: sentences.filter(Boolean).join(' ') };
}
