import { describe, expect, test } from 'vitest';
import { finder, inNaturalOrder } from '../../../src/lib/register/find.ts';
import { deepFreeze } from '../../../src/lib/register/freeze.ts';
import { nameCommitment, nameReport, splitId } from '../../../src/lib/register/names.ts';
import { commitment, report } from './entries.ts';

test('A look-up gives the entry of an ID, and says which is not there', () => {
  const find = finder('areas', [
    { id: 'north', data: 'North' },
    { id: 'south', data: 'South' },
  ]);
  expect(find('south')).toBe('South');
  expect(() => find('west')).toThrow('There is no “west” in areas.');
});

test('IDs stand as people count', () => {
  expect(['w10', 'w2', 'i3', 'w1'].sort(inNaturalOrder)).toEqual(['i3', 'w1', 'w2', 'w10']);
});

test('An ID has the strategy before the stroke and the ID there behind it', () => {
  expect(splitId('plan/w14')).toEqual({ strategyId: 'plan', slug: 'w14' });
  expect(splitId('plan')).toEqual({ strategyId: 'plan', slug: '' });
});

test('A link needs of a commitment and of a report no more than what names it', () => {
  expect(nameCommitment({ id: 'plan/w1', data: commitment() })).toEqual({
    id: 'plan/w1',
    strategyId: 'plan',
    slug: 'w1',
    ref: 'W1',
    kind: 'we-statement',
    title: 'We will plant trees.',
  });
  expect(nameReport({ id: 'plan/2023-03', data: report('2023-03', []) })).toEqual({
    id: 'plan/2023-03',
    strategyId: 'plan',
    slug: '2023-03',
    title: 'Report of 2023-03',
    asAt: '2023-03',
  });
});

describe('What is frozen', () => {
  test('cannot be changed at any depth', () => {
    const town = deepFreeze({ streets: [{ name: 'High Street' }] });
    expect(() => town.streets.push({ name: 'Low Street' })).toThrow(TypeError);
    expect(() => {
      for (const street of town.streets) street.name = 'Low Street';
    }).toThrow(TypeError);
  });

  test('may lead back to itself, and hold nothing', () => {
    const town: { itself?: unknown; nothing: null } = { nothing: null };
    town.itself = town;
    expect(deepFreeze(town)).toBe(town);
    expect(deepFreeze('High Street')).toBe('High Street');
  });
});
