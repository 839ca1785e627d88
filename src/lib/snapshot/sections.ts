import { type IndicatorGroup, indicatorGroups } from '../indicator/schema.ts';
import type { Comparison } from './compare.ts';

/**
 * The observations of a snapshot as its page shows them: facts without a comparison, measures set
 * beside a comparator, and the wards inside the area. Each keeps the order of the source.
 */
export function snapshotSections<One extends Shown>(observations: One[]): SnapshotSections<One> {
  const wards = observations.filter((one) => one.isOfAnotherArea && one.forArea.kind === 'ward');
  const rest = observations.filter((one) => !wards.includes(one));
  const compared = rest.filter(({ comparisons }) => comparisons.length > 0);
  return {
    facts: rest.filter(({ comparisons }) => comparisons.length === 0),
    groups: (Object.keys(indicatorGroups) as IndicatorGroup[])
      .map((group) => ({
        group,
        title: indicatorGroups[group],
        rows: compared.filter(({ indicator }) => indicator.group === group),
      }))
      .filter(({ rows }) => rows.length > 0),
    wards: wardTable(wards),
  };
}

export interface SnapshotSections<One> {
  facts: One[];
  groups: { group: IndicatorGroup; title: string; rows: One[] }[];
  wards: WardTable<One>;
}

/** The values of the wards: a row for each measure, a column for each ward. */
export interface WardTable<One> {
  wards: { id: string; name: string }[];
  rows: {
    indicator: { id: string; name: string; unit: string };
    cells: (One | undefined)[];
    all: One[];
  }[];
}

interface Shown {
  indicator: { id: string; name: string; unit: string; group: IndicatorGroup };
  forArea: { id: string; name: string; kind: string };
  isOfAnotherArea: boolean;
  comparisons: Comparison[];
}

function wardTable<One extends Shown>(observations: One[]): WardTable<One> {
  const wards = unique(observations.map(({ forArea }) => forArea));
  return {
    wards,
    rows: unique(observations.map(({ indicator }) => indicator)).map((indicator) => {
      const all = observations.filter((one) => one.indicator.id === indicator.id);
      return {
        indicator,
        cells: wards.map((ward) => all.find(({ forArea }) => forArea.id === ward.id)),
        all,
      };
    }),
  };
}

function unique<Named extends { id: string }>(named: Named[]): Named[] {
  return [...new Map(named.map((one) => [one.id, one])).values()];
}
