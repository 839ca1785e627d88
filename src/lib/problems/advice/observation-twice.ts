import { locate } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { textAt, type ValueAtPath, valuesAt } from '../select.ts';

/** A snapshot gives one value of a measure for one area and period, unless a note says why not. */
export const observationTwice: Rule = function* ({ of }) {
  for (const { file, place, data } of of('snapshots')) {
    const first = new Map<string, ValueAtPath<unknown>>();
    for (const spot of valuesAt(data, 'observations.*')) {
      const indicator = textAt(spot.value, 'indicator');
      if (indicator === undefined) continue;
      const area = textAt(spot.value, 'area') ?? place.folder;
      const key = JSON.stringify([indicator, area, textAt(spot.value, 'period')]);
      const other = first.get(key);
      first.set(key, other ?? spot);
      if (!other || isExplained(other) || isExplained(spot)) continue;
      yield {
        file,
        path: [...spot.path, 'indicator'],
        code: 'observation-twice',
        what: `“${indicator}” has a value for ${area} on line ${locate(file, [...other.path, 'indicator']).line} already.`,
        fix: 'Keep one, give each its period, or say in a sic note that the source prints both.',
      };
    }
  }
};

function isExplained({ value }: ValueAtPath<unknown>): boolean {
  return valuesAt(value, 'sic.*').length > 0;
}
