import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../src/lib/register/freeze.ts';
import { sumOfValue } from '../../../src/lib/register/sums.ts';

const plan = (title = 'Sleep well', on = '2026-01') => ({
  id: 'plan',
  lead: { name: 'Town', former: ['Borough'] },
  commitments: [
    // Long enough to stand there by its sum.
    { title, history: [{ on }], success: 'Nobody waits. '.repeat(30) },
    { title: 'Walk', history: [], success: '' },
  ],
  words: new Map([['Cysgu', 'cy']]),
  kinds: new Set(['action']),
  byState: Object.groupBy([{ state: 'open' }], ({ state }) => state),
  due: undefined as string | undefined,
});

describe('The sum of a value', () => {
  test('is the same for the same, made anew or not, frozen or not', () => {
    const sums = [plan(), plan(), deepFreeze(plan()), deepFreeze(plan())].map(sumOfValue);
    expect(new Set(sums).size).toBe(1);
  });

  test.each<[string, (one: ReturnType<typeof plan>) => unknown]>([
    ['a text', (one) => ({ ...one, id: 'other' })],
    ['a text within', (one) => ({ ...one, lead: { ...one.lead, name: 'City' } })],
    ['a text in a list of texts', (one) => ({ ...one, lead: { ...one.lead, former: ['Shire'] } })],
    ['something in a list', () => plan('Sleep')],
    ['something in a list of a list', () => plan('Sleep well', '2026-02')],
    ['the order of a list', (one) => ({ ...one, commitments: one.commitments.toReversed() })],
    ['how many a list has', (one) => ({ ...one, commitments: one.commitments.slice(1) })],
    ['a value by its key', (one) => ({ ...one, words: new Map([['Cysgu', 'en']]) })],
    ['what is in a set', (one) => ({ ...one, kinds: new Set(['goal']) })],
    [
      'what is in a group',
      (one) => ({ ...one, byState: Object.groupBy([{ state: 'shut' }], ({ state }) => state) }),
    ],
    ['what was missing', (one) => ({ ...one, due: '2027' })],
    ['a field more', (one) => ({ ...one, note: undefined })],
    ['a number that was a text', (one) => ({ ...one, id: 1 })],
  ])('is another one when %s changes', (_what, change) => {
    expect(sumOfValue(change(plan()))).not.toBe(sumOfValue(plan()));
    expect(sumOfValue(deepFreeze(change(plan())))).not.toBe(sumOfValue(deepFreeze(plan())));
  });

  test('is of what cannot change any more: not even a map or a set, or what is in them', () => {
    const { words, kinds, lists } = deepFreeze({
      words: new Map([['Cysgu', { lang: 'cy' }]]),
      kinds: new Set(['action']),
      lists: new Map([['all', new Set(['a'])]]),
    });
    expect(() => words.set('Byw', { lang: 'cy' })).toThrow(TypeError);
    expect(() => Object.assign(words.get('Cysgu') ?? {}, { lang: 'en' })).toThrow(TypeError);
    expect(() => kinds.add('goal')).toThrow(TypeError);
    expect(() => kinds.clear()).toThrow(TypeError);
    expect(() => lists.delete('all')).toThrow(TypeError);
    expect(() => lists.get('all')?.add('b')).toThrow(TypeError);
  });

  test('is never taken from before for what can still change', () => {
    const open = plan();
    const before = sumOfValue(open);
    const [first] = open.commitments;
    if (first) first.title = 'Rest';
    expect(sumOfValue(open)).not.toBe(before);
  });

  test('tells all kinds of values apart', () => {
    const all = ['1', 1, null, undefined, true, 0, -0, Number.NaN, [], {}, new Set(), new Map()];
    expect(new Set(all.map(sumOfValue)).size).toBe(all.length);
  });

  test('cannot be had of what holds a function or anything else that cannot be seen through', () => {
    expect(() => sumOfValue({ lists: [{ match: () => true }] })).toThrow('no plain value');
    expect(() => sumOfValue({ on: new Date(0) })).toThrow('no plain value');
  });
});
