import { english } from '../../lib/language/english.ts';

/** Commitments in two lists, those that were withdrawn below under a title of their own; none is empty. */
export function apart<One extends { withdrawn: object | undefined }>(
  commitments: One[],
): { title: string | undefined; commitments: One[] }[] {
  return [
    { title: undefined, commitments: commitments.filter(({ withdrawn }) => !withdrawn) },
    {
      title: english.tracker.withdrawnApart,
      commitments: commitments.filter(({ withdrawn }) => withdrawn),
    },
  ].filter((list) => list.commitments.length > 0);
}
