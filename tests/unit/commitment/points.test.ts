import { describe, expect, test } from 'vitest';
import { firstTexts, pointsBefore, pointsOf } from '../../../src/lib/commitment/points.ts';
import { commitment } from '../register/entries.ts';

const data = commitment({
  details: [
    { term: 'Cost: per year', text: '£2m: at most' },
    { term: 'Risk', text: 'Rain' },
  ],
  targets: [{ id: 'teams', text: 'Every team.' }],
  success: ['Half of the homes are warm.'],
});

describe('a detail', () => {
  test('is told of with its term', () => {
    expect(pointsOf(data, 'details')).toEqual(['Cost: per year: £2m: at most', 'Risk: Rain']);
  });

  test.each([
    ['keeps a term that has a colon', 'Cost: per year: £1m', ['Cost: per year', '£1m']],
    ['may have had another term', 'Price: £1m', ['Price', '£1m']],
    [
      'keeps its term where an entry about the past leaves it out',
      '£1m',
      ['Cost: per year', '£1m'],
    ],
  ])('%s', (_says, was, [term, text]) => {
    const now = 'Cost: per year: £2m: at most';
    expect(pointsBefore(data, 'details', { was, now })?.[0]).toEqual({ term, text });
  });

  test('that was taken away comes back with its term, or with the name of the field', () => {
    const back = (was: string) => pointsBefore(data, 'details', { was, now: 'none' })?.at(-1);
    expect(back('Staff: Two nurses')).toEqual({ term: 'Staff', text: 'Two nurses' });
    expect(back('Two nurses')).toEqual({ term: 'Detail', text: 'Two nurses' });
  });
});

describe('a point of a list', () => {
  test('keeps what else it holds when its text goes back', () => {
    const change = { was: 'Most teams.', now: 'Every team.' };
    expect(pointsBefore(data, 'targets', change)).toEqual([{ id: 'teams', text: 'Most teams.' }]);
  });

  test('that was added goes, and one that is not there cannot go back', () => {
    const now = 'Half of the homes are warm.';
    expect(pointsBefore(data, 'success', { was: 'none', now })).toEqual([]);
    expect(pointsBefore(data, 'success', { was: 'none', now: 'All are warm.' })).toBeUndefined();
  });

  test('leads back to what it said first, through every change of its own list', () => {
    const change = (field: 'success' | 'outputs', was: string, now: string) => ({
      field,
      was,
      now,
    });
    const changes = [
      change('success', 'One.', 'Two.'),
      change('outputs', 'None of it.', 'Two.'),
      change('success', 'Two.', 'Three.'),
    ];
    expect(firstTexts(['Three.', 'Four.'], 'success', changes)).toEqual(['One.', undefined]);
    expect(firstTexts(['One.'], 'success', [change('success', 'none', 'One.')])).toEqual(['none']);
  });

  test('is one of several that say the same: the last', () => {
    const twice = commitment({ success: ['Warm.', 'Warm.', 'Dry.'] });
    expect(pointsBefore(twice, 'success', { was: 'Cold.', now: 'Warm.' })).toEqual([
      'Warm.',
      'Cold.',
      'Dry.',
    ]);
    const entry = { field: 'success' as const, was: 'Cold.', now: 'Warm.' };
    expect(firstTexts(['Warm.', 'Warm.'], 'success', [entry])).toEqual([undefined, 'Cold.']);
  });

  test('says what it said, where an entry tells of a list as a whole, of nothing, or of another', () => {
    const entry = (was: unknown, now: unknown) => ({ field: 'success', was, now }) as never;
    const texts = ['One.', 'none'];
    for (const told of [
      entry(['Two.'], 'One.'),
      entry('Two.', ['One.']),
      entry('Two.', 'none'),
      entry('Two.', 'Three.'),
    ]) {
      const found = firstTexts(texts, 'success', [told]);
      expect(found).toEqual([undefined, undefined]);
      expect(Object.keys(found)).toEqual(['0', '1']);
    }
  });

  test('has only the words of its own form', () => {
    const words = ['Every team.'] as never;
    expect(pointsOf(commitment({ targets: words }), 'targets')).toEqual(['']);
  });
});
