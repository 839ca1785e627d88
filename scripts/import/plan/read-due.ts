import { inWords } from '../../../src/lib/fields/calendar.ts';
import { readingsOf } from '../../../src/lib/fields/date-readings.ts';
import { nothing } from '../mapping/schema.ts';
import type { ActionFacts, NamedCell, Reader } from './read-action.ts';

/**
 * A date of a row, with the words that the plan prints. Where it prints words and there is no date, they are kept as a
 * fact of their own.
 */
export function readDue(
  cells: NamedCell[],
  sheet: string,
  { mapping, fault, note }: Reader,
): ReadDue {
  const [cell, ...others] = cells.filter(({ text }) => text !== '');
  if (!cell) return { due: undefined, details: [], sic: [], at: undefined };
  for (const other of others) {
    fault({
      sheet,
      at: other.at,
      says: `Both “${cell.column}” and “${other.column}” give a date.`,
      fix: 'Say in the mapping file, under columns, which of the two it is; the other can be a detail.',
    });
  }
  const printed = cell.text.replace(/\s+/g, ' ');
  const is =
    cell.value.kind === 'date'
      ? cell.value.day
      : (mapping.dates.find(({ says }) => says === cell.text)?.is ?? nothing);
  const term = (cell.column.split(' › ').at(-1) ?? '').slice(0, 60);
  if (is === nothing) {
    return { due: undefined, details: [{ term, text: printed }], sic: [], at: cell.at };
  }
  const isLong = printed.length > 40;
  if (isLong)
    note({
      sheet,
      at: cell.at,
      says: 'The date is printed in many words; they are kept as a detail.',
    });
  const words = isLong || printed === is ? {} : { printed };
  return {
    due: is === 'ongoing' ? { ongoing: true, ...words } : { by: is, ...words },
    details: isLong ? [{ term, text: printed.slice(0, 300) }] : [],
    sic: cell.value.kind === 'date' || isPlain(printed, is) ? [] : [ourReading(printed, is)],
    at: cell.at,
  };
}

/** Whether the words say the date themselves, so that nobody had to decide. */
function isPlain(printed: string, is: string): boolean {
  return is === 'ongoing' || (readingsOf(printed).includes(is) && readingsOf(printed).length === 1);
}

function ourReading(printed: string, is: string): DueNote {
  return {
    about: 'due',
    whose: 'choice',
    label: labelOfReading,
    text: `The plan prints “${printed.slice(0, 200)}”. We read it as ${inWords(is)}.`,
  };
}

/** What the note on a date that a person had to decide is called. */
export const labelOfReading = 'Our reading of the date';

interface ReadDue {
  due: ActionFacts['due'];
  details: ActionFacts['details'];
  sic: DueNote[];
  at: string | undefined;
}

/** What readers are told of a date that a person had to decide. */
export interface DueNote {
  about: 'due';
  whose: 'choice';
  label: string;
  text: string;
}
