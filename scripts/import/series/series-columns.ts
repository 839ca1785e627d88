import { periodIn } from './period-in.ts';

/** What a column of a file of values holds, as the mapping file says it. */
export const seriesUses = {
  area: 'the place',
  'area-code': 'the code of the place',
  measure: 'what is measured',
  'measure-code': 'the number of what is measured',
  period: 'the time that the value is for',
  value: 'the value',
  lower: 'the lower end of its confidence interval',
  upper: 'the upper end of its confidence interval',
  count: 'how many people or things are behind it',
  denominator: 'of how many it is',
  sex: 'female, male or everybody',
  age: 'the ages',
  group: 'another group of people, such as a deprivation fifth',
  note: 'why there is no value, or what the source says of it',
  'value-of': 'values of the time that the column is named after',
  'leave-out': 'nothing that readers should see',
} as const;

export type SeriesUse = keyof typeof seriesUses;

/** How a file is laid out: the national profiles’ own download, a row for each value, or a column for each time. */
type Layout = 'profiles' | 'long' | 'wide';

/**
 * What the columns of a file hold, as far as their names leave no doubt, and how it is laid out. Undefined for a table
 * that is no file of values: it names no place, or no values.
 */
export function columnsOf(names: readonly string[]): SeriesColumns | undefined {
  const isProfiles = profileMarks.every((mark) => names.includes(mark));
  const uses = names.map((name) => (isProfiles ? useInProfiles(name) : useOf(name)));
  const has = (use: SeriesUse) => uses.includes(use);
  if (!has('area') && !has('area-code')) return undefined;
  if (has('value') && has('period')) return { layout: isProfiles ? 'profiles' : 'long', uses };
  return uses.filter((use) => use === 'value-of').length > 1 && !has('value')
    ? { layout: 'wide', uses }
    : undefined;
}

export interface SeriesColumns {
  layout: Layout;
  /** In the order of the columns; undefined where a person has to say. */
  uses: (SeriesUse | undefined)[];
}

function useOf(name: string): SeriesUse | undefined {
  const words = name
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  const found = (Object.keys(plainNames) as SeriesUse[]).find((use) =>
    plainNames[use]?.includes(words),
  );
  return found ?? (periodIn(words) ? 'value-of' : undefined);
}

/** Names that can mean one thing alone. “Number” and “Rate” may be a value, a count or a place. */
const plainNames: Partial<Record<SeriesUse, string[]>> = {
  area: ['area', 'area name', 'place', 'geography', 'geography name', 'ward', 'neighbourhood'],
  'area-code': ['area code', 'geography code', 'ons code', 'gss code'],
  measure: ['indicator', 'indicator name', 'measure', 'measure name'],
  'measure-code': ['indicator id', 'measure id'],
  period: ['period', 'time period', 'time', 'year', 'date', 'financial year'],
  value: ['value'],
  lower: ['lower ci', 'lower confidence interval', 'lower confidence limit', 'lci', 'lower'],
  upper: ['upper ci', 'upper confidence interval', 'upper confidence limit', 'uci', 'upper'],
  count: ['count', 'numerator'],
  denominator: ['denominator'],
  sex: ['sex', 'gender'],
  age: ['age', 'age group', 'ages'],
  group: ['group', 'category'],
  note: ['note', 'value note'],
};

function useInProfiles(name: string): SeriesUse {
  return profileColumns[name] ?? 'leave-out';
}

const profileMarks = [
  'Indicator ID',
  'Indicator Name',
  'Area Code',
  'Area Name',
  'Time period',
  'Value',
];

/** Of the others this site works out its own (trend, comparison), or they say again what stands elsewhere. */
const profileColumns: Record<string, SeriesUse> = {
  'Indicator ID': 'measure-code',
  'Indicator Name': 'measure',
  'Area Code': 'area-code',
  'Area Name': 'area',
  Sex: 'sex',
  Age: 'age',
  Category: 'group',
  'Time period': 'period',
  Value: 'value',
  'Lower CI 95.0 limit': 'lower',
  'Upper CI 95.0 limit': 'upper',
  Count: 'count',
  Denominator: 'denominator',
  'Value note': 'note',
};
