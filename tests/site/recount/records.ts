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
  decisions: Decision[];
  sources: Source[];
  totals: TotalPart[];
  changes: Change[];
  corrections: Correction[];
  /** Every file's number of records, by its name. */
  records: Record<string, number>;
  /** Every text that any file holds. */
  texts: Set<string>;
}

interface Note {
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
  due: { by: string; then: string | null } | null;
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
  serves: unknown[];
  servedBy: unknown[];
  targets: unknown[];
  sic: Note[];
  source: Cited;
}

type Cited = { document: string; locator: unknown } | null;

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

export interface Observation {
  id: string;
  url: string;
  area: string;
  forArea: string;
  published: string;
  indicator: string;
  value: number | null;
  valueAsPrinted: string;
  comparators: { name: string; value: number | null; valueAsPrinted: string }[];
  polarity: string;
  notes: string[];
}

interface Indicator {
  id: string;
  observations: number;
  group: string;
  sic: Note[];
}

interface Organisation {
  id: string;
  leads: string[];
  publishes: string[];
  partnerIn: string[];
  sic: Note[];
}

interface Outcome {
  id: string;
  name: string;
  baseline: string | null;
  target: string | null;
  sic: Note[];
}

interface Area {
  id: string;
  name: string;
  within: string | null;
  snapshots: unknown[];
  sic: Note[];
}

interface Decision {
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

interface Correction {
  id: string;
  url: string;
  strategy: string;
  report: string;
  commitment: string | null;
  date: string;
}

interface Source {
  id: string;
  title: string;
  published: string;
  dated: string;
  note: string | null;
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
