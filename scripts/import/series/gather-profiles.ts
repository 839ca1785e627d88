import { isDeepStrictEqual } from 'node:util';
import { formOf } from '../../../src/lib/fields/date-forms.ts';
import {
  datedPeriod,
  shareDays,
  type WrittenObservedPeriod,
} from '../../../src/lib/fields/observed-period.ts';
import type { IndicatorEntry } from '../../../src/lib/indicator/schema.ts';
import type { RawValue } from './mapped-values.ts';
import { type DatedText, periodIn, writtenPeriod } from './period-in.ts';
import { type PeopleInFile, type PrintedCell, peopleOf, printedOf } from './read-values.ts';
import { comparator, leftOut, type SeriesAnswers } from './series-answers.ts';
import type { SeriesSurvey } from './survey-values.ts';

/**
 * The values of a file by place, each with what it is set beside, and what became of every row. Two rows for one value
 * that say the same are one; two that do not are a fault.
 */
export async function gatherProfiles(
  values: AsyncIterable<RawValue>,
  answers: SeriesAnswers,
  survey: SeriesSurvey,
  measures: ReadonlyMap<string, Pick<IndicatorEntry, 'kind'>>,
): Promise<GatheredProfiles> {
  const areas = new Map(answers.areas.map(({ says, is }) => [says, is]));
  const byMeasure = new Map(answers.measures.map((one) => [one.says, one]));
  const periods = new Map(answers.periods.map(({ says, is }) => [says, is]));
  const sum = new Map<RowFate, number>();
  const faults: RowFault[] = [];
  const own = new Map<string, GatheredValue>();
  const besides = new Map<string, BesideValue[]>();
  const fates = new Map<number, RowFate>();
  let partCounts = 0;
  const count = (row: number, fate: RowFate) => {
    // A row with several values is used if one of them is.
    const before = fates.get(row);
    if (before !== undefined && order.indexOf(before) <= order.indexOf(fate)) return;
    fates.set(row, fate);
  };
  for await (const raw of values) count(raw.row, fateOf(raw));
  for (const fate of fates.values()) sum.set(fate, (sum.get(fate) ?? 0) + 1);
  const profiles = new Map<string, GatheredValue[]>();
  const used = new Set<BesideValue>();
  for (const value of inRolling([...own.values()])) {
    const found = besides.get(keyOf(value)) ?? [];
    for (const one of found) used.add(one);
    const { area } = value;
    const own = profiles.get(area) ?? [];
    own.push({ ...value, besides: found });
    profiles.set(area, own);
  }
  return {
    profiles,
    faults,
    sum,
    rows: fates.size,
    unusedBesides: unusedIn(besides, used),
    partCounts,
  };

  function fateOf(raw: RawValue): RowFate {
    if (raw.isEmpty) return 'empty';
    const area = areas.get(raw.area) ?? leftOut;
    if (area === leftOut) return 'area';
    const asked = byMeasure.get(raw.measure);
    const measure = answers.measure ?? asked?.is ?? leftOut;
    if (measure === leftOut) return 'measure';
    const kind = measures.get(measure)?.kind ?? 'words';
    const surveyed = survey.measures.get(raw.measure);
    const level = answers.level;
    const printed = printedOf(raw, { kind, decimals: asked?.decimals, level });
    if (printed === undefined) return 'nothing';
    if ('fault' in printed) {
      faults.push({
        row: raw.row,
        says: printed.fault,
        fix: 'Put it right in a copy of the file, and import that.',
      });
      return 'value';
    }
    const answered = periods.get(raw.period);
    const period = answered === undefined ? periodIn(raw.period) : datesIn(answered);
    if (period === undefined) {
      faults.push({
        row: raw.row,
        says:
          raw.period === '' ? 'It has no time.' : `“${raw.period}” is no time that can be read.`,
        fix: 'Say what it means under periods in the mapping file: { says: …, is: … }.',
      });
      return 'value';
    }
    const people = peopleOf(raw, surveyed ?? { sexes: new Set(), ages: new Set() });
    const value: GatheredValue = {
      ...{ row: raw.row, area, measure, people, printed, besides: [], period },
      ...{ words: raw.period, academic: asked?.years === 'school' },
    };
    if (raw.count !== '' && printed.value !== undefined && printed.count === undefined) {
      partCounts += 1;
    }
    const key = keyOf(value);
    if (area === comparator) {
      const list = besides.get(key) ?? [];
      const beside = { row: raw.row, name: raw.areaName.slice(0, 80), printed };
      const same = list.find(({ name }) => name === beside.name);
      if (same) return repeated(same, beside, raw.row);
      besides.set(key, [...list, beside]);
      return 'beside';
    }
    const there = own.get(`${area} ${key}`);
    if (there) return repeated(there, value, raw.row);
    own.set(`${area} ${key}`, value);
    return 'value';
  }

  function repeated(
    one: { row: number; printed: PrintedCell },
    again: typeof one,
    row: number,
  ): RowFate {
    if (!isDeepStrictEqual(one.printed, again.printed)) {
      faults.push({
        row,
        says: `It prints ${again.printed.printed}, and row ${one.row} prints ${one.printed.printed} for the same place, measure, people and time.`,
        fix: 'Leave one of them out of a copy of the file, or say in a column which group each is for.',
      });
    }
    return 'repeat';
  }
}

/** Spans that overlap in some series of a measure roll on in all of them, and say so. */
function inRolling(values: GatheredValue[]): GatheredValue[] {
  const byMeasure = Map.groupBy(values, ({ measure }) => measure);
  return [...byMeasure.values()].flatMap((own) => {
    const spans = own.flatMap(({ period }) =>
      isSpan(period) ? (datedPeriod(plainOf(period)) ?? []) : [],
    );
    const different = [
      ...new Map(spans.map((one) => [`${one.first} ${one.last}`, one])).values(),
    ].toSorted((one, other) => one.first.localeCompare(other.first));
    const rolling = different.some((one, at) => {
      const next = different[at + 1];
      return next !== undefined && shareDays(one, next);
    });
    return own.map((value) => ({ ...value, rolling }));
  });
}

/** The time of a value as an observation has it. */
export function timeOf({
  period,
  words,
  academic,
  rolling = false,
}: GatheredValue): WrittenObservedPeriod {
  const printed = words.slice(0, 60);
  return period === 'words' ? printed : writtenPeriod(period, printed, { academic, rolling });
}

/** A time as a person has decided it. */
function datesIn(answer: SeriesAnswers['periods'][number]['is']): Period {
  if (answer === 'words') return answer;
  const { from, to } = typeof answer === 'object' ? answer : { from: answer, to: undefined };
  const isYears = formOf(String(from)) === 'financial-year';
  return {
    from: String(from),
    ...(to === undefined ? {} : { to: String(to) }),
    ...(isYears ? { isYears } : {}),
  };
}

function isSpan(period: Period): period is Exclude<Period, string> {
  return typeof period === 'object' && period.to !== undefined;
}

function plainOf({ from, to }: Exclude<Period, string>): WrittenObservedPeriod {
  return { from, ...(to === undefined ? {} : { to }) };
}

function keyOf({ measure, people, period }: GatheredValue): string {
  return JSON.stringify([measure, people, period]);
}

function unusedIn(all: ReadonlyMap<string, BesideValue[]>, used: ReadonlySet<BesideValue>): number {
  return [...all.values()].flat().filter((one) => !used.has(one)).length;
}

/** What became of a row, from what counts first. */
export const order = ['value', 'beside', 'repeat', 'nothing', 'measure', 'area', 'empty'] as const;
export type RowFate = (typeof order)[number];

export interface GatheredProfiles {
  /** By the ID of the place. */
  profiles: Map<string, GatheredValue[]>;
  faults: RowFault[];
  sum: Map<RowFate, number>;
  rows: number;
  /** Values to compare with for which no place has a value. */
  unusedBesides: number;
  /** Numbers of people or things that are no whole numbers, and were left out. */
  partCounts: number;
}

export interface GatheredValue {
  row: number;
  area: string;
  measure: string;
  people: PeopleInFile | undefined;
  printed: PrintedCell;
  period: Period;
  /** The time as the file prints it. */
  words: string;
  academic: boolean;
  rolling?: boolean;
  besides: BesideValue[];
}

interface BesideValue {
  row: number;
  name: string;
  printed: PrintedCell;
}

export interface RowFault {
  row: number;
  says: string;
  fix: string;
}

type Period = DatedText | 'words';
