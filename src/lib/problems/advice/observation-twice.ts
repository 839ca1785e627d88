import { locate } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { repeats, textAt, type ValueAtPath, valuesAt } from '../select.ts';

/** A snapshot gives one value of a measure for one area and period, unless a note says why not. */
export const observationTwice: Rule = function* ({ of }) {
  for (const { file, place, data } of of('snapshots')) {
    const about = ({ value }: ValueAtPath<unknown>) => ({
      indicator: textAt(value, 'indicator'),
      area: textAt(value, 'area') ?? place.folder,
      for: valuesAt(value, 'for')[0]?.value,
      period: textAt(value, 'period'),
    });
    const spots = valuesAt(data, 'observations.*');
    for (const { again, first } of repeats(spots, (spot) =>
      JSON.stringify({ ...about(spot), isDated: isDated(spot) }),
    )) {
      const { indicator, area } = about(again);
      if (indicator === undefined || isExplained(first) || isExplained(again)) continue;
      // Of periods that are dates, the rule on series tells.
      if (isDated(first) && isDated(again)) continue;
      yield {
        file,
        path: [...again.path, 'indicator'],
        code: 'observation-twice',
        what: `“${indicator}” has a value for ${area} on line ${locate(file, [...first.path, 'indicator']).line} already.`,
        fix: 'Keep one, give each its period, or say in a sic note, with whose: source, that the source prints both.',
      };
    }
  }
};

function isExplained({ value }: ValueAtPath<unknown>): boolean {
  return valuesAt(value, 'sic.*').length > 0;
}

function isDated({ value }: ValueAtPath<unknown>): boolean {
  return valuesAt(value, 'period.from').length > 0;
}
