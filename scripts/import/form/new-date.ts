import { isDate } from '../../../src/lib/fields/calendar.ts';
import { goesOn } from '../../../src/lib/fields/date.ts';
import { readingsOf } from '../../../src/lib/fields/date-readings.ts';
import { listed } from '../../../src/lib/fields/sentence.ts';
import { goesOnWord } from '../../form/columns.ts';
import { hasWholeYear, isUnclear } from '../ask/dates.ts';
import type { Cell } from '../table/sheet.ts';

/** A new due date, if it can mean one thing only; else what is wrong with it. */
export function readNewDate({
  text: written,
  value,
}: Cell): { is: string } | { says: string; fix: string } {
  if (value.kind === 'date') return { is: value.day };
  const text = written.replace(/\s+/g, ' ');
  if (isDate(text)) return { is: text };
  if (text.toLowerCase() === goesOnWord) return { is: goesOn };
  const readings = readingsOf(text);
  const [only] = readings;
  if (only !== undefined && readings.length === 1 && hasWholeYear(text) && !isUnclear(text)) {
    return { is: only };
  }
  const quoted = `“${text.slice(0, 60)}”`;
  if (isUnclear(text)) {
    return {
      says: `${quoted} can have its day or its month first.`,
      fix: 'Write the month as a word: 3 April 2027.',
    };
  }
  if (readings.length > 0) {
    const fix =
      readings.length === 1 ? `Write ${only}, if that is meant.` : 'Write which is meant.';
    return { says: `${quoted} could be ${listed(readings)}.`, fix };
  }
  return {
    says: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2} \p{L}+ \d{4}$/u.test(text)
      ? `There is no such day: ${quoted}.`
      : `${quoted} names no date.`,
    fix: `Write a day, a month, a quarter or a year, for example 30 September 2027 or 2026-27-Q3; or ${goesOnWord}.`,
  };
}
