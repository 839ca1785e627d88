import {
  areSameDays,
  type DatedPeriod,
  datedPeriod,
  shareDays,
} from '../../fields/observed-period.ts';
import { quote } from '../../fields/text.ts';
import { readEntry } from '../../reading/read-entry.ts';
import type { Content, Draft } from '../content.ts';
import { locate } from '../locate.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt } from '../select.ts';

/**
 * The values of one measure for one area and group make a series in order of time: in one unit, each period once in a
 * profile, and no two periods that overlap unless the source rolls them. A later profile may print a period again.
 */
export const seriesInOrder: Rule = function* (content) {
  for (const spots of seriesOf(content)) {
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
    path: pathTo(other, other.hasOwnUnit ? 'unit' : 'indicator'),
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
    if (!first || spot.isNoted || first.isNoted) continue;
    yield {
      file: spot.draft.file,
      path: pathTo(spot, 'period'),
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
    if (spot.isNoted || before.isNoted) continue;
    yield {
      file: spot.draft.file,
      path: pathTo(spot, 'period'),
      code: 'periods-overlap',
      what: `${quote(spot.period.words)} overlaps with ${quote(before.period.words)} ${whereIs(before, spot)}, in the same series.`,
      fix: 'Compare both with the source. If its periods roll on, write rolling: true in both; if it prints them so, say that in a sic note with about: period.',
    };
  }
}

/**
 * The values whose periods are known, by the series that they stand in. What is wrong within a profile is told by itself.
 * A content has very many values, so of each is kept what is judged here and no more.
 */
function seriesOf({ of }: Content): Iterable<Spot[]> {
  const units = new Map(
    of('indicators').map(({ place, data }) => [place.id, textAt(data, 'unit')]),
  );
  const periods = new Map<string, DatedPeriod | undefined>();
  const all = new Map<string, Spot[]>();
  for (const draft of of('snapshots')) {
    const { success, data } = readEntry('snapshots', draft.data);
    for (const [at, one] of (success ? data.observations : []).entries()) {
      const written = JSON.stringify(one.period);
      if (!periods.has(written)) periods.set(written, datedPeriod(one.period));
      const period = periods.get(written);
      if (!period) continue;
      const series = JSON.stringify([one.indicator, one.area ?? draft.place.folder, one.for]);
      const spots = all.get(series) ?? [];
      all.set(series, spots);
      spots.push({
        ...{ draft, at, period },
        unit: one.unit ?? units.get(one.indicator) ?? '',
        hasOwnUnit: one.unit !== undefined,
        isNoted: one.sic.some(({ about }) => about === 'period'),
      });
    }
  }
  return all.values();
}

function pathTo({ at }: Spot, field: string): (string | number)[] {
  return ['observations', at, field];
}

function whereIs(one: Spot, seenFrom: Spot): string {
  const { line } = locate(one.draft.file, pathTo(one, 'indicator'));
  const file = one.draft === seenFrom.draft ? '' : ` of ${one.draft.file.path}`;
  return `on line ${line}${file}`;
}

interface Spot {
  draft: Draft;
  /** Its place among the values of its profile. */
  at: number;
  period: DatedPeriod;
  unit: string;
  hasOwnUnit: boolean;
  /** Whether a note says that its period is as the source prints it. */
  isNoted: boolean;
}
