import {
  agree,
  be,
  have,
  howMany,
  howManyOfThem,
  inFigures,
  type Noun,
} from '../fields/sentence.ts';
import type { Counts } from '../priority/counts.ts';

/** How many have a date, and how many are past it without what the date asks for. */
export function pastDates({ of, axes: { timeliness } }: Counts): PastDates {
  const undated = timeliness['no-due-date'] ?? 0;
  const overdue = timeliness.overdue ?? 0;
  const unreported = timeliness['date-passed-no-report'] ?? 0;
  const reported = timeliness['date-passed-reported'] ?? 0;
  return { of, undated, dated: of - undated, overdue, unreported, reported };
}

export interface PastDates {
  of: number;
  undated: number;
  dated: number;
  /** Past a date of completion, with no report that it is completed. */
  overdue: number;
  /** Past a date by which progress was expected, with no report since. */
  unreported: number;
  /** Past such a date, with a report since. */
  reported: number;
}

/**
 * How many of a group are past their dates, as a sentence without its stop. A date of completion and a date
 * of progress are told apart, and a group without any date is not called punctual. Where the sentence goes on
 * to say that no report was found on any of them, `isUnheard`, it does not say so twice.
 */
export function pastWords(past: PastDates, noun: Noun, isUnheard = false): string {
  const { of, dated, overdue, unreported } = past;
  if (dated === 0) return howMany(0, of, noun, have, 'a due date');
  if (overdue + unreported === 0) {
    return dated < of
      ? howMany(0, dated, withDate(noun), be, noneWords(past).replace('its date', 'it'))
      : howMany(0, of, noun, be, noneWords(past));
  }
  if (unreported === 0) return howMany(overdue, of, noun, be, 'overdue');
  const expected = howMany(unreported, of, noun, be, isUnheard ? passedAlone : passedWords);
  return overdue === 0
    ? expected
    : `${expected}, and ${inFigures(overdue)} ${agree(overdue, be)} overdue`;
}

/** The same of a group that the sentence before has named, and of which `dated` have a date. */
export function pastWordsOfThem(past: PastDates): string {
  const { dated, overdue, unreported } = past;
  if (dated === 0) return '';
  if (overdue + unreported === 0) return `${howManyOfThem(0, dated, be, noneWords(past))}.`;
  if (unreported === 0) return `${howManyOfThem(overdue, dated, be, 'overdue')}.`;
  const expected = howManyOfThem(unreported, dated, be, passedWords);
  return overdue === 0
    ? `${expected}.`
    : `${expected}, and ${inFigures(overdue)} ${agree(overdue, be)} overdue.`;
}

/** A nought is said of those alone that have a date. */
function withDate({ one, many }: Noun): Noun {
  return { one: `${one} with a date`, many: `${many} with a date` };
}

/** Neutral words, for a date of progress that is still to come is no date by which anything is overdue. */
function noneWords({ reported }: PastDates): string {
  return reported > 0 ? 'past its date with no report since' : 'past its date';
}

const passedAlone = 'past the date by which progress was expected';
const passedWords = `${passedAlone}, with no report since`;

/** The same in a few words, for a card or a cell: “3 of 7 overdue”, “No dates”. */
export function pastInShort({ of, dated, overdue, unreported, reported }: PastDates): ShortWords {
  if (dated === 0) {
    return {
      text: of === 1 ? 'No due date' : `No due date on any of ${inFigures(of)}`,
      state: 'no-due-date',
    };
  }
  if (overdue > 0) {
    const more = unreported > 0 ? `, ${inFigures(unreported)} more with no report` : '';
    return {
      text: of === 1 ? 'Overdue' : `${inFigures(overdue)} of ${inFigures(of)} overdue${more}`,
      state: 'overdue',
    };
  }
  if (unreported > 0) {
    return {
      text: `Date passed, no report: ${inFigures(unreported)} of ${inFigures(of)}`,
      state: 'date-passed-no-report',
    };
  }
  return reported > 0
    ? {
        text: `Date passed, reported on: ${inFigures(reported)} of ${inFigures(of)}`,
        state: 'date-passed-reported',
      }
    : { text: dated === 1 ? 'Not past its date' : noneInShort(of, dated), state: 'not-due' };
}

function noneInShort(of: number, dated: number): string {
  return dated < of
    ? `None of ${inFigures(dated)} with a date is past it`
    : `None of ${inFigures(of)} past its date`;
}

interface ShortWords {
  text: string;
  state: 'no-due-date' | 'overdue' | 'date-passed-no-report' | 'date-passed-reported' | 'not-due';
}
