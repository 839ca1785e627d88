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
  const ongoing = timeliness.ongoing ?? 0;
  const overdue = timeliness.overdue ?? 0;
  const unreported = timeliness['date-passed-no-report'] ?? 0;
  const reported = timeliness['date-passed-reported'] ?? 0;
  const dated = of - undated - ongoing;
  const toCome = (timeliness['not-due'] ?? 0) + (timeliness['due-soon'] ?? 0);
  return { of, undated, ongoing, dated, toCome, overdue, unreported, reported };
}

export interface PastDates {
  of: number;
  /** With no date at all, and with none because they go on. */
  undated: number;
  ongoing: number;
  dated: number;
  /** With a date that is still to come. */
  toCome: number;
  /** Past a date of completion, with no report that it is completed. */
  overdue: number;
  /** Past a date by which progress was expected, with no report since. */
  unreported: number;
  /** Past such a date, with a report since. */
  reported: number;
}

/**
 * How many of a group are past their dates, as a sentence without its stop. A date of completion and a date
 * of progress are told apart. Only those that have a date are counted: what has none is not punctual. Where the sentence goes on
 * to say that no report was found on any of them, `isUnheard`, it does not say so twice.
 */
export function pastWords(past: PastDates, noun: Noun, isUnheard = false): string {
  const { of, dated, overdue, unreported } = past;
  if (dated === 0) return howMany(0, of, noun, have, 'a due date');
  const isDated = dated === of;
  const own = isDated ? noun : withDate(noun);
  if (overdue + unreported === 0) {
    const none = noneWords(past);
    return howMany(0, dated, own, be, isDated ? none : none.replace('its date', 'it'));
  }
  if (unreported === 0) return howMany(overdue, dated, own, be, 'overdue');
  const expected = howMany(unreported, dated, own, be, isUnheard ? passedAlone : passedWords);
  return overdue === 0
    ? expected
    : `${expected}, and ${inFigures(overdue)} ${agree(overdue, be)} overdue`;
}

/**
 * The same in whole sentences, for a noun that goes on behind itself: “actions on swimming with a date” would be read
 * as a swim with a date.
 */
export function pastSentences(past: PastDates, noun: Noun): string {
  const { of, dated } = past;
  return dated === 0 || dated === of
    ? `${pastWords(past, noun)}.`
    : `${howMany(dated, of, noun, have, 'a date')}. ${pastWordsOfThem(past)}`;
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

function withDate({ one, many }: Noun): Noun {
  return { one: `${one} with a date`, many: `${many} with a date` };
}

/**
 * Neutral words while all dates are to come, for one of them may be a date of progress, by which nothing is overdue. What was
 * met is past its date.
 */
function noneWords({ dated, toCome, reported }: PastDates): string {
  if (toCome === dated) return 'past its date';
  return reported > 0 ? 'past its date with no report since' : 'overdue';
}

const passedAlone = 'past the date by which progress was expected';
const passedWords = `${passedAlone}, with no report since`;

/** The same in a few words, for a card or a cell: “3 of 7 overdue”, “2 of 5 with a date are overdue”, “No due date”. */
export function pastInShort(past: PastDates): ShortWords {
  const { of, dated, overdue, unreported, reported } = past;
  if (dated === 0) {
    return {
      text: of === 1 ? 'No due date' : `No due date on any of ${inFigures(of)}`,
      state: 'no-due-date',
    };
  }
  if (overdue > 0) {
    const more = unreported > 0 ? `, ${inFigures(unreported)} more with no report` : '';
    return { text: `${overdueInShort(past)}${more}`, state: 'overdue' };
  }
  const among = dated < of ? ' with a date' : '';
  const part = unreported > 0 ? unreported : reported;
  const text = `: ${inFigures(part)} of ${inFigures(dated)}${among}`;
  if (unreported > 0) {
    return { text: `Date passed, no report${text}`, state: 'date-passed-no-report' };
  }
  return reported > 0
    ? { text: `Date passed, reported on${text}`, state: 'date-passed-reported' }
    : { text: noneInShort(past), state: 'not-due' };
}

function overdueInShort({ of, dated, overdue }: PastDates): string {
  if (of === 1) return 'Overdue';
  if (dated === of) return `${inFigures(overdue)} of ${inFigures(of)} overdue`;
  return dated === 1
    ? 'The only one with a date is overdue'
    : `${inFigures(overdue)} of ${inFigures(dated)} with a date ${agree(overdue, be)} overdue`;
}

function noneInShort(past: PastDates): string {
  const { of, dated } = past;
  const none = noneWords(past);
  if (of === 1) return `Not ${none}`;
  if (dated === of) return `None of ${inFigures(of)} ${none}`;
  const it = none.replace('its date', 'it');
  return dated === 1
    ? `The only one with a date is not ${it}`
    : `None of ${inFigures(dated)} with a date is ${it}`;
}

interface ShortWords {
  text: string;
  state: 'no-due-date' | 'overdue' | 'date-passed-no-report' | 'date-passed-reported' | 'not-due';
}
