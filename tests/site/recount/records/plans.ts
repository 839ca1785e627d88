export interface Note {
  about: string;
  whose: string;
  label: string;
  text: string;
}

interface Answer {
  state: string;
  asAt: string | null;
}

export interface Commitment {
  id: string;
  url: string;
  strategy: string;
  /** Whether its plan is a draft, in force or over. */
  plan: string;
  ref: string;
  otherRefs: string[];
  kind: string;
  title: string;
  priority: { id: string; title: string } | null;
  leads: { id: string; name: string }[];
  response: { answer: string } | null;
  due: { by: string; then: string | null } | null;
  ongoing: boolean;
  moved: {
    firstDue: string;
    times: number;
    months: number | null;
    lateByFirst: string;
  } | null;
  /** Only of those that came after the strategy. */
  added?: string | null;
  lifecycle: Answer & { word: string | null };
  rating: Answer & { word: string | null };
  timeliness: Answer & { rule: string; dueOn: string | null; metOn: string | null };
  freshness: Answer & { rule: string; lastUpdate: string | null };
  withdrawn: { on: string } | null;
  carriedTo: {
    commitments: string[];
    on: string;
    changed: string | null;
    pairedBy: string;
  } | null;
  notCarried: { on: string } | null;
  cameFrom: string[];
  topics: string[];
  serves: unknown[];
  servedBy: unknown[];
  targets: unknown[];
  sic: Note[];
  source: Cited;
}

export type Cited = { document: string; locator: unknown } | null;

export interface Priority {
  id: string;
  title: string;
  number: string | null;
  level: string;
  priorities: Priority[];
}

export interface Strategy {
  id: string;
  plan: string;
  area: { id: string; name: string };
  title: string;
  standing: string;
  published: string | null;
  declaredCommitments: number | null;
  reportingEveryMonths: number | null;
  reports: { id: string; title: string; asAt: string }[];
  missingRefs: unknown[];
  documents: string[];
  priorities: Priority[];
  publisher: { id: string };
  partners: { id: string }[];
  sic: Note[];
}
