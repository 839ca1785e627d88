import { isDeepStrictEqual } from 'node:util';
import type { IndicatorEntry } from '../../../src/lib/indicator/schema.ts';
import type { RawValue } from './mapped-values.ts';
import { periodIn } from './period-in.ts';
import { type PeopleInFile, type PrintedCell, peopleOf, printedOf } from './read-values.ts';
import { comparator, leftOut, type SeriesAnswers } from './series-answers.ts';
import type { SeriesSurvey } from './survey-values.ts';
import { datesIn, type Period, rollingMeasures } from './times-of-values.ts';

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
  const own = new Map<string, Map<string, GatheredValue>>();
  const besides = new Map<string, BesideValue[]>();
  const times = new Map<string, Period | undefined>();
  let partCounts = 0;
  let last: { row: number; fate: RowFate } | undefined;
  for await (const raw of values) {
    const fate = fateOf(raw);
    // A row with several values is used if one of them is.
    if (last?.row === raw.row) last.fate = first(last.fate, fate);
    else {
      countLast();
      last = { row: raw.row, fate };
    }
  }
  countLast();
  const profiles = new Map([...own].map(([area, all]) => [area, [...all.values()]]));
  const all = [...profiles.values()].flat();
  const rolling = rollingMeasures(all);
  const used = new Set<string>();
  // Nothing of a value is copied: a file has very many.
  for (const value of all) {
    const key = keyOf(value);
    used.add(key);
    value.besides = besides.get(key) ?? value.besides;
    value.rolling = rolling.has(value.measure);
  }
  return {
    profiles,
    faults,
    sum,
    rows: [...sum.values()].reduce((one, other) => one + other, 0),
    unusedBesides: unusedIn(besides, used),
    partCounts,
  };

  function countLast(): void {
    if (last) sum.set(last.fate, (sum.get(last.fate) ?? 0) + 1);
  }

  function timeIn(words: string): Period | undefined {
    if (!times.has(words)) {
      const answered = periods.get(words);
      times.set(words, answered === undefined ? periodIn(words) : datesIn(answered));
    }
    return times.get(words);
  }

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
    const period = timeIn(raw.period);
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
    const ofArea = own.get(area) ?? new Map<string, GatheredValue>();
    own.set(area, ofArea);
    const there = ofArea.get(key);
    if (there) return repeated(there, value, raw.row);
    ofArea.set(key, value);
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

/** Of two things that became of a row, the one that counts first. */
function first(one: RowFate, other: RowFate): RowFate {
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

function keyOf({ measure, people, period }: GatheredValue): string {
  return JSON.stringify([measure, people, period]);
}

function unusedIn(all: ReadonlyMap<string, BesideValue[]>, used: ReadonlySet<string>): number {
  return [...all].flatMap(([key, those]) => (used.has(key) ? [] : those)).length;
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
