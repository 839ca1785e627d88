import type { Priority } from '../../lib/register/priorities.ts';
import type { Commitment } from '../../lib/register/types.ts';

/** A heading of a strategy and all headings below it, in the order of the source. */
export function withAllBelow(priority: Priority): Priority[] {
  return [priority, ...priority.priorities.flatMap(withAllBelow)];
}

/** The two sides of a box of statements: what residents should be able to say, and what will be done. */
export function sidesOf(commitments: Commitment[]): {
  experiences: Commitment[];
  actions: Commitment[];
} {
  return {
    experiences: commitments.filter(({ kind }) => kind === 'i-statement'),
    actions: commitments.filter(({ kind }) => kind !== 'i-statement'),
  };
}
