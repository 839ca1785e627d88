import { formOf } from '../../../src/lib/fields/date-forms.ts';
import {
  type DatedPeriod,
  datedPeriod,
  shareDays,
  type WrittenObservedPeriod,
} from '../../../src/lib/fields/observed-period.ts';
import type { GatheredValue } from './gather-profiles.ts';
import { type DatedText, writtenPeriod } from './period-in.ts';
import type { SeriesAnswers } from './series-answers.ts';

/** The measures of which spans overlap in some series: in all of them they roll on, and say so. */
export function rollingMeasures(values: readonly Timed[]): Set<string> {
  const spans = new Map<string, Map<string, DatedPeriod>>();
  for (const { measure, period } of values) {
    const span = isSpan(period) ? datedPeriod(plainOf(period)) : undefined;
    if (!span) continue;
    const own = spans.get(measure) ?? new Map<string, DatedPeriod>();
    spans.set(measure, own.set(`${span.first} ${span.last}`, span));
  }
  return new Set(
    [...spans].flatMap(([measure, own]) => (overlap([...own.values()]) ? measure : [])),
  );
}

function overlap(spans: DatedPeriod[]): boolean {
  const ordered = spans.toSorted((one, other) => one.first.localeCompare(other.first));
  return ordered.some((one, at) => {
    const next = ordered[at + 1];
    return next !== undefined && shareDays(one, next);
  });
}

/** The time of a value as an observation has it. */
export function timeOf({ period, words, academic, rolling = false }: Timed): WrittenObservedPeriod {
  const printed = words.slice(0, 60);
  return period === 'words' ? printed : writtenPeriod(period, printed, { academic, rolling });
}

/** A time as a person has decided it. */
export function datesIn(answer: SeriesAnswers['periods'][number]['is']): Period {
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

/** The dates of a value; or that only its words are known. */
export type Period = DatedText | 'words';

type Timed = Pick<GatheredValue, 'measure' | 'period' | 'words' | 'academic' | 'rolling'>;
