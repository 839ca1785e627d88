import { describe, expect, test } from 'vitest';
import { acrossPlans } from '../../../src/lib/register/across-plans.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from './entries.ts';

/** A1 of the plan went on as S1 of the next one; A2 did not, S2 is new, and B1 is of a plan by itself. */
function registerOf() {
  const carriedTo = {
    ...{ commitment: 'next/s1', on: '2024-06-10' },
    ...{ pairedBy: 'source' as const, corrected: [] },
  };
  const all = entries({
    a1: commitment({ ref: 'A1', carriedTo }),
    a2: commitment({ ref: 'A2' }),
  });
  const later = (id: string, follows: string[]) => ({
    id,
    data: strategy({ title: id, shortTitle: id, published: '2024-06', follows }),
  });
  all.strategies.push(later('next', ['plan']), later('other', []));
  for (const id of ['next/s1', 'next/s2', 'other/b1'])
    all.commitments.push({ id, data: commitment({ ref: id.slice(-2).toUpperCase() }) });
  return build(all, '2024-12-31');
}

function plansOf(id: string): string[] {
  const register = registerOf();
  const one = register.commitments.find((commitment) => commitment.id === id);
  if (!one) throw new Error(`There is no ${id}.`);
  const { thread, pairs } = acrossPlans(register)(one);
  return [
    `thread: ${thread?.map(({ commitment, isThis }) => `${commitment.ref}${isThis ? ' (this)' : ''}`).join(', ')}`,
    ...pairs.map(({ newer, older }) => `${newer.shortTitle} takes over from ${older.id}`),
  ];
}

describe('What the page of a commitment tells of other plans', () => {
  test('is its thread, the newest first, and the pairs of plans in which its own stands', () => {
    expect(plansOf('plan/a1')).toEqual(['thread: S1, A1 (this)', 'next takes over from plan']);
    expect(plansOf('next/s1')).toEqual(['thread: S1 (this), A1', 'next takes over from plan']);
  });

  test('is no thread for one that stands in a single plan', () => {
    expect(plansOf('plan/a2')).toEqual(['thread: undefined', 'next takes over from plan']);
    expect(plansOf('next/s2')).toEqual(['thread: undefined', 'next takes over from plan']);
    expect(plansOf('other/b1')).toEqual(['thread: undefined']);
  });

  test('holds the names of the plans and nothing else of them, so that it stays the same while they do', () => {
    const register = registerOf();
    const [one] = register.commitments;
    expect(one && acrossPlans(register)(one).pairs).toEqual([
      { newer: { id: 'next', shortTitle: 'next' }, older: { id: 'plan', shortTitle: 'Marsham' } },
    ]);
  });
});
