import type {
  Area,
  Decision,
  Indicator,
  Observation,
  Organisation,
  Outcome,
  OutcomeFigure,
  Source,
  Topic,
} from './records/places.ts';
import type { Commitment, Strategy } from './records/plans.ts';
import type { Change, Correction, TotalPart, Update } from './records/reports.ts';

/**
 * The published data files, as a stranger reads them: JSON and nothing of ours. What a file means is
 * written here anew, so that a mistake in the site's own rules is not made a second time.
 */
export interface Published {
  asAt: string;
  strategies: Strategy[];
  commitments: Commitment[];
  progress: Update[];
  observations: Observation[];
  indicators: Indicator[];
  organisations: Organisation[];
  areas: Area[];
  outcomes: Outcome[];
  'outcome-figures': OutcomeFigure[];
  decisions: Decision[];
  topics: Topic[];
  sources: Source[];
  totals: TotalPart[];
  changes: Change[];
  corrections: Correction[];
  /** Every file's number of records, by its name. */
  records: Record<string, number>;
  /** Every text that any file holds. */
  texts: Set<string>;
}

export type { Observation, OutcomeFigure } from './records/places.ts';
export type { Commitment, Priority, Strategy } from './records/plans.ts';
export type { Change, TotalPart, Update } from './records/reports.ts';
