import { readingsOf } from '../../../src/lib/fields/date-readings.ts';
import { listed } from '../../../src/lib/fields/sentence.ts';
import { nothing, open } from '../mapping/schema.ts';
import {
  type Asked,
  cellsFor,
  type PlacedCell,
  placesOf,
  type Question,
  unanswered,
} from '../plan/asked.ts';

/**
 * Asks for each date that is printed as words. Only what can mean one thing is filled in: a date with its whole year.
 * Days that the spreadsheet itself keeps as dates are taken as they are.
 */
export function* askDates(asked: Asked): Generator<Question> {
  const printed = [...cellsFor(asked, 'due', 'started')].filter(
    ({ cell }) => cell.value.kind !== 'date',
  );
  for (const [text, cells] of unanswered(asked, 'dates', printed)) {
    // Which number is the day is asked first, once for all.
    if (isUnclear(text) && !['yes', 'no'].includes(asked.answers.dayFirst ?? '')) continue;
    const { is, hint } = readDate(text, asked.answers.dayFirst);
    yield {
      section: 'dates',
      entry: { says: text, is },
      about: [placesOf(cells), hint].filter(Boolean).join('. '),
    };
  }
}

/** Whether dates such as 3/4/2026 occur, of which only a person knows which number is the day. */
export function asksDayFirst(asked: Asked): PlacedCell | undefined {
  if (asked.answers.dayFirst !== undefined) return undefined;
  return [...cellsFor(asked, 'due', 'started')].find(
    ({ cell }) => cell.value.kind !== 'date' && isUnclear(cell.text),
  );
}

function readDate(text: string, dayFirst: string | undefined): { is: string; hint: string } {
  if (/^(?:on-?going|continuous|rolling)$/i.test(text)) return { is: 'ongoing', hint: '' };
  if (/^(?:tb[acd]|n\/?a|[-–—?]+)$/i.test(text)) return { is: nothing, hint: '' };
  const readings = readingsOf(dayFirst === 'no' ? dayAndMonthSwapped(text) : text);
  const [only] = readings;
  const isSure = only !== undefined && readings.length === 1 && hasWholeYear(text);
  if (isSure) return { is: only, hint: '' };
  return {
    is: open,
    hint:
      readings.length > 0
        ? `It could be ${listed(readings)}.`
        : /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)
          ? 'There is no such day.'
          : 'It names no date.',
  };
}

/** Whether a date in figures can have its day or its month first. */
export function isUnclear(text: string): boolean {
  const [, one, other] = /^(\d{1,2})[/. -](\d{1,2})[/. -]\d{2,4}$/.exec(text) ?? [];
  return (
    one !== undefined && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other)
  );
}

function dayAndMonthSwapped(text: string): string {
  return text.replace(/^(\d{1,2})([/. -])(\d{1,2})(?=[/. -]\d{2,4}$)/, '$3$2$1');
}

/** “Mar-27” may be a day or a year; “Q4” of which year? */
export function hasWholeYear(text: string): boolean {
  return /\b(?:19|20)\d{2}\b/.test(text);
}
