import type { Cost } from '../corpus/measure.ts';

/** What is built: all of it, as after a fresh clone, or once more when nothing has changed. */
export const builds = ['first', 'again'] as const;
export type Build = (typeof builds)[number];

/** What the runs of one generator took at one size, and what it wrote. */
export interface Figures {
  generator: string;
  build: Build;
  commitments: number;
  pages: number;
  files: number;
  bytes: number;
  costs: Cost[];
}

/** The middle one of some numbers, or the mean of the two in the middle. Throws when there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [(sorted.length - 1) / 2, sorted.length / 2].map(
    (at) => sorted[Math.floor(at)],
  );
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** The median of each part of some costs; no time of the processors where one does not know it. */
export function medianCost(costs: readonly Cost[]): Cost {
  const cpu = costs.flatMap((cost) => cost.cpu ?? []);
  return {
    cpu: cpu.length < costs.length ? undefined : median(cpu),
    wall: median(costs.map(({ wall }) => wall)),
    memory: median(costs.map(({ memory }) => memory)),
  };
}

/** How many times as much one took as another; undefined where either is not known. */
export function times(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || !other ? undefined : one / other;
}

/** What a generator takes at its largest size, as a multiple of its smallest: in all, and for each commitment. */
export interface Growth {
  generator: string;
  build: Build;
  from: number;
  to: number;
  inAll: number | undefined;
  each: number | undefined;
}

/** The growth of each generator that was measured at two sizes or more, in the order in which they come. */
export function growthOf(all: readonly Figures[]): Growth[] {
  const groups = Map.groupBy(all, ({ generator, build }) => `${generator} ${build}`);
  return [...groups.values()].flatMap((group) => {
    const bySize = group.toSorted((one, other) => one.commitments - other.commitments);
    const [smallest, largest] = [bySize[0], bySize.at(-1)];
    if (!smallest || !largest || smallest.commitments === largest.commitments) return [];
    const { generator, build, commitments: from } = smallest;
    const to = largest.commitments;
    const inAll = times(medianCost(largest.costs).cpu, medianCost(smallest.costs).cpu);
    return [{ generator, build, from, to, inAll, each: times(inAll, to / from) }];
  });
}
