import type { Note } from './plans.ts';

export interface Update {
  id: string;
  report: string;
  asAt: string;
  published: string | null;
  strategy: string;
  commitment: string;
  lifecycle: { word: string; state: string } | null;
  rating: { word: string; state: string } | null;
  /** It says no more than that there was none. */
  noUpdate: boolean;
  completedOn: string | null;
  figures: { label: string; value: string }[];
  sic: Note[];
}

/** One part of a total that a report prints; `total` says of which. */
export interface TotalPart {
  id: string;
  report: string;
  asAt: string;
  strategy: string;
  total: number;
  priority: string | null;
  heading: string | null;
  base: string | null;
  of: number | null;
  /** Where the number of all is from, and where the count of the part. */
  ofFrom: string | null;
  words: string[];
  label: string | null;
  count: number | null;
  countFrom: string | null;
  share: string | null;
  boxed: number | null;
}

export interface Change {
  id: string;
  strategy: string;
  commitment: string;
  date: string;
  field: string;
  was: string | null;
  now: string | null;
  months: number | null;
  reason: string | null;
  decision: string | null;
}

export interface Correction {
  id: string;
  url: string;
  strategy: string;
  report: string;
  commitment: string | null;
  date: string;
}
