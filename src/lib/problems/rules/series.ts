import { z } from 'zod';
import {
  areSameDays,
  type DatedPeriod,
  datedPeriod,
  shareDays,
} from '../../fields/observed-period.ts';
import { quote } from '../../fields/text.ts';
import { type ObservationEntry, snapshotSchema } from '../../snapshot/schema.ts';
import type { Content, Draft } from '../content.ts';
import { locate } from '../locate.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt } from '../select.ts';

/**
 * The values of one measure for one area and group make a series in order of time: in one unit, each period once in a
 * profile, and no two periods that overlap unless the source rolls them. A later profile may print a period again.
 */
export const seriesInOrder: Rule = function* (content) {
  const inSeries = Map.groupBy(spotsOf(content), ({ series }) => series);
  for (const spots of inSeries.values()) {
    yield* mixedUnits(spots);
    yield* periodTwice(spots);
    yield* periodsOverlap(spots);
  }
};

function* mixedUnits([first, ...more]: Spot[]): Generator<Finding> {
  const other = first && more.find(({ unit }) => unit !== first.unit);
  if (!first || !other) return;
  yield {
    file: other.draft.file,
    path: other.path('unit' in other.one ? 'unit' : 'indicator'),
    code: 'mixed-units',
    what: `The value is in ${quote(other.unit)}, and ${whereIs(first, other)} the same series is in ${quote(first.unit)}.`,
    fix: 'Give both the same unit where the source does; for what is counted in another unit, write a measure of its own.',
  };
}

function* periodTwice(spots: Spot[]): Generator<Finding> {
  for (const [at, spot] of spots.entries()) {
    const first = spots
      .slice(0, at)
      .find((other) => other.draft === spot.draft && areSameDays(other.period, spot.period));
    if (!first || isNoted(spot) || isNoted(first)) continue;
    yield {
      file: spot.draft.file,
      path: spot.path('period'),
      code: 'period-twice',
      what: `The series has a value for ${spot.period.words} ${whereIs(first, spot)} already.`,
      fix: 'Keep one, or say in “for” which people each is for. If the source prints both, say that in a sic note with about: period.',
    };
  }
}

function* periodsOverlap(spots: Spot[]): Generator<Finding> {
  const ordered = spots.toSorted(
    (one, other) =>
      one.period.first.localeCompare(other.period.first) ||
      one.period.last.localeCompare(other.period.last),
  );
  for (const [at, spot] of ordered.entries()) {
    const before = ordered[at - 1];
    if (!before || !shareDays(before.period, spot.period)) continue;
    if (areSameDays(before.period, spot.period)) continue;
    if ([before, spot].every(({ period }) => period.kind === 'rolling')) continue;
    if (isNoted(spot) || isNoted(before)) continue;
    yield {
      file: spot.draft.file,
      path: spot.path('period'),
      code: 'periods-overlap',
      what: `${quote(spot.period.words)} overlaps with ${quote(before.period.words)} ${whereIs(before, spot)}, in the same series.`,
      fix: 'Compare both with the source. If its periods roll on, write rolling: true in both; if it prints them so, say that in a sic note with about: period.',
    };
  }
}

/** Each value whose period is known, with the series that it stands in. What is wrong within a profile is told by itself. */
function spotsOf({ of }: Content): Spot[] {
  const units = new Map(
    of('indicators').map(({ place, data }) => [place.id, textAt(data, 'unit')]),
  );
  return of('snapshots').flatMap((draft) => {
    const read = z.safeParse(snapshotSchema, draft.data);
    if (!read.success) return [];
    return read.data.observations.flatMap((one, at) => {
      const period = datedPeriod(one.period);
      if (!period) return [];
      return {
        draft,
        one,
        period,
        series: JSON.stringify([one.indicator, one.area ?? draft.place.folder, one.for]),
        unit: one.unit ?? units.get(one.indicator) ?? '',
        path: (field: string) => ['observations', at, field],
      };
    });
  });
}

function isNoted({ one }: Spot): boolean {
  return one.sic.some(({ about }) => about === 'period');
}

function whereIs(one: Spot, seenFrom: Spot): string {
  const { line } = locate(one.draft.file, one.path('indicator'));
  const file = one.draft === seenFrom.draft ? '' : ` of ${one.draft.file.path}`;
  return `on line ${line}${file}`;
}

interface Spot {
  draft: Draft;
  one: ObservationEntry;
  period: DatedPeriod;
  series: string;
  unit: string;
  path: (field: string) => (string | number)[];
}
