import { type Day, inOrderOfTime, knownFrom } from '../fields/calendar.ts';
import { leaves, refersTo } from '../fields/shape.ts';
import { reportKnownFrom } from '../progress/first-known.ts';
import { collectionNames, collections, type Entries, type Entry } from '../reading/collections.ts';
import { ofStrategy, splitId } from './names.ts';
import type { Source } from './types.ts';

/**
 * The documents from which what is known on a day was made, newest first: every source that an entry cites, for
 * whatever it says. What came after the day cites nothing yet.
 */
export function documentsOf(all: Entries, asAt: Day): Source[] {
  const entries = knownOn(all, asAt);
  const cited = new Set(
    collectionNames.flatMap((name) =>
      (entries[name] as Entry<unknown>[]).flatMap(({ data }) => citedBy(name, data)),
    ),
  );
  return all.sources
    .filter(({ id, data }) => cited.has(id) && knownFrom(data.published) <= asAt)
    .map(({ id, data }) => ({ id, ...data }))
    .sort((one, other) => inOrderOfTime(other.published, one.published));
}

/**
 * The documents from which a strategy was made: those that it cites, and its commitments, its reports, its outcomes
 * framework, and the meetings that dealt with it.
 */
export function documentsOfStrategy(id: string, entries: Entries, asAt: Day): Source[] {
  const isAbout = ({ strategies }: { strategies: string[] }) => strategies.includes(id);
  const none = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;
  return documentsOf(
    {
      ...none,
      sources: entries.sources,
      strategies: entries.strategies.filter((entry) => entry.id === id),
      commitments: ofStrategy(entries.commitments, id),
      progress: ofStrategy(entries.progress, id),
      outcomes: entries.outcomes.filter((entry) => entry.id === id),
      meetings: entries.meetings.filter(
        ({ data }) => data.items.some(isAbout) || data.decisions.some(isAbout),
      ),
    },
    asAt,
  );
}

/** A document is not made from the larger one that holds it, nor from itself. */
function citedBy(name: (typeof collectionNames)[number], data: unknown): string[] {
  if (name === 'sources') return [];
  return leaves(collections[name].schema, data).flatMap(({ schema, value }) =>
    refersTo(schema) === 'sources' ? [String(value)] : [],
  );
}

function knownOn(all: Entries, asAt: Day): Entries {
  return {
    ...all,
    strategies: all.strategies.map(({ id, data }) => ({
      id,
      data: { ...data, events: data.events.filter(({ on }) => knownFrom(on) <= asAt) },
    })),
    progress: all.progress.filter(({ data }) => knownFrom(reportKnownFrom(data)) <= asAt),
    snapshots: all.snapshots.filter(({ data }) => knownFrom(data.published) <= asAt),
    meetings: all.meetings.filter(({ id }) => splitId(id).slug <= asAt),
  };
}
