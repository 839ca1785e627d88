import { describe, expect, test } from 'vitest';
import type { IndicatorGroup } from '../../../src/lib/indicator/schema.ts';
import { snapshotSections } from '../../../src/lib/snapshot/sections.ts';

const higher = { words: 'Higher than England', position: 60, held: false };
const [north, south, county] = [
  { id: 'north', name: 'North', kind: 'ward' },
  { id: 'south', name: 'South', kind: 'ward' },
  { id: 'county', name: 'The county', kind: 'county' },
];
const here = { id: 'here', name: 'Here', kind: 'place' };

function observation(
  id: string,
  group: IndicatorGroup,
  forArea = here,
  comparisons: (typeof higher)[] = [],
) {
  return {
    indicator: { id, name: `Measure ${id}`, unit: '%', group },
    forArea,
    isOfAnotherArea: forArea !== here,
    comparisons,
  };
}

describe('The page of a snapshot', () => {
  const births = observation('births', 'demographics');
  const smoking = observation('smoking', 'adults', here, [higher]);
  const cancer = observation('cancer', 'core20', here, [higher]);
  const asthma = observation('asthma', 'core20', here, [higher]);
  const ofCounty = observation('county-births', 'demographics', county);

  test('shows facts apart from measures with a comparison, which stand in groups', () => {
    const { facts, groups, wards } = snapshotSections([cancer, births, asthma, smoking, ofCounty]);
    expect(facts).toEqual([births, ofCounty]);
    expect(
      groups.map(({ title, rows }) => [title, rows.map((row) => row.indicator.id)]),
    ).toMatchInlineSnapshot(`
        [
          [
            "Need and deprivation",
            [
              "cancer",
              "asthma",
            ],
          ],
          [
            "Adults",
            [
              "smoking",
            ],
          ],
        ]
      `);
    expect(wards).toEqual({ wards: [], rows: [] });
  });

  test('lays the wards inside the area out as a table: a row for a measure, a column for a ward', () => {
    const northBirths = observation('births', 'demographics', north);
    const southBirths = observation('births', 'demographics', south);
    // A ward is no measure of the area, whatever it is set beside.
    const southCancer = observation('cancer', 'core20', south, [higher]);
    const { facts, groups, wards } = snapshotSections([northBirths, southBirths, southCancer]);
    expect([facts, groups]).toEqual([[], []]);
    expect(wards.wards.map(({ name }) => name)).toEqual(['North', 'South']);
    expect(wards.rows.map(({ indicator, cells }) => [indicator.id, cells])).toEqual([
      ['births', [northBirths, southBirths]],
      ['cancer', [undefined, southCancer]],
    ]);
    expect(wards.rows.map(({ all }) => all.length)).toEqual([2, 1]);
  });

  test('takes a ward that the snapshot is of for its own area', () => {
    const own = { ...observation('births', 'demographics', north), isOfAnotherArea: false };
    expect(snapshotSections([own])).toMatchObject({ facts: [own], wards: { wards: [] } });
  });
});
