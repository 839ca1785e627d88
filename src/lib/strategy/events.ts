import { nounFor } from '../commitment/answer.ts';
import { count, inWords, lastDay, type PartialDate } from '../fields/calendar.ts';
import { decisionKinds } from '../meeting/schema.ts';
import type { Counts } from '../priority/counts.ts';
import { address } from '../site/address.ts';
import type { FirstKnown } from './first-known.ts';

/** What happened to a strategy: reports, decisions of boards, other events, its start. Newest first. */
export function strategyEvents(strategy: Eventful): StrategyEvent[] {
  return [
    ...strategy.reports.map((report) => ({
      on: report.asAt,
      title: report.title,
      text: report.updates.length
        ? `It says something of ${report.updates.length} of ${report.commitments} ${nounFor(strategy.counts.kinds).many}.`
        : 'It gives totals and names nothing one by one.',
      path: address.report(report),
      source: undefined,
    })),
    // A declared interest or an apology is on record, but it is no step of the strategy.
    ...strategy.decisions
      .filter(({ decision }) => decision.kind !== 'recorded')
      .map(({ meeting, decision }) => ({
        on: meeting.on,
        title: `${decisionKinds[decision.kind]} by the ${meeting.board.name}`,
        text: decision.resolution,
        path: `${address.meeting(meeting)}#minute-${decision.minute}`,
        source: `Minute ${decision.minute}, meeting of ${inWords(meeting.on)}.`,
      })),
    ...strategy.events.map(({ on, title, text, source }) => ({
      on,
      title,
      text,
      path: undefined,
      source: source?.text,
    })),
    beginning(strategy),
  ].sort((one, other) => lastDay(other.on).localeCompare(lastDay(one.on)));
}

export interface StrategyEvent {
  on: PartialDate;
  title: string;
  text: string;
  /** The page that holds more, below the base. */
  path: string | undefined;
  source: string | undefined;
}

interface Eventful {
  counts: Counts;
  firstKnown: FirstKnown;
  source: { text: string };
  reports: {
    title: string;
    asAt: PartialDate;
    strategyId: string;
    slug: string;
    updates: unknown[];
    commitments: number;
  }[];
  decisions: {
    meeting: { on: string; boardId: string; board: { name: string } };
    decision: { minute: string; resolution: string; kind: keyof typeof decisionKinds };
  }[];
  events: {
    on: PartialDate;
    title: string;
    text: string;
    source: { text: string } | undefined;
  }[];
}

function beginning({ firstKnown, counts, source }: Eventful): StrategyEvent {
  const { one, many } = nounFor(counts.kinds);
  const named = count(counts.of, one, many);
  return {
    on: firstKnown.on,
    title: firstKnown.isPublication ? 'Published' : 'First seen',
    text: firstKnown.isPublication
      ? `The strategy was published, with ${named}.`
      : `The oldest document that we hold names ${named}. When the strategy was published is not printed.`,
    path: undefined,
    source: source.text,
  };
}
