import type { Series } from './series.ts';

/** The name of what a series is set beside, in its chart and in its table: what its newest value is compared with first. */
export function besideOf<One extends WithComparisons>({ points }: Series<One>): string | undefined {
  return points.findLast(({ now }) => now.comparisons.length > 0)?.now.comparisons[0]?.name;
}

/** What a value is compared with under a name. Profiles may name several, in any order. */
export function comparedAs<Other extends { name: string }>(
  { comparisons }: { comparisons: readonly Other[] },
  name: string | undefined,
): Other | undefined {
  return comparisons.find((one) => one.name === name);
}

interface WithComparisons {
  comparisons: readonly { name: string }[];
}
