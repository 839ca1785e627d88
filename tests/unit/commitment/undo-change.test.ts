import { describe, expect, test } from 'vitest';
import type { ChangeEntry } from '../../../src/lib/commitment/change.ts';
import { undoChange } from '../../../src/lib/commitment/undo-change.ts';
import { commitment } from '../register/entries.ts';

const now = commitment({
  title: 'We will plant 20 trees.',
  due: { by: '2025-03', then: 'annually', printed: '03/25' },
  leads: ['council', 'parks'],
  response: { answer: 'accepted', says: 'Yes.' },
  budget: { printed: '£2m', amount: 2_000_000 } as never,
  success: ['Half of the trees live.'],
});

const before = (change: object, data: object = now) =>
  undoChange(data as typeof now, { date: '2024-05-01', ...change } as ChangeEntry);

describe('a commitment as it was before a change', () => {
  test('has the value from before, and all else as it is', () => {
    const change = { field: 'title', was: 'We will plant trees.', now: 'We will plant 20 trees.' };
    expect(before(change)).toEqual({ ...now, title: 'We will plant trees.' });
  });

  test('had no value where the entry says “none”', () => {
    const change = { field: 'title', was: 'none', now: 'We will plant 20 trees.' };
    expect(before(change)).toEqual({ ...now, title: undefined });
  });

  test('had its leads, whatever the order in which an entry names those of now', () => {
    const change = { field: 'leads', was: ['council'], now: ['parks', 'council'] };
    expect(before(change)?.leads).toEqual(['council']);
  });

  test('had another date, after which the same follows; how it was printed is not known', () => {
    const change = { field: 'due', was: '2024-03', now: '2025-03' };
    expect(before(change)?.due).toEqual({ by: '2024-03', then: 'annually' });
  });

  test('had no date', () => {
    expect(before({ field: 'due', was: 'none', now: '2025-03' })?.due).toBeUndefined();
  });

  test('went on without a date, or does now', () => {
    expect(before({ field: 'due', was: 'ongoing', now: '2025-03' })?.due).toEqual({
      ongoing: true,
    });
    const goesOn = { ...now, due: { ongoing: true } };
    const change = { field: 'due', was: '2024-03', now: 'ongoing' };
    expect(before(change, goesOn)?.due).toEqual({ by: '2024-03' });
    expect(before({ ...change, now: 'none' }, { ...now, due: undefined })?.due).toEqual({
      by: '2024-03',
    });
  });

  test.each([
    ['response', 'partly-accepted', 'accepted', { answer: 'partly-accepted' }],
    ['response', 'none', 'accepted', undefined],
    ['budget', '£1m', '£2m', { printed: '£1m' }],
    ['budget', 'none', '£2m', undefined],
  ])('had in its %s “%s” where it has “%s”', (field, was, value, part) => {
    expect(before({ field, was, now: value })).toEqual({ ...now, [field]: part });
  });

  test('had another point in a list', () => {
    const change = { field: 'success', was: 'All live.', now: 'Half of the trees live.' };
    expect(before(change)?.success).toEqual(['All live.']);
  });

  test.each([
    ['title', 'We will plant 30 trees.'],
    ['leads', ['council']],
    ['due', '2026-03'],
    ['response', 'rejected'],
    ['budget', '£3m'],
    ['success', 'Most of the trees live.'],
  ])('is not known when its %s is not what the entry says that it is now', (field, value) => {
    expect(before({ field, was: 'none', now: value })).toBeUndefined();
  });
});
