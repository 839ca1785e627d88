import type { NameOf } from '../commitment/change-words.ts';
import type { DueHistory } from '../commitment/due-spans.ts';
import type { Rhythm } from '../commitment/freshness.ts';
import { historyOf } from '../commitment/history.ts';
import { refInWords } from '../commitment/ref-in-words.ts';
import { type CommitmentEntry, commitmentKinds, type Due } from '../commitment/schema.ts';
import { isOver, type Standing, standingOf } from '../commitment/standing.ts';
import { titleBy } from '../commitment/title-author.ts';
import { type Day, lastDay } from '../fields/calendar.ts';
import type { KnownWord } from '../progress/known-word.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import type { Entries, Entry } from '../reading/collections.ts';
import { planEnd, planStateOf } from '../strategy/plan-state.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { topicsOf, topicsOfHeadings } from '../topic/given.ts';
import { firstPoints, firstPublished, joinChanges } from './changes.ts';
import { finder, inNaturalOrder } from './find.ts';
import { joinNotCarried, joinWentOn, wentOnInWords } from './going-on.ts';

import { nameCommitment, ofStrategy, splitId } from './names.ts';
import { type PriorityName, pathsToPriorities } from './priorities.ts';
import { joinUpdate } from './reports.ts';
import { organisation, type StrategyContext } from './strategy-context.ts';
import { nameTopics } from './topics.ts';
import type { Commitment, CommitmentName, Strategy, StrategyName } from './types.ts';
import { joinWithdrawal } from './withdrawals.ts';

/** The commitments of a strategy, by kind and then as people count (W2 before W10). */
export function joinCommitments(joining: CommitmentJoining): Commitment[] {
  const { name, data, entries } = joining;
  const unordered = ofStrategy(entries.commitments, name.id);
  const own = unordered.toSorted(inTheirOrder(unordered));
  const names = new Map(own.map((entry) => [splitId(entry.id).slug, nameCommitment(entry)]));
  const paths = pathsToPriorities(data.priorities, data.levels);
  const path = finder(
    'the priorities',
    [...paths].map(([id, way]) => ({ id, data: way })),
  );
  const nameOf: NameOf = {
    organisations: (lead) => organisation(lead, joining.context).name,
    priorities: (heading) => nameOfHeading(path(heading).at(-1)),
    // One that is not public on the day is called as the content calls it.
    commitments: (slug) => names.get(slug)?.ref ?? slug,
  };
  const ofHeadings = topicsOfHeadings(data.priorities);
  return own.map((entry, at) => ({
    ...joinOne(entry, own, names, nameOf, joining),
    topics: nameTopics(
      joining.context.site,
      topicsOf(entry.data, ofHeadings.get(entry.data.priority) ?? []),
    ),
    notTopics: nameTopics(joining.context.site, entry.data.notTopics),
    priority: path(entry.data.priority),
    previous: nameAt(own, at - 1),
    next: nameAt(own, at + 1),
  }));
}

/** What is known of the strategy when its commitments are joined. */
interface CommitmentJoining {
  name: StrategyName;
  data: StrategyEntry;
  words: KnownWord[];
  entries: Entries;
  /** The progress reports known on the day, oldest first. */
  known: Entry<ProgressEntry>[];
  events: Strategy['events'];
  context: StrategyContext;
}

function joinOne(
  entry: Entry<CommitmentEntry>,
  own: Entry<CommitmentEntry>[],
  names: Map<string, CommitmentName>,
  nameOf: NameOf,
  { name, data: strategy, words, known, events, context }: CommitmentJoining,
): Omit<Commitment, 'priority' | 'topics' | 'notTopics' | 'previous' | 'next'> {
  const { id, data } = entry;
  const { slug } = splitId(id);
  const self = nameCommitment(entry);
  const { site, asAt } = context;
  const updates = known.flatMap((report) =>
    report.data.updates
      .filter((update) => update.commitment === slug)
      .map((update) => joinUpdate(update, report, self, data, words)),
  );
  const bodies = (ids: string[]) => ids.map((body) => organisation(body, context));
  const leads = bodies(data.leads);
  const source = context.cite(data.source);
  const dated = datedIn(data, strategy);
  const standing = standingOf(
    {
      ...dated,
      withdrawn: data.withdrawn,
      carriedTo: data.carriedTo,
      targets: data.targets,
      isProposal: name.plan === 'draft',
    },
    updates,
    asAt,
    site.review,
    rhythmOf(strategy, asAt),
  );
  const author = titleBy(data.titleBy, strategy.titlesBy);
  const changes = joinChanges(data, self, { ...context, nameOf, titleBy: author });
  const wentOn = joinWentOn(data, context);
  const response = data.response && withCitation(data.response, context);
  const called = (slugs: string[]) => slugs.flatMap((one) => names.get(one) ?? []);
  const pointing = (field: 'serves' | 'seeAlso') =>
    own.filter((other) => other.data[field].includes(slug)).map(nameCommitment);
  return {
    ...data,
    ...self,
    titleBy: author,
    due: dated.due,
    ongoing: data.due?.ongoing && { printed: data.due.printed },
    strategy: name,
    leads,
    partners: bodies(data.partners),
    answeredBy: bodies(data.answeredBy),
    response,
    budget: data.budget && withCitation(data.budget, context),
    partOf: called(data.partOf === undefined ? [] : [data.partOf])[0],
    parts: own.filter((other) => other.data.partOf === slug).map(nameCommitment),
    answerable: leads.length > 0 ? leads : [organisation(strategy.publisher, context)],
    serves: called(data.serves),
    servedBy: pointing('serves'),
    seeAlso: called(data.seeAlso),
    seenFrom: pointing('seeAlso'),
    sameRef: own
      .filter(
        (other) => other.id !== id && refsOf(other).some((ref) => refsOf(entry).includes(ref)),
      )
      .map(nameCommitment),
    targets: data.targets.map(({ source: place, ...target }) => ({
      ...target,
      source: place && context.cite(place),
    })),
    changes,
    first: firstPublished(data, nameOf),
    firstPoints: firstPoints(data),
    withdrawn: joinWithdrawal(data.withdrawn, called, context),
    wentOn,
    notCarried: joinNotCarried(data, context),
    cameFrom: context.plans.cameFrom(id),
    source,
    standing,
    updates: updates.toReversed(),
    history: historyOf({
      ref: refInWords(data),
      isDraft: name.plan === 'draft',
      firstKnown: context.firstKnown(strategy),
      added: data.added,
      source,
      dated,
      events,
      updates,
      response,
      changes,
      corrections: updates.flatMap(({ corrections }) => corrections),
      withdrawn: data.withdrawn,
      carriedTo: wentOn && { on: wentOn.on, words: wentOnInWords(wentOn) },
      notCarried: data.notCarried,
      waitedUntil: waitedUntil(standing, dated.due, strategy),
      silentMonths: site.review.silentMonths,
      asAt,
    }),
  };
}

/** The dates of a commitment, with what they mean: as it says itself, else as its strategy says. */
function datedIn({ due, changes }: CommitmentEntry, { dueMeans }: StrategyEntry): DueHistory {
  const means = dueMeans?.means ?? 'completion';
  const { by, ongoing, ...rest } = due ?? {};
  return {
    due: by === undefined ? undefined : { ...rest, by, means: rest.means ?? means },
    isOngoing: ongoing,
    changes,
    dueMeans: means,
  };
}

function rhythmOf(strategy: StrategyEntry, asAt: Day): Rhythm {
  return {
    everyMonths: strategy.reporting?.everyMonths,
    endedIn: planStateOf(strategy, asAt) === 'ended' ? planEnd(strategy) : undefined,
  };
}

/** Until when somebody waits for a report: until it was said to be over, or until the strategy ended. */
function waitedUntil(
  { lifecycle }: Standing,
  due: Due | undefined,
  strategy: StrategyEntry,
): Day | undefined {
  const days = [
    isOver(lifecycle.state, due) && lifecycle.asAt ? [lastDay(lifecycle.asAt)] : [],
    strategy.standing === 'draft' ? [] : [lastDay(planEnd(strategy))],
  ];
  return days.flat().sort()[0];
}

/** A fact with the place where it stands, as pages cite it. */
function withCitation<Fact extends { source?: CommitmentEntry['source'] | undefined }>(
  { source, ...fact }: Fact,
  { cite }: StrategyContext,
) {
  return { ...fact, source: source && cite(source) };
}

function nameAt(own: Entry<CommitmentEntry>[], at: number): CommitmentName | undefined {
  const entry = own[at];
  return entry && nameCommitment(entry);
}

function nameOfHeading(heading: PriorityName | undefined): string {
  return [heading?.number, heading?.title].filter(Boolean).join(' ');
}

function refsOf({ data }: Entry<CommitmentEntry>): string[] {
  return [data.ref, ...data.otherRefs];
}

const kindOrder = Object.keys(commitmentKinds);

/** By kind and ID; what is a part of another stands right after it. */
export function inTheirOrder(own: Entry<CommitmentEntry>[]) {
  const bySlug = new Map(own.map((entry) => [splitId(entry.id).slug, entry]));
  const whole = (entry: Entry<CommitmentEntry>) => bySlug.get(entry.data.partOf ?? '') ?? entry;
  return (one: Entry<CommitmentEntry>, other: Entry<CommitmentEntry>): number =>
    byKindThenId(whole(one), whole(other)) ||
    Number(one !== whole(one)) - Number(other !== whole(other)) ||
    byKindThenId(one, other);
}

function byKindThenId(one: Entry<CommitmentEntry>, other: Entry<CommitmentEntry>): number {
  return (
    kindOrder.indexOf(one.data.kind) - kindOrder.indexOf(other.data.kind) ||
    inNaturalOrder(one.id, other.id)
  );
}
