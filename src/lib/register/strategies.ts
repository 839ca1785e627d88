import { type Day, inOrderOfTime, knownFrom, lastDay } from '../fields/calendar.ts';
import { spanOf } from '../fields/period.ts';
import { countStandings } from '../priority/counts.ts';
import { knownWord } from '../progress/known-word.ts';
import { withShownWords } from '../progress/shown-words.ts';
import type { Entries, Entry } from '../reading/collections.ts';
import { coverage } from '../strategy/coverage.ts';
import { planEnd, planStateOf } from '../strategy/plan-state.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { joinArea } from './areas.ts';
import { joinCommitments } from './commitments.ts';
import { documentsOfStrategy } from './documents.ts';
import { ofStrategy } from './names.ts';
import { joinPriorities } from './priorities.ts';
import { cited } from './references.ts';
import { joinReport } from './report.ts';
import { knownReports } from './reports.ts';
import { organisation, type StrategyContext } from './strategy-context.ts';
import type { Strategy, StrategyName } from './types.ts';

/** A strategy with its headings, commitments, reports and counts, as at the day. */
export function joinStrategy(
  { id, data }: Entry<StrategyEntry>,
  entries: Entries,
  { asAt, ...rest }: Omit<StrategyContext, 'namedOn'>,
): Strategy {
  const context = { ...rest, asAt, namedOn: lastDayOf(data, asAt) };
  const words = data.statusWords.map(knownWord);
  const known = knownReports(entries, id, context.asAt).map((report) => ({
    ...report,
    data: withShownWords(report.data, words),
  }));
  const name = nameStrategy({ id, data }, entries, context, known.at(-1)?.data.nextReport);
  const events = data.events
    .filter(({ on }) => knownFrom(on) <= context.asAt)
    .map((event) => ({ ...event, source: event.source && context.cite(event.source) }))
    .sort((one, other) => inOrderOfTime(other.on, one.on));
  const commitments = joinCommitments({ name, data, words, entries, known, events, context });
  const isAbout = ({ strategies }: { strategies: { id: string }[] }) =>
    strategies.some((one) => one.id === id);
  const byId = new Map(commitments.map((commitment) => [commitment.slug, commitment]));
  return {
    ...data,
    id,
    period: name.period,
    follows: context.plans.followedFrom(id),
    followedBy: context.plans.followedBy(id),
    followsSource: data.followsSource && context.cite(data.followsSource),
    publisher: organisation(data.publisher, context),
    partners: data.partners.map((partner) => organisation(partner, context)),
    area: joinArea(data.area, context),
    priorities: joinPriorities(data.priorities, data, commitments),
    firstKnown: context.firstKnown(data),
    list: name.list,
    commitments,
    counts: countStandings(commitments),
    reports: known
      .map((entry, at) =>
        joinReport(entry, known[at - 1], { name, data, words, byId, known, context }),
      )
      .reverse(),
    nextReport: name.nextReport,
    reporting: data.reporting && cited(data.reporting, context),
    reportsAt: data.reportsAt && cited(data.reportsAt, context),
    milestones: data.milestones.map((milestone) => cited(milestone, context)),
    events,
    // Before a commitment that was added later, nothing is missing until it is there.
    missing: data.missing.flatMap(({ ref, before, whose, text }) => {
      const next = byId.get(before);
      return next ? [{ ref, before: next, whose, text }] : [];
    }),
    declared: data.declared && cited(data.declared, context),
    dueMeans: name.dueMeans,
    statusWords: words,
    coverage: coverage(commitments),
    decisions: context.meetings.flatMap((meeting) =>
      meeting.decisions.filter(isAbout).map((decision) => ({ meeting, decision })),
    ),
    papers: context.meetings.flatMap((meeting) =>
      meeting.items.filter(isAbout).map((item) => ({ meeting, item })),
    ),
    documents: documentsOfStrategy(id, entries, context.asAt),
    plan: name.plan,
    hasOutcomes: entries.outcomes.some((outcomes) => outcomes.id === id),
    source: context.cite(data.source),
  };
}

/** The last day of a plan, or the as-at day while it still runs. */
function lastDayOf(data: StrategyEntry, asAt: Day): Day {
  const end = lastDay(planEnd(data));
  return end < asAt ? end : asAt;
}

function nameStrategy(
  { id, data }: Entry<StrategyEntry>,
  entries: Entries,
  context: StrategyContext,
  nextReport: string | undefined,
): StrategyName {
  const publisher = organisation(data.publisher, context);
  return {
    id,
    title: data.title,
    shortTitle: data.shortTitle,
    period: spanOf(data.period),
    firstKnown: context.firstKnown(data),
    lang: data.lang,
    publisher: { id: publisher.id, name: publisher.name },
    standing: data.standing,
    plan: planStateOf(data, context.asAt),
    list: hasStatements(entries, id) ? 'statements' : 'commitments',
    nextReport,
    dueMeans: data.dueMeans && cited(data.dueMeans, context),
  };
}

function hasStatements({ commitments }: Entries, strategy: string): boolean {
  return ofStrategy(commitments, strategy).some(({ data }) => data.kind.endsWith('-statement'));
}
