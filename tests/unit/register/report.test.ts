import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { part, printed } from '../progress/totals.ts';
import { commitment, entries, report, strategy } from './entries.ts';

const three = {
  w2: commitment({ ref: 'W2' }),
  w10: commitment({ ref: 'W10' }),
  i1: commitment({ ref: 'I1', kind: 'i-statement', added: '2023-06' }),
};

function joined(made: ProgressEntry, asAt = '2024-01-01') {
  const [one] = build(entries(three, { '2023-03': made }, strategy()), asAt).reports;
  if (!one) throw new Error('There is no report.');
  return one;
}

describe('A report', () => {
  test('tells of its commitments in the order of the strategy, and of none that is not known yet', () => {
    const made = report('2023-03', [['w10', 'Done'], ['i1'], ['w2', 'At risk']]);
    const order = (asAt: string) =>
      joined(made, asAt).updates.map(({ commitment: { ref } }) => ref);
    expect(order('2024-01-01')).toEqual(['W2', 'W10', 'I1']);
    expect(order('2023-05-31')).toEqual(['W2', 'W10']);
    expect(joined(made).updates.map(({ commitment: one }) => one)).toMatchObject([
      { id: 'plan/w2', slug: 'w2', strategyId: 'plan', kind: 'we-statement' },
      { id: 'plan/w10', title: 'We will plant trees.' },
      { id: 'plan/i1', kind: 'i-statement' },
    ]);
  });

  test('counts how far it reaches by what the strategy held at its date', () => {
    expect(joined(report('2023-03', [['w2', 'Done'], ['i1']])).reach).toEqual({
      ...{ of: 2, told: 1, noUpdate: 0, withdrawn: 0, later: 1 },
    });
  });

  test('says which time it is about, where it stands, and what its strategy is', () => {
    const made = report('2023-03', [], { period: { from: 2022, to: 2023 } as never });
    expect(joined(made)).toMatchObject({
      ...{ id: 'plan/2023-03', slug: '2023-03', strategyId: 'plan', asAt: '2023-03' },
      period: { from: '2022', to: '2023' },
      strategy: { id: 'plan', shortTitle: 'Marsham' },
      ...{ levels: ['Chapter', 'Section'], declared: undefined, since: undefined },
    });
    expect(withPlainSpaces(joined(made).source.text)).toBe('The plan, December 2022.');
    expect(joined(report('2023-03', [])).period).toBeUndefined();
  });

  test('is the newest until a later one is known', () => {
    const made = { '2023-03': report('2023-03', []), '2023-09': report('2023-09', []) };
    const newest = (asAt: string) =>
      build(entries(three, made, strategy()), asAt).reports.map(({ slug, isNewest }) => [
        slug,
        isNewest,
      ]);
    expect(newest('2023-08-31')).toEqual([['2023-03', true]]);
    expect(newest('2024-01-01')).toEqual([
      ['2023-09', true],
      ['2023-03', false],
    ]);
  });

  test('gives each total the heading that it is for: with its number, in its own words, or none', () => {
    const parts = [part('Done', 3), part('At risk', 2)];
    const bare = strategy({
      priorities: [{ id: 'bare', title: 'No number', topics: [], sic: [], priorities: [] }],
    });
    const ofBare = report('2023-03', [], { totals: [printed(parts, { priority: 'bare' })] });
    const [one] = build(entries({}, { '2023-03': ofBare }, bare), '2024-01-01').reports;
    expect(one?.totals[0]?.heading).toBe('No number');
    const totals = [
      printed(parts),
      printed(parts, { priority: 'streets' }),
      printed(parts, { priority: 'places' }),
      printed(parts, { title: 'Parks and paths' }),
    ];
    expect(joined(report('2023-03', [], { totals })).totals.map(({ heading }) => heading)).toEqual([
      undefined,
      '1.1 Streets',
      '1 Places',
      'Parks and paths',
    ]);
  });

  test('names the commitment that a correction is about', () => {
    const correction = (of?: string) => ({
      ...{
        date: '2023-05-01',
        field: 'summary' as const,
        was: 'Old.',
        now: 'New.',
        wrong: 'A slip.',
      },
      ...(of && { commitment: of }),
    });
    const corrections = [correction('w10'), correction()];
    const made = report('2023-03', [['w10', 'Done']], { corrections });
    expect(joined(made).corrections.map((one) => one.commitment)).toEqual([
      {
        ...{ id: 'plan/w10', slug: 'w10', strategyId: 'plan' },
        ...{ ref: 'W10', kind: 'we-statement', title: 'We will plant trees.' },
      },
      undefined,
    ]);
    const early = report('2023-03', [['i1']], { corrections: [correction('i1')] });
    expect(joined(early, '2023-05-31').corrections.map((one) => one.commitment)).toEqual([
      undefined,
    ]);
  });
});

describe('What changed in the totals since the report before', () => {
  const statusWords = ['On course', 'Fine'].map((word) => ({
    ...{ word, axis: 'rating' as const, means: 'on-track' as const, corrected: [] },
  }));
  /** Two reports, each with a total if it prints one and the word that it has for W2. */
  const since = (...[before, after]: [word: string, total: number | undefined][]) => {
    const made = ([word, total]: [string, number | undefined] = ['', undefined]) => {
      const parts = total === undefined ? [] : [part('At risk', total), part('Late', 9 - total)];
      const totals = parts.length > 0 ? [printed(parts, { of: 9 })] : [];
      return (asAt: string) => report(asAt, [['w2', word]], { totals });
    };
    const reports = { '2023-03': made(before)('2023-03'), '2023-09': made(after)('2023-09') };
    const register = build(entries(three, reports, strategy({ statusWords })), '2024-01-01');
    const [newest] = register.reports;
    return newest?.since && [newest.since.report.slug, newest.since.totals.length];
  };

  test('is told of those that both print', () => {
    expect(since(['On course', 3], ['On course', 5])).toEqual(['2023-03', 1]);
  });

  test('is nothing where one of them prints none', () => {
    expect(since(['On course', undefined], ['On course', 5])).toBeUndefined();
    expect(since(['On course', 3], ['On course', undefined])).toBeUndefined();
  });

  test('is nothing where the later one has another word for the same', () => {
    expect(since(['On course', 3], ['Fine', 5])).toBeUndefined();
  });
});

test('Reports of one day stand by their IDs', () => {
  const reports = ['2023-09-10', '2023-09-9', '2023-03'].map((id) => [
    id,
    report(id === '2023-03' ? id : '2023-09', [['w2']]),
  ]);
  const register = build(entries(three, Object.fromEntries(reports)), '2024-01-01');
  const w2 = register.commitments.find(({ slug }) => slug === 'w2');
  expect(w2?.updates.map(({ report: { slug } }) => slug)).toEqual([
    '2023-09-10',
    '2023-09-9',
    '2023-03',
  ]);
});
