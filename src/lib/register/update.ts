import type { Lifecycle, Rating } from '../axes/axes.ts';
import type { DayOrMonth } from '../fields/calendar.ts';
import type { Lifespan } from '../progress/lifespan.ts';
import type { UpdateEntry } from '../progress/schema.ts';
import type { Correction } from './corrections.ts';
import type { CommitmentName } from './types.ts';

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
