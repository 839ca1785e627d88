import { english } from '../../lib/language/english.ts';
import type { Commitment } from '../../lib/register/types.ts';

/** Commitments in two lists, those that were withdrawn below under a title of their own; none is empty. */
export function apart(
  commitments: Commitment[],
): { title: string | undefined; commitments: Commitment[] }[] {
  return [
    { title: undefined, commitments: commitments.filter(({ withdrawn }) => !withdrawn) },
    {
      title: english.tracker.withdrawnApart,
      commitments: commitments.filter(({ withdrawn }) => withdrawn),
    },
  ].filter((list) => list.commitments.length > 0);
}
