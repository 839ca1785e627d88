import type { NameOf } from '../commitment/change-words.ts';
import { historyOf } from '../commitment/history.ts';
import { type CommitmentEntry, commitmentKinds } from '../commitment/schema.ts';
import { standingOf } from '../commitment/standing.ts';
import type { KnownWord } from '../progress/known-word.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import type { Entries, Entry } from '../reading/collections.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { firstPoints, firstPublished, joinChanges } from './changes.ts';
import { finder, inNaturalOrder } from './find.ts';
import { nameCommitment, splitId } from './names.ts';
import { type PriorityName, pathsToPriorities } from './priorities.ts';
import { joinUpdate } from './reports.ts';
import { organisation, type StrategyContext } from './strategy-context.ts';
import type { Commitment, CommitmentName, Strategy, StrategyName } from './types.ts';
import { joinWithdrawal } from './withdrawals.ts';

/** The commitments of a strategy, by kind and then as people count (W2 before W10). */
export function joinCommitments(joining: CommitmentJoining): Commitment[] {
  const { name, data, entries } = joining;
  const own = entries.commitments
    .filter(({ id }) => splitId(id).strategyId === name.id)
    .sort(byKindThenId);
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
  return own.map((entry, at) => ({
    ...joinOne(entry, own, names, nameOf, joining),
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
): Omit<Commitment, 'priority' | 'previous' | 'next'> {
  const { id, data } = entry;
  const { slug } = splitId(id);
  const self = nameCommitment(entry);
  const { site, asAt } = context;
  const updates = known.flatMap((report) =>
    report.data.updates
      .filter((update) => update.commitment === slug)
      .map((update) => joinUpdate(update, report, self, data, words)),
  );
  const leads = data.leads.map((lead) => organisation(lead, context));
  const source = context.cite(data.source);
  const standing = standingOf(data, updates, asAt, site.review, strategy.reporting?.everyMonths);
  const changes = joinChanges(data, self, { ...context, nameOf });
  const called = (slugs: string[]) => slugs.flatMap((one) => names.get(one) ?? []);
  const pointing = (field: 'serves' | 'seeAlso') =>
    own.filter((other) => other.data[field].includes(slug)).map(nameCommitment);
  return {
    ...data,
    ...self,
    strategy: name,
    leads,
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
    source,
    standing,
    updates: updates.toReversed(),
    history: historyOf({
      ref: data.ref,
      firstKnown: context.firstKnown(strategy),
      added: data.added,
      source,
      dated: data,
      events,
      updates,
      changes,
      corrections: updates.flatMap(({ corrections }) => corrections),
      withdrawn: data.withdrawn,
      silentMonths: site.review.silentMonths,
      asAt,
    }),
  };
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

function byKindThenId(one: Entry<CommitmentEntry>, other: Entry<CommitmentEntry>): number {
  return (
    kindOrder.indexOf(one.data.kind) - kindOrder.indexOf(other.data.kind) ||
    inNaturalOrder(one.id, other.id)
  );
}
