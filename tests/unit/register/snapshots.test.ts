import { describe, expect, test } from 'vitest';
import type { IndicatorEntry } from '../../../src/lib/indicator/schema.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { SnapshotEntry } from '../../../src/lib/snapshot/schema.ts';
import { entries } from './entries.ts';

const source = { document: 'plan' };

function indicator(name: string, group: IndicatorEntry['group']): IndicatorEntry {
  return { name, group, counts: 'People.', unit: '%', breaks: [], source, sic: [] } as never;
}

function snapshot(
  published: string,
  observations: Partial<SnapshotEntry['observations'][number]>[],
): SnapshotEntry {
  return {
    title: `Figures of ${published}`,
    published,
    summary: 'Some figures.',
    source,
    observations: observations.map((one) => ({ printed: '?', comparators: [], sic: [], ...one })),
    notPublished: [],
    sic: [],
  } as never;
}

const england = (value: number) => ({ name: 'England', value, printed: `${value}%` });

/** Two areas with figures, of which the first prints one for the whole town. */
function town(): Entries {
  const all = entries({});
  const area = {
    kind: 'ward' as const,
    summary: 'A part.',
    covers: [],
    within: 'marsham',
    source,
    sic: [],
  };
  all.areas.push({ id: 'south', data: { ...area, name: 'South' } });
  all.areas.push({ id: 'north', data: { ...area, name: 'North' } });
  all.indicators = [
    { id: 'smoking', data: indicator('Smoking', 'adults') },
    { id: 'births', data: indicator('Births', 'demographics') },
    { id: 'asthma', data: indicator('Asthma', 'adults') },
  ];
  all.snapshots = [
    {
      id: 'south/2023-03',
      data: snapshot('2023-03', [
        { indicator: 'smoking', value: 20, printed: '20%', comparators: [england(15)] },
        { indicator: 'births', value: 5, printed: '5%', area: 'marsham' },
      ]),
    },
    {
      id: 'north/2023-05',
      data: snapshot('2023-05', [{ indicator: 'smoking', value: 10, printed: '10%' }]),
    },
  ];
  return all;
}

describe('A snapshot', () => {
  test('is known from the month in which it was published, and stands by the name of its area', () => {
    const ids = (asAt: string) => build(town(), asAt).snapshots.map(({ id }) => id);
    expect(ids('2023-02-28')).toEqual([]);
    expect(ids('2023-03-31')).toEqual(['south/2023-03']);
    expect(ids('2023-06-01')).toEqual(['north/2023-05', 'south/2023-03']);
  });

  test('is known on the very day on which it was published, where that is printed', () => {
    const all = town();
    all.snapshots = [{ id: 'south/2023-03', data: snapshot('2023-03-15', []) }];
    expect(build(all, '2023-03-14').snapshots).toEqual([]);
    expect(build(all, '2023-03-15').snapshots).toHaveLength(1);
  });

  test.each([
    ['2023', '2023-11-30', '2023-12-01'],
    ['2022-23', '2023-02-28', '2023-03-01'],
    ['2023-Q2', '2023-05-31', '2023-06-01'],
  ])('of %s is not known on %s, and is on %s', (published, before, then) => {
    const all = town();
    all.snapshots = [{ id: 'south/2023', data: snapshot(published, []) }];
    expect(build(all, before).snapshots).toEqual([]);
    expect(build(all, then).snapshots).toHaveLength(1);
  });

  test('says of each value what was measured, of whom, and how it compares', () => {
    const south = build(town(), '2024-01-01').snapshots.find(({ areaId }) => areaId === 'south');
    expect(south).toMatchObject({
      id: 'south/2023-03',
      slug: '2023-03',
      title: 'Figures of 2023-03',
      area: { id: 'south', name: 'South' },
      source: { text: 'The plan, December\u00a02022.' },
    });
    const [smoking, births] = south?.observations ?? [];
    expect(smoking).toMatchObject({
      id: 'smoking-1',
      indicator: { id: 'smoking', name: 'Smoking' },
      snapshot: { id: 'south/2023-03', areaId: 'south', slug: '2023-03' },
      profile: { id: 'south', name: 'South' },
      forArea: { id: 'south', name: 'South', kind: 'ward' },
      isOfAnotherArea: false,
      comparisons: [{ name: 'England', printed: '15%', words: 'Higher than England' }],
    });
    expect(births).toMatchObject({
      id: 'births-2',
      profile: { id: 'south', name: 'South' },
      forArea: { id: 'marsham', name: 'Marsham', kind: 'system' },
      isOfAnotherArea: true,
      comparisons: [],
    });
  });
});

describe('An indicator', () => {
  test('stands in the order of the groups and then of names', () => {
    expect(build(town(), '2024-01-01').indicators.map(({ name }) => name)).toEqual([
      'Births',
      'Asthma',
      'Smoking',
    ]);
  });

  test('says where its series breaks, and of a value where it stands, if elsewhere', () => {
    const all = town();
    const page = { document: 'plan', locator: { page: '9' } };
    const text = 'The plan, December\u00a02022, page\u00a09.';
    const [smoking] = all.indicators;
    if (smoking)
      smoking.data.breaks = [
        { from: '2021', reason: 'Counted anew.', source: page },
        { from: '2023', reason: 'And again.' },
      ];
    const own = { indicator: 'smoking', value: 20, printed: '20%' };
    const england = (source?: object) => ({
      name: 'England',
      printed: '15%',
      ...(source && { source }),
    });
    const comparators = [england(page), england()] as never;
    all.snapshots = [
      {
        id: 'south/2023-03',
        data: snapshot('2023-03', [{ ...own, source: page, comparators }, own]),
      },
    ];
    const found = build(all, '2024-01-01').indicators.find(({ id }) => id === 'smoking');
    const texts = (parts: { source: { text: string } | undefined }[] | undefined) =>
      parts?.map(({ source: place }) => place?.text);
    expect(texts(found?.breaks)).toEqual([text, undefined]);
    expect(texts(found?.observations)).toEqual([text, undefined]);
    expect(texts(found?.observations[0]?.comparisons)).toEqual([text, undefined]);
  });

  test('has its values in all snapshots that are known, and cites where it stands', () => {
    const values = (asAt: string) =>
      build(town(), asAt).indicators.map(({ id, observations }) => [
        id,
        observations.map(({ printed }) => printed),
      ]);
    expect(values('2024-01-01')).toEqual([
      ['births', ['5%']],
      ['asthma', []],
      ['smoking', ['10%', '20%']],
    ]);
    expect(values('2023-04-01')).toEqual([
      ['births', ['5%']],
      ['asthma', []],
      ['smoking', ['20%']],
    ]);
    expect(build(town(), '2024-01-01').indicators[0]?.source.text).toBe(
      'The plan, December\u00a02022.',
    );
  });
});
