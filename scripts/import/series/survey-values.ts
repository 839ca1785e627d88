import type { RawValue } from './mapped-values.ts';
import { periodIn } from './period-in.ts';

/** What a file holds as a whole, so that each place, measure and time is asked once. */
export async function surveyOf(values: AsyncIterable<RawValue>): Promise<SeriesSurvey> {
  const survey: SeriesSurvey = { areas: new Map(), measures: new Map(), unclear: new Map() };
  for await (const value of values) {
    if (value.isEmpty) continue;
    const { area, areaName, measure, period, row } = value;
    if (!survey.areas.has(area)) survey.areas.set(area, { name: areaName, row });
    const found = survey.measures.get(measure) ?? {
      ...{ row, years: false, sexes: new Set(), ages: new Set() },
    };
    survey.measures.set(measure, found);
    const read = periodIn(period);
    found.years ||= read?.isYears ?? false;
    found.sexes.add(value.sex);
    found.ages.add(value.age);
    if (!read) {
      const of = survey.unclear.get(period) ?? [];
      if (of.length < mostPlaces) of.push({ area, measure, row });
      survey.unclear.set(period, of);
    }
  }
  return survey;
}

export interface SeriesSurvey {
  /** By what the file prints, with the first row. */
  areas: Map<string, { name: string; row: number }>;
  measures: Map<string, SurveyedMeasure>;
  /** Times that can mean several things, with some of the places where they stand. */
  unclear: Map<string, { area: string; measure: string; row: number }[]>;
}

interface SurveyedMeasure {
  row: number;
  /** Whether some of its times are years like 2021/22. */
  years: boolean;
  sexes: Set<string>;
  ages: Set<string>;
}

/** So many are enough to find one that is used. */
const mostPlaces = 2_000;
