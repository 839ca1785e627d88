import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { build } from '../../../src/lib/register/build.ts';
import { historyOf, profileSays } from '../../../src/lib/register/history.ts';
import { entries } from './entries.ts';

const source = { document: 'plan' };

interface Value {
  indicator?: string;
  /** The year that it is for. */
  from: number;
  value: number;
}

/** Profiles by their IDs: “quay/2023-03” with its values, each with an interval that reaches 1 to both sides. */
function profiles(all: Record<string, Value[]>, published: Record<string, string> = {}) {
  const made = entries({});
  const area = { kind: 'ward' as const, covers: [], source, sic: [] };
  made.areas.push(
    { id: 'quay', data: { ...area, name: 'Quay' } },
    { id: 'hill', data: { ...area, name: 'Hill' } },
  );
  const measure = {
    ...{ group: 'adults', counts: 'People.', unit: 'per 100,000', kind: 'rate' },
    ...{
      polarity: 'lower-is-better',
      polaritySays: 'site',
      topics: [],
      breaks: [],
      source,
      sic: [],
    },
  };
  made.indicators = ['falls', 'burns'].map((id) => ({
    id,
    data: { ...measure, name: id } as never,
  }));
  made.snapshots = Object.entries(all).map(([id, values]) => ({
    id,
    data: {
      ...{ title: id, published: published[id] ?? id.split('/')[1], summary: 'Some.', source },
      observations: values.map(({ indicator = 'falls', from, value }) => ({
        ...{ indicator, value, printed: String(value), period: { from } },
        interval: { level: 95, lower: value - 1, upper: value + 1 },
        ...{ comparators: [], sic: [] },
      })),
      ...{ notPublished: [], sic: [] },
    } as never,
  }));
  return build(made, '2026-11-26').snapshots;
}

function history(id: string, ...args: Parameters<typeof profiles>) {
  const all = profiles(...args);
  const one = all.find((snapshot) => snapshot.id === id);
  if (!one) throw new Error(id);
  const { series, before, moves } = historyOf(one, all);
  const values = series.map(({ key, points }) => [key, ...points.map(({ now }) => now.value)]);
  const says = withPlainSpaces(profileSays(one, all).headline);
  return { values: values.map((row) => row.join(' ')), before, moves, says };
}

describe('A profile beside those before it', () => {
  const all = {
    'quay/2023-03': [
      { from: 2021, value: 20 },
      { indicator: 'burns', from: 2021, value: 5 },
    ],
    'quay/2024-03': [{ from: 2022, value: 12 }],
    'quay/2025-03': [{ from: 2023, value: 30 }],
    'hill/2023-06': [{ from: 2021, value: 40 }],
  };

  test('shows the series that it adds to, as they stood when it was published', () => {
    expect(history('quay/2024-03', all)).toEqual({
      values: ['falls quay 20 12'],
      before: '2023-03',
      moves: ['better'],
      says: 'Since the profile of March 2023, 1 measure got better.',
    });
    expect(history('quay/2025-03', all)).toEqual({
      values: ['falls quay 20 12 30'],
      before: '2024-03',
      moves: ['worse'],
      says: 'Since the profile of March 2024, 1 measure got worse.',
    });
  });

  test('has none before it where it is the first of its area', () => {
    expect(history('hill/2023-06', all)).toEqual({
      values: ['falls hill 40'],
      before: undefined,
      moves: [],
      says: 'No measure is set beside England.',
    });
    expect(history('quay/2023-03', all)).toMatchObject({
      values: ['falls quay 20', 'burns quay 5'],
      before: undefined,
    });
  });

  test('has the last word among those of one day', () => {
    const twice = {
      'quay/2024-01': [{ from: 2021, value: 20 }],
      'quay/2024-02': [{ from: 2021, value: 21 }],
    };
    const day = { 'quay/2024-01': '2024-03-01', 'quay/2024-02': '2024-03-01' };
    expect(history('quay/2024-01', twice, day).values).toEqual(['falls quay 20']);
    expect(history('quay/2024-02', twice, day).values).toEqual(['falls quay 21']);
    expect(history('quay/2024-02', twice, day).before).toBe('2024-03-01');
  });
});
