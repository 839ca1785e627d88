import { english } from '../language/english.ts';
import { fill } from '../language/fill.ts';
import { decimalsOf, inDecimals } from './figure.ts';
import type { ObservationEntry, PrintedValue } from './schema.ts';

/** The people that a value is for: “Female, ages 10 to 11, Most deprived fifth”; undefined for all that are counted. */
export function peopleInWords(people: ObservationEntry['for']): string | undefined {
  const { sex, age, group } = people ?? {};
  const words = [
    sex && english.series[sex],
    age && fill(english.series.ages, { text: age }),
    group,
  ];
  return words.filter(Boolean).join(', ') || undefined;
}

/** The range around a value in words, with as many decimals as the value is printed with. */
export function intervalInWords(one: Pick<PrintedValue, 'interval' | 'value' | 'printed'>) {
  if (!one.interval) return undefined;
  const { lower, upper, level, method } = one.interval;
  const decimals = decimalsOf(one);
  const ends = { lower: inDecimals(lower, decimals), upper: inDecimals(upper, decimals) };
  const words =
    level === undefined
      ? fill(english.series.range, ends)
      : fill(english.series.interval, { ...ends, level });
  return method ? fill(english.series.byMethod, { label: words, text: method }) : `${words}.`;
}
