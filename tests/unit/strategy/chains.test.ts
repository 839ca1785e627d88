import { expect, test } from 'vitest';
import { countStandings } from '../../../src/lib/priority/counts.ts';
import { chainsOf } from '../../../src/lib/strategy/chains.ts';

const plan = (id: string, ...follows: string[]) => ({
  id,
  follows: follows.map((one) => ({ id: one })),
  counts: { ...countStandings([]), of: 1 },
});

const lines = (...plans: ReturnType<typeof plan>[]) =>
  chainsOf(plans).map(
    ({ newest, earlier, counts }) =>
      `${[newest, ...earlier].map(({ id }) => id).join(' ')}: ${counts.of}`,
  );

test('plans that follow one another are one line, the newest first, with the counts of all', () => {
  expect(lines(plan('c', 'b'), plan('x'), plan('b', 'a'), plan('a'))).toEqual(['c b a: 3', 'x: 1']);
});

test('a plan that follows one of another group stands alone', () => {
  expect(lines(plan('c', 'in-force'))).toEqual(['c: 1']);
});

test('a plan that two follow is counted once', () => {
  expect(lines(plan('c', 'a'), plan('b', 'a'), plan('a'))).toEqual(['c a: 2', 'b: 1']);
});

test('a plan that follows two has both behind it', () => {
  expect(lines(plan('c', 'a', 'b'), plan('b', 'a'), plan('a'))).toEqual(['c a b: 3']);
});
