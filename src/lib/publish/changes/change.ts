import type { Day, PartialDate } from '../../fields/calendar.ts';
import type { CommitmentName } from '../../register/types.ts';

/** One thing that happened: what a feed tells of, and what a line on the page of updates says. */
export interface Change {
  /** Permanent, and unique on the site: “overdue/mse-2022/w14/2023-10-01”. */
  id: string;
  kind: ChangeKind;
  /** When it happened, as exact as the content is. */
  on: PartialDate;
  /** The day from which it could be known: a report can come out long after its date. */
  knownOn: Day;
  /** What happened in a few words: “W14: “On course” → “At risk””. */
  title: string;
  /** The strategy, board or place that it belongs to, by its short name. */
  context: string;
  text: string;
  /** The commitment to which it happened, when it happened to one. */
  commitment?: CommitmentName | undefined;
  /** The page that holds more, below the base. */
  path: string;
  /** Whether the site worked it out from dates, rather than found it in a source. */
  computed: boolean;
  /** Whether it is a change of our own words, which no publisher made. */
  isOurs?: boolean;
  /** Whom or what it is about: the subjects whose feeds tell of it. */
  about: Subject[];
}

export type ChangeKind =
  | 'published'
  | 'first-seen'
  | 'report'
  | 'update'
  | 'overdue'
  | 'date-passed'
  | 'silent'
  | 'added'
  | 'answered'
  | 'withdrawn'
  | 'carried'
  | 'not-carried'
  | 'moved'
  | 'changed'
  | 'corrected'
  | 'decision'
  | 'paper'
  | 'event'
  | 'snapshot';

/** What a feed can be about. */
export type Subject =
  | 'site'
  | 'overdue'
  | `${'strategy' | 'priority' | 'commitment' | 'organisation' | 'area' | 'topic'}/${string}`;
