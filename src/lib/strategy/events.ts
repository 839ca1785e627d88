import type { PlanState } from '../axes/plan-states.ts';
import { nounFor } from '../commitment/answer.ts';
import { type Day, knownFrom, lastDay, type PartialDate } from '../fields/calendar.ts';
import { ordinal } from '../fields/id.ts';
import { count } from '../fields/sentence.ts';
import { type Counts, countStandings } from '../priority/counts.ts';
import { reportKnownFrom } from '../progress/first-known.ts';
import { type Lifespan, wasInForce } from '../progress/lifespan.ts';
import { besideReach, type Reach, reachInWords } from '../progress/reach.ts';
import { address } from '../site/address.ts';
import { type BeforeBoards, boardEvents } from './board-events.ts';
import type { FirstKnown } from './first-known.ts';

/** What happened to a strategy: reports, minutes and papers of boards, other events, its start. Newest first. */
export function strategyEvents(strategy: Eventful): StrategyEvent[] {
  return [
    ...strategy.reports.map((report) => ({
      id: `report/${report.id}`,
      kind: 'report' as const,
      on: report.asAt,
      knownOn: knownFrom(reportKnownFrom(report)),
      title: report.title,
      text: report.updates.length
        ? `It says something of ${reachInWords(report.reach, nounFor(strategy.counts.kinds, strategy.plan))}. ${besideReach(report.reach)}`.trim()
        : `We have ${report.totals.length > 0 ? 'totals' : 'figures'} from it, and nothing on any single ${nounFor(strategy.counts.kinds, strategy.plan).one}.`,
      path: address.report(report),
      source: undefined,
    })),
    ...boardEvents(strategy),
    ...strategy.events.map(({ on, title, text, source }, at) => ({
      id: `event/${strategy.id}/${on}${ordinal(strategy.events, at, 'on')}`,
      kind: 'event' as const,
      on,
      knownOn: knownFrom(on),
      title,
      text,
      path: undefined,
      source: source?.text,
    })),
    beginning(strategy),
  ].sort((one, other) => lastDay(other.on).localeCompare(lastDay(one.on)));
}

export interface StrategyEvent {
  /** Permanent: “report/mse-2022/2023-09”. It does not depend on a title. */
  id: string;
  kind: 'published' | 'first-seen' | 'report' | 'decision' | 'paper' | 'event';
  on: PartialDate;
  /** The day from which it could be known: a report can come out long after its date. */
  knownOn: Day;
  title: string;
  text: string;
  /** The page that holds more, below the base. */
  path: string | undefined;
  source: string | undefined;
}

interface Eventful extends BeforeBoards {
  id: string;
  plan: PlanState;
  counts: Counts;
  firstKnown: FirstKnown;
  commitments: (Lifespan & Parameters<typeof countStandings>[0][number])[];
  /** How many the publisher counts, when it counts more than it names. */
  declared?: { count: number } | undefined;
  source: { text: string };
  reports: {
    id: string;
    title: string;
    asAt: PartialDate;
    published?: PartialDate | undefined;
    strategyId: string;
    slug: string;
    updates: unknown[];
    totals: unknown[];
    reach: Reach;
  }[];
  events: {
    on: PartialDate;
    title: string;
    text: string;
    source: { text: string } | undefined;
  }[];
}

function beginning({
  id,
  plan,
  firstKnown,
  commitments,
  declared,
  source,
}: Eventful): StrategyEvent {
  const first = commitments.filter((one) => wasThere(one, firstKnown));
  const { one, many } = nounFor(countStandings(first).kinds, plan);
  const named = first.length > 0 ? count(first.length, one, many) : undefined;
  const isDraft = plan === 'draft';
  const kind = firstKnown.isPublication ? 'published' : 'first-seen';
  return {
    id: `${kind}/${id}`,
    kind,
    on: firstKnown.on,
    knownOn: knownFrom(firstKnown.on),
    title: isDraft
      ? 'Put forward as a draft'
      : firstKnown.isPublication
        ? 'Published'
        : 'First seen',
    text: isDraft
      ? `A draft was put forward${named ? `, with ${named}` : ''}. It was not the final text.`
      : firstKnown.isPublication
        ? published(named, declared && declared.count > first.length)
        : `The oldest document that we hold names ${named ?? 'none of its commitments'}. When the strategy was published is not printed.`,
    path: undefined,
    source: source.text,
  };
}

/** Those that we know by name are not all that it held, where its publisher counts more. */
function published(named: string | undefined, hasMore = false): string {
  if (!named) return 'The strategy was published.';
  return hasMore
    ? `The strategy was published, and we know ${named} of it by name.`
    : `The strategy was published, with ${named}.`;
}

/** Whether a strategy held a commitment when it was published, or first seen. */
function wasThere(span: Lifespan, { on, isPublication }: FirstKnown): boolean {
  return isPublication ? span.added === undefined : wasInForce(span, on);
}
