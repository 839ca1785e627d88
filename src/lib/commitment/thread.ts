import type { PartialDate } from '../fields/calendar.ts';

/**
 * The thread of a commitment through its plans, the newest first: what it was before, itself, and what it became.
 * What only split off from the same older one is no part of it.
 */
export function threadOf<One extends Threaded>(
  one: One,
  find: (id: string) => One | undefined,
): ThreadStep<One>[] {
  const older = reach(one, (from) => from.cameFrom, find);
  const newer = reach(one, (from) => from.wentOn?.to ?? [], find);
  const all = [...newer.toReversed(), one, ...older];
  return all
    .map((commitment) => ({
      commitment,
      isThis: commitment === one,
      from: commitment.cameFrom.flatMap(({ id }) => all.find((other) => other.id === id) ?? []),
    }))
    .sort((a, b) => depthOf(b.commitment, find) - depthOf(a.commitment, find));
}

/** A commitment in its thread, with those of the thread that went on as it. */
export interface ThreadStep<One> {
  commitment: One;
  /** Whether it is the one whose page is read. */
  isThis: boolean;
  from: One[];
}

/** How long a thread is: through how many plans, and in which of them one commitment stands. */
export function lengthOf<One extends Threaded>(
  thread: ThreadStep<One>[],
): { plans: number; place: number; first: One | undefined } {
  const at = thread.findIndex(({ isThis }) => isThis);
  const plansOf = (steps: ThreadStep<One>[]) =>
    new Set(steps.map(({ commitment }) => commitment.strategy.id)).size;
  return {
    plans: plansOf(thread),
    place: plansOf(thread.slice(at)),
    first: thread.at(-1)?.commitment,
  };
}

/** What a thread needs to know of a commitment. */
export interface Threaded {
  id: string;
  wentOn: { to: { id: string }[] } | undefined;
  cameFrom: { id: string }[];
  added?: PartialDate | undefined;
  strategy: { id: string; firstKnown: { on: PartialDate; isPublication: boolean } };
}

/** All that is reached, the nearest first. */
function reach<One extends Threaded>(
  start: One,
  next: (from: One) => { id: string }[],
  find: (id: string) => One | undefined,
): One[] {
  const found = new Set<One>();
  let at = [start];
  while (at.length > 0) {
    at = at.flatMap(next).flatMap(({ id }) => find(id) ?? []);
    for (const one of at) found.add(one);
  }
  return [...found];
}

/** How many plans lie before one in its thread. */
function depthOf<One extends Threaded>(one: One, find: (id: string) => One | undefined): number {
  const own = one.cameFrom.flatMap(({ id }) => find(id) ?? []);
  return Math.max(0, ...own.map((from) => 1 + depthOf(from, find)));
}
