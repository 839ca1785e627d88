import type { PlanState } from '../axes/plan-states.ts';
import type { HistoryEventOf } from '../commitment/history.ts';
import type { CommitmentEntry, Due } from '../commitment/schema.ts';
import type { Standing } from '../commitment/standing.ts';
import type { TitleAuthor } from '../commitment/title-author.ts';
import type { Day, DayOrMonth } from '../fields/calendar.ts';
import type { DateSpan } from '../fields/period.ts';
import type { Whose } from '../fields/source-place.ts';
import type { Term } from '../glossary/schema.ts';
import type { PageEntry } from '../page/schema.ts';
import type { Counts } from '../priority/counts.ts';
import type { KnownWord } from '../progress/known-word.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../source/cite.ts';
import type { SourceEntry } from '../source/schema.ts';
import type { CoverageRow } from '../strategy/coverage.ts';
import type { FirstKnown } from '../strategy/first-known.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import type { CommitmentChange, FirstPoints, FirstPublished } from './changes.ts';
import type { Correction } from './corrections.ts';
import type { LeftOut, WentOn } from './going-on.ts';
import type { AgendaItem, Decision, Meeting, MeetingAhead, MeetingName } from './meetings.ts';
import type {
  CommitmentInPlan,
  CommitmentName,
  ListName,
  PlanName,
  StrategyName,
} from './name-types.ts';
import type { Area, Organisation, OrganisationThen } from './organisation.ts';
import type { Outcomes } from './outcomes.ts';
import type { Priority, PriorityName } from './priorities.ts';
import type { Cited } from './references.ts';
import type { Indicator, Snapshot } from './snapshots.ts';
import type { Topic, TopicName } from './topics.ts';
import type { Report, Update } from './update.ts';
import type { WithdrawalNotice } from './withdrawals.ts';

export type {
  CommitmentInPlan,
  CommitmentName,
  PlanName,
  StrategyName,
} from './name-types.ts';
export type { Area, Organisation, OrganisationThen } from './organisation.ts';
export type { PrintedTotal, Report, ReportName, Update } from './update.ts';

/** Everything the site knows on one day, joined and frozen. Pages and data files read only this. */
export interface Register {
  /** The day as at which everything computed is true. */
  asAt: Day;
  site: Site;
  strategies: Strategy[];
  commitments: Commitment[];
  organisations: Organisation[];
  areas: Area[];
  sources: Source[];
  /** The glossary, sorted. */
  terms: Term[];
  pages: Page[];
  /** Progress reports known on the day, newest first. */
  reports: Report[];
  /** By group and name. */
  indicators: Indicator[];
  /** By area. */
  snapshots: Snapshot[];
  /** Newest first. */
  meetings: Meeting[];
  /** Those still to be held, the next one first. */
  meetingsAhead: MeetingAhead[];
  /** By name. */
  topics: Topic[];
  outcomes: Outcomes[];
  /** The documents from which all of it was made, newest first. */
  documents: Source[];
  /** Where the bodies whose strategies it shows say that they will report. */
  reportsAt: ReportsAt | undefined;
  /** The language of each text of the content that is not in English. */
  words: ReadonlyMap<string, string>;
  /** What the content calls the things that it tells of. */
  called: ReadonlySet<string>;
}

/** Where a publisher says that it will report, with the place where it says so. */
export type ReportsAt = Cited<NonNullable<Site['reportsAt']>>;

export interface Strategy extends Omit<StrategyEntry, keyof StrategyParts>, StrategyParts {}

/** What is joined to the entry of a strategy, or stands in the place of what its file writes. */
interface StrategyParts {
  id: string;
  /** The dates with which it begins and ends. */
  period: DateSpan;
  /** Plans before and after it, newest first. */
  follows: PlanName[];
  followedBy: PlanName[];
  followsSource: Citation | undefined;
  publisher: OrganisationThen;
  partners: OrganisationThen[];
  area: Area;
  /** The headings, nested, with their commitments and counts. */
  priorities: Priority[];
  firstKnown: FirstKnown;
  /** What the list of its commitments is called in its address. */
  list: ListName;
  /** In the order of the source. */
  commitments: Commitment[];
  counts: Counts;
  /** Newest first. */
  reports: Report[];
  /** When the next report is due by the last report or the strategy's own rhythm; else undefined. */
  nextReport: DayOrMonth | undefined;
  reporting: Cited<NonNullable<StrategyEntry['reporting']>> | undefined;
  reportsAt: ReportsAt | undefined;
  milestones: Cited<StrategyEntry['milestones'][number]>[];
  /** Events up to the as-at day, newest first. */
  events: (Omit<StrategyEntry['events'][number], 'source'> & { source: Citation | undefined })[];
  /** Refs that the source's numbering skips, each with the commitment before which it would stand. */
  missing: { ref: string; before: Commitment; whose: Whose; text: string }[];
  declared: Cited<NonNullable<StrategyEntry['declared']>> | undefined;
  dueMeans: StrategyName['dueMeans'];
  /** What its commitments have and lack. */
  coverage: CoverageRow[];
  /** The publisher’s words, as they are shown. */
  statusWords: KnownWord[];
  /** What boards resolved about it, newest first. */
  decisions: { meeting: MeetingName; decision: Decision }[];
  /** Agenda items that are about it, newest first. */
  papers: { meeting: MeetingName; item: AgendaItem }[];
  /** Whether it is a draft, in force or over on the as-at day. */
  plan: PlanState;
  hasOutcomes: boolean;
  /** The documents from which it was made, newest first. */
  documents: Source[];
  source: Citation;
}

export interface Commitment
  extends Omit<
    CommitmentEntry,
    | 'titleBy'
    | 'priority'
    | 'leads'
    | 'partners'
    | 'answeredBy'
    | 'response'
    | 'budget'
    | 'partOf'
    | 'due'
    | 'serves'
    | 'seeAlso'
    | 'topics'
    | 'notTopics'
    | 'source'
    | 'targets'
    | 'changes'
    | 'withdrawn'
    | 'carriedTo'
    | 'notCarried'
  > {
  /** "mse-2022/w14" */
  id: string;
  /** "w14" */
  slug: string;
  strategyId: string;
  strategy: StrategyName;
  /** When it is due; undefined when there is no date. */
  due: Due | undefined;
  /** That it goes on with no due date, with how the source prints that. */
  ongoing: { printed: string | undefined } | undefined;
  /** Whose words its title is in. */
  titleBy: TitleAuthor;
  /** From the top heading of the strategy down to the one under which it stands. */
  priority: PriorityName[];
  /** The bodies named as leading; empty when none is named. */
  leads: OrganisationThen[];
  /** The bodies named as helping with it. */
  partners: OrganisationThen[];
  /** The bodies that must answer it, and what was said. */
  answeredBy: OrganisationThen[];
  response: WithCitation<NonNullable<CommitmentEntry['response']>> | undefined;
  budget: WithCitation<NonNullable<CommitmentEntry['budget']>> | undefined;
  /** What it is a part of, and the parts that it has itself: the sub-actions of an action. */
  partOf: CommitmentName | undefined;
  parts: CommitmentName[];
  /** Who is answerable: the leads, or the strategy's publisher when none is named. */
  answerable: OrganisationThen[];
  serves: CommitmentName[];
  servedBy: CommitmentName[];
  seeAlso: CommitmentName[];
  /** Other commitments of the strategy that carry one of its refs. */
  sameRef: CommitmentName[];
  /** Commitments that point here by seeAlso. */
  seenFrom: CommitmentName[];
  /** Its own and those of its headings, without those that its file leaves out. */
  topics: TopicName[];
  /** Those that its file leaves out. */
  notTopics: TopicName[];
  targets: {
    id?: string | undefined;
    text: string;
    source: Citation | undefined;
  }[];
  /** What changed since it was published, the oldest first. */
  changes: CommitmentChange[];
  /** What was first published, in words, for each field that has changed since. */
  first: FirstPublished;
  /** The same for each point of its targets and other lists. */
  firstPoints: FirstPoints;
  /** The notice that it no longer holds, if it was withdrawn by the day. */
  withdrawn: WithdrawalNotice | undefined;
  wentOn: WentOn | undefined;
  notCarried: LeftOut | undefined;
  /** The commitments of older plans that went on as this one. */
  cameFrom: CommitmentInPlan[];
  source: Citation;
  /** How it stands on the four axes, each with the reason. */
  standing: Standing;
  /** What reports said of it up to the as-at day, newest first. */
  updates: Update[];
  /** Everything that happened to it, newest first, computed events too. */
  history: HistoryEvent[];
  previous: CommitmentName | undefined;
  next: CommitmentName | undefined;
}

/** A fact, with where it stands if the source says it elsewhere. */
type WithCitation<Fact> = Omit<Fact, 'source'> & { source: Citation | undefined };

/** One line of a history. Computed events say so. */
export type HistoryEvent = HistoryEventOf<Update, Citation, CommitmentChange, Correction>;

export interface Source extends SourceEntry {
  id: string;
}

export interface Page extends PageEntry {
  id: string;
}
