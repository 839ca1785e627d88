import { type Freshness, freshnesses } from '../../lib/axes/axes.ts';
import type { Counts } from '../../lib/priority/counts.ts';

/** The freshness that all commitments share, or nothing when they differ. */
export function sharedFreshness({ of, axes }: Counts): Freshness[] {
  return freshnesses.filter((state) => of > 0 && axes.freshness[state] === of);
}
