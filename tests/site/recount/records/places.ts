import type { Cited, Note } from './plans.ts';

export interface Observation {
  id: string;
  url: string;
  area: string;
  forArea: string;
  published: string;
  indicator: string;
  value: number | null;
  valueAsPrinted: string;
  interval: { lower: number; upper: number; level: number | null } | null;
  period: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  sex: string | null;
  age: string | null;
  group: string | null;
  comparators: {
    name: string;
    value: number | null;
    valueAsPrinted: string;
    interval: { lower: number; upper: number } | null;
  }[];
  polarity: string;
  notes: string[];
}

export interface Indicator {
  id: string;
  name: string;
  observations: number;
  group: string;
  breaks: { from: string }[];
  sic: Note[];
}

export interface Area {
  id: string;
  name: string;
  within: string | null;
  snapshots: unknown[];
  sic: Note[];
}

export interface Outcome {
  id: string;
  name: string;
  baseline: string | null;
  target: string | null;
  sic: Note[];
}

export interface OutcomeFigure {
  outcome: string;
  figure: 'baseline' | 'target' | 'actual';
  value: number | null;
  valueAsPrinted: string;
  interval: { lower: number; upper: number; level: number | null } | null;
  provisional: boolean;
  polarity: string;
  periodFrom: string | null;
  periodTo: string | null;
  published: string | null;
  changes: { was: string; now: string }[];
  sic: Note[];
}

export interface Organisation {
  id: string;
  leads: string[];
  publishes: string[];
  partnerIn: string[];
  sic: Note[];
}

export interface Decision {
  id: string;
  meeting: string;
  board: string;
  on: string;
  kind: string;
  resolutions: { kind: string; text: string }[];
  actions: { text: string; by: string | null }[];
  strategies: string[];
  source: Cited;
  sic: Note[];
}

export interface Source {
  id: string;
  title: string;
  published: string;
  dated: string;
  note: string | null;
}

export interface Topic {
  id: string;
  name: string;
  commitments: string[];
}
