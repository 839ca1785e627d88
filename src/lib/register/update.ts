import type { Lifecycle, Rating } from '../axes/axes.ts';
import type { DayOrMonth } from '../fields/calendar.ts';
import type { DateSpan } from '../fields/period.ts';
import type { TotalChange } from '../progress/change-table.ts';
import type { KnownWord } from '../progress/known-word.ts';
import type { Lifespan } from '../progress/lifespan.ts';
import type { TotalFinding } from '../progress/published-totals.ts';
import type { Reach } from '../progress/reach.ts';
import type { ProgressEntry, UpdateEntry } from '../progress/schema.ts';
import type { Citation } from '../source/cite.ts';
import type { Correction } from './corrections.ts';
import type { CommitmentName, StrategyName } from './types.ts';

/** What one report says of one commitment, joined to both. */
export interface Update extends Omit<UpdateEntry, 'commitment' | 'status' | 'summary'> {
  commitment: CommitmentName;
  summary: string;
  /** When that commitment came and went. */
  span: Lifespan;
  report: ReportName;
  lifecycle: { word: string; state: Lifecycle } | undefined;
  rating: { word: string; state: Rating } | undefined;
  /** The word of a scale that it gives, which speaks for both axes. */
  scaleWord: string | undefined;
  /** What the report said wrongly of it, the oldest first. */
  corrections: Correction[];
}

export interface ReportName {
  /** "mse-2022/2023-09" */
  id: string;
  /** "2023-09" */
  slug: string;
  strategyId: string;
  title: string;
  asAt: DayOrMonth;
}

export interface Report
  extends Omit<ProgressEntry, 'updates' | 'source' | 'totals' | 'corrections' | 'period'>,
    ReportName {
  strategy: StrategyName;
  /** Whether no later one of its strategy is known on the day. */
  isNewest: boolean;
  source: Citation;
  period: DateSpan | undefined;
  /** In the order of the strategy. */
  updates: Update[];
  /** The publisher's words, and what the strategy calls its headings. */
  statusWords: KnownWord[];
  levels: string[];
  /** Of how many of the commitments of its day it tells. */
  reach: Reach;
  /** The totals that the report prints, with the counts that they imply. */
  totals: PrintedTotal[];
  /** How many commitments the publisher counts in all, and where it says so. */
  declared: { count: number; source: Citation } | undefined;
  /** What changed in the totals since the report before, where both print one of the same. */
  since: { report: ReportName; totals: TotalChange<PrintedTotal>[] } | undefined;
  /** Of the report as a whole and of its updates, the oldest first. */
  corrections: Correction[];
}

/** A total that a report prints, under its heading as readers see it; a total of all has none. */
export interface PrintedTotal extends TotalFinding {
  heading: string | undefined;
}
