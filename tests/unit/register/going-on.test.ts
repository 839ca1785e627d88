import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { build } from '../../../src/lib/register/build.ts';
import { wentOnInWords } from '../../../src/lib/register/going-on.ts';
import { commitment, entries, strategy } from './entries.ts';

const elsewhere = { document: 'plan', locator: { page: '9' } };
const carried = { on: '2024-06-10', pairedBy: 'source' as const, corrected: [] };

/** A plan, and the one that takes over from it, with what became of the one commitment of the older plan. */
function registerOf(change: Partial<CommitmentEntry>, asAt = '2024-12-31') {
  const all = entries({ w1: commitment(change) });
  all.strategies.push({
    id: 'next',
    data: strategy({
      title: 'Active Marsham',
      shortTitle: 'Active',
      published: '2024-06',
      follows: ['plan'],
    }),
  });
  for (const [slug, ref] of [
    ['s3', 'S3'],
    ['s4', 'S4'],
  ] as const)
    all.commitments.push({ id: `next/${slug}`, data: commitment({ ref }) });
  return build(all, asAt);
}

const one = (...args: Parameters<typeof registerOf>) => {
  const found = registerOf(...args).commitments.find(({ id }) => id === 'plan/w1');
  if (!found) throw new Error();
  return found;
};

describe('A commitment that went on into a newer plan', () => {
  test('says as what, in which plan, since when, and where that is said', () => {
    const { wentOn } = one({
      carriedTo: { ...carried, commitment: 'next/s3', changed: 'Shorter.', source: elsewhere },
    });
    expect(wentOn).toMatchObject({
      ...{ on: '2024-06-10', changed: 'Shorter.', pairedBy: 'source', corrected: [] },
      to: [{ id: 'next/s3', ref: 'S3', plan: { id: 'next', shortTitle: 'Active' } }],
      source: { text: 'The plan, December\u00a02022, page\u00a09.' },
    });
    expect(wentOn && wentOnInWords(wentOn)).toBe('It is now S3 in Active.');
  });

  test('may have been split', () => {
    const { wentOn } = one({ carriedTo: { ...carried, commitments: ['next/s3', 'next/s4'] } });
    expect(wentOn && wentOnInWords(wentOn)).toBe('It was split into S3 and S4 in Active.');
    expect(wentOn?.source).toBeUndefined();
  });

  test('had not yet on a day before, nor while the newer plan is not known', () => {
    const carriedTo = { ...carried, commitment: 'next/s3' };
    expect(one({ carriedTo }, '2024-06-09').wentOn).toBeUndefined();
    expect(
      one({ carriedTo: { ...carriedTo, on: '2024-05-01' } }, '2024-05-31').wentOn,
    ).toBeUndefined();
  });

  test('is not judged as gone while the newer plan is not known', () => {
    const made = { carriedTo: { ...carried, commitment: 'next/s3', on: '2024-05-01' } };
    expect(one(made, '2024-05-31').standing.carried).toBeUndefined();
    expect(one(made, '2024-06-01').standing.carried).toBeDefined();
  });

  test('is named by what it became', () => {
    const { commitments } = registerOf({ carriedTo: { ...carried, commitment: 'next/s3' } });
    expect(commitments.map(({ id, cameFrom }) => [id, ...cameFrom.map((from) => from.id)])).toEqual(
      [['next/s3', 'plan/w1'], ['next/s4'], ['plan/w1']],
    );
  });

  test('is told of in its history', () => {
    const { history } = one({ carriedTo: { ...carried, commitment: 'next/s3' } });
    expect(
      history.map(({ on, title, text }) => withPlainSpaces(`${on} ${title}: ${text}`)),
    ).toMatchInlineSnapshot(`
      [
        "2024-06-10 Went on into a newer plan: It is now S3 in Active.",
        "2022-12 Published: The strategy was published, with W1, which had no due date.",
      ]
    `);
  });
});

test('That the newer plan did not take it up stands with the document that gives the reason', () => {
  const notCarried = { on: '2024-06-10', reason: 'No money.', corrected: [] };
  expect(one({ notCarried: { ...notCarried, source: elsewhere } }).notCarried).toMatchObject({
    ...{ on: '2024-06-10', reason: 'No money.' },
    source: { text: 'The plan, December\u00a02022, page\u00a09.' },
  });
  expect(one({ notCarried }).notCarried).toEqual({ ...notCarried, source: undefined });
  expect(one({}).notCarried).toBeUndefined();
});

describe('Plans that follow one another', () => {
  test('name each other, the newest first, and not before the day', () => {
    const on = (asAt: string) =>
      registerOf({}, asAt).strategies.map(({ id, follows, followedBy }) => [
        id,
        follows.map((plan) => plan.id),
        followedBy.map((plan) => plan.id),
      ]);
    expect(on('2024-12-31')).toEqual([
      ['next', ['plan'], []],
      ['plan', [], ['next']],
    ]);
    expect(on('2024-05-31')).toEqual([['plan', [], []]]);
  });

  test('stand by their first year, and then by their last', () => {
    const all = entries({});
    const period = (from: number, to: number) =>
      strategy({ period: { from, to }, follows: ['plan'] });
    all.strategies.push(
      { id: 'short', data: period(2027, 2028) },
      { id: 'long', data: period(2027, 2031) },
      { id: 'late', data: period(2028, 2029) },
    );
    const plan = build(all, '2026-11-26').strategies.find(({ id }) => id === 'plan');
    expect(plan?.followedBy.map(({ id }) => id)).toEqual(['late', 'long', 'short']);
  });
});
