import { expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { strategyAnswer } from '../../../src/lib/strategy/answer.ts';
import { commitment, entries } from './entries.ts';

const action = (change: Partial<CommitmentEntry> = {}) => commitment({ kind: 'action', ...change });
const step = (partOf: string) => commitment({ kind: 'sub-action', partOf });

function registerOf(commitments: Record<string, CommitmentEntry>) {
  const { strategies } = build(entries(commitments), '2023-01-01');
  const [plan] = strategies;
  if (!plan) throw new Error('The register has no strategy.');
  return plan;
}

test('a part stands right after what it is a part of, and each names the other', () => {
  const { commitments } = registerOf({
    a1: action(),
    a2: action(),
    'a1-2': step('a1'),
    'a1-10': step('a1'),
    o1: commitment({ kind: 'objective' }),
    m1: commitment({ kind: 'measure', partOf: 'o1' }),
  });
  expect(
    commitments.map(({ slug, partOf, parts }) =>
      [slug, partOf && `in ${partOf.slug}`, parts.map((one) => one.slug).join('+')]
        .filter(Boolean)
        .join(' '),
    ),
  ).toEqual(['o1 m1', 'm1 in o1', 'a1 a1-2+a1-10', 'a1-2 in a1', 'a1-10 in a1', 'a2']);
});

test('a part stands after its whole whatever their names, and one of a whole that is not there by itself', () => {
  const { commitments } = registerOf({
    a1: action({ partOf: 'z1' }),
    b1: action(),
    z1: action(),
    z2: action({ partOf: 'gone' }),
  });
  expect(commitments.map(({ slug, partOf }) => [slug, partOf?.slug])).toEqual([
    ['b1', undefined],
    ['z1', undefined],
    ['a1', 'z1'],
    ['z2', undefined],
  ]);
});

test('a sub-action is counted by itself, and the strategy says so', () => {
  const detailOf = (...ids: string[]) => {
    const steps = Object.fromEntries(ids.map((id) => [id, step('a1')]));
    const plan = registerOf({ a1: action(), ...steps });
    expect(plan.counts.of).toBe(ids.length + 1);
    return strategyAnswer(plan).detail;
  };
  expect([detailOf(), detailOf('b'), detailOf('b', 'c')]).toMatchInlineSnapshot(`
    [
      "That does not mean that nothing was done: we report what we found.",
      "That does not mean that nothing was done: we report what we found. 1 sub-action is counted as a commitment of its own.",
      "That does not mean that nothing was done: we report what we found. 2 sub-actions are counted as commitments of their own.",
    ]
  `);
});
