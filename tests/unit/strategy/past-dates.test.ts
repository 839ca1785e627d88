import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Counts } from '../../../src/lib/priority/counts.ts';
import {
  pastDates,
  pastInShort,
  pastWords,
  pastWordsOfThem,
} from '../../../src/lib/strategy/past-dates.ts';

const noun = { one: 'action', many: 'actions' };

/** A group of commitments by how they stand to their dates; the rest is not due. */
function group(of: number, timeliness: Counts['axes']['timeliness']): Counts {
  return { of, kinds: {}, axes: { lifecycle: {}, rating: {}, timeliness, freshness: {} } };
}

const groups: [string, Counts][] = [
  ['none at all', group(0, {})],
  ['one, no date', group(1, { 'no-due-date': 1 })],
  ['seven, no date', group(7, { 'no-due-date': 7 })],
  ['one, overdue', group(1, { overdue: 1 })],
  ['one, not due', group(1, { 'not-due': 1 })],
  ['seven, no date on two, none overdue', group(7, { 'not-due': 5, 'no-due-date': 2 })],
  ['seven, no date on two, one overdue', group(7, { overdue: 1, 'no-due-date': 2 })],
  ['seven, no date on two, two overdue', group(7, { overdue: 2, 'no-due-date': 2 })],
  ['seven, no date on two, the rest overdue', group(7, { overdue: 5, 'no-due-date': 2 })],
  ['seven, a date on one, which is overdue', group(7, { overdue: 1, ongoing: 6 })],
  ['seven, a date on one, which is to come', group(7, { 'not-due': 1, ongoing: 6 })],
  ['seven, two overdue', group(7, { overdue: 2, 'not-due': 5 })],
  ['seven, all overdue', group(7, { overdue: 7 })],
  ['seven, none overdue', group(7, { 'not-due': 7 })],
  ['one, met', group(1, { 'met-on-time': 1 })],
  ['seven, one met, the rest to come', group(7, { 'met-on-time': 1, 'not-due': 4, 'due-soon': 2 })],
  ['seven, no date on five, one met', group(7, { 'met-late': 1, 'not-due': 1, 'no-due-date': 5 })],
  ['seven, a date on one, which was met', group(7, { 'met-on-time': 1, ongoing: 6 })],
  ['42, five past a date of progress', group(42, { 'date-passed-no-report': 5, 'not-due': 37 })],
  ['42, all past a date of progress', group(42, { 'date-passed-no-report': 42 })],
  ['42, all reported on', group(42, { 'date-passed-reported': 42 })],
  [
    '42, no date on two, five past a date of progress',
    group(42, { 'date-passed-no-report': 5, 'no-due-date': 2 }),
  ],
  [
    '42, no date on two, five reported on',
    group(42, { 'date-passed-reported': 5, 'no-due-date': 2 }),
  ],
  ['as many of each kind', group(9, { 'date-passed-no-report': 2, overdue: 2, 'not-due': 5 })],
  ['both kinds', group(9, { 'date-passed-no-report': 4, overdue: 1, 'not-due': 4 })],
  [
    'both kinds, no date on two',
    group(9, { 'date-passed-no-report': 4, overdue: 1, 'no-due-date': 2 }),
  ],
];

describe('how many are past their dates', () => {
  const read = (say: (past: ReturnType<typeof pastDates>) => string) =>
    `\n${groups.map(([name, counts]) => withPlainSpaces(`${name}: ${say(pastDates(counts))}`)).join('\n')}\n`;

  test('is said of a group', () => {
    expect(read((past) => `${pastWords(past, noun)}.`)).toMatchInlineSnapshot(`
      "
      none at all: There are no actions.
      one, no date: The only action does not have a due date.
      seven, no date: None of the 7 actions has a due date.
      one, overdue: The only action is overdue.
      one, not due: The only action is not past its date.
      seven, no date on two, none overdue: None of the 5 actions with a date is past it.
      seven, no date on two, one overdue: 1 of 5 actions with a date is overdue.
      seven, no date on two, two overdue: 2 of 5 actions with a date are overdue.
      seven, no date on two, the rest overdue: All 5 actions with a date are overdue.
      seven, a date on one, which is overdue: The only action with a date is overdue.
      seven, a date on one, which is to come: The only action with a date is not past it.
      seven, two overdue: 2 of 7 actions are overdue.
      seven, all overdue: All 7 actions are overdue.
      seven, none overdue: None of the 7 actions is past its date.
      one, met: The only action is not overdue.
      seven, one met, the rest to come: None of the 7 actions is overdue.
      seven, no date on five, one met: None of the 2 actions with a date is overdue.
      seven, a date on one, which was met: The only action with a date is not overdue.
      42, five past a date of progress: 5 of 42 actions are past the date by which progress was expected, with no report since.
      42, all past a date of progress: All 42 actions are past the date by which progress was expected, with no report since.
      42, all reported on: None of the 42 actions is past its date with no report since.
      42, no date on two, five past a date of progress: 5 of 40 actions with a date are past the date by which progress was expected, with no report since.
      42, no date on two, five reported on: None of the 40 actions with a date is past it with no report since.
      as many of each kind: 2 of 9 actions are past the date by which progress was expected, with no report since, and 2 are overdue.
      both kinds: 4 of 9 actions are past the date by which progress was expected, with no report since, and 1 is overdue.
      both kinds, no date on two: 4 of 7 actions with a date are past the date by which progress was expected, with no report since, and 1 is overdue.
      "
    `);
  });

  test('is said of a group that was named before', () => {
    expect(read(pastWordsOfThem)).toMatchInlineSnapshot(`
      "
      none at all: 
      one, no date: 
      seven, no date: 
      one, overdue: It is overdue.
      one, not due: It is not past its date.
      seven, no date on two, none overdue: None of them is past its date.
      seven, no date on two, one overdue: 1 of them is overdue.
      seven, no date on two, two overdue: 2 of them are overdue.
      seven, no date on two, the rest overdue: All of them are overdue.
      seven, a date on one, which is overdue: It is overdue.
      seven, a date on one, which is to come: It is not past its date.
      seven, two overdue: 2 of them are overdue.
      seven, all overdue: All of them are overdue.
      seven, none overdue: None of them is past its date.
      one, met: It is not overdue.
      seven, one met, the rest to come: None of them is overdue.
      seven, no date on five, one met: None of them is overdue.
      seven, a date on one, which was met: It is not overdue.
      42, five past a date of progress: 5 of them are past the date by which progress was expected, with no report since.
      42, all past a date of progress: All of them are past the date by which progress was expected, with no report since.
      42, all reported on: None of them is past its date with no report since.
      42, no date on two, five past a date of progress: 5 of them are past the date by which progress was expected, with no report since.
      42, no date on two, five reported on: None of them is past its date with no report since.
      as many of each kind: 2 of them are past the date by which progress was expected, with no report since, and 2 are overdue.
      both kinds: 4 of them are past the date by which progress was expected, with no report since, and 1 is overdue.
      both kinds, no date on two: 4 of them are past the date by which progress was expected, with no report since, and 1 is overdue.
      "
    `);
  });

  test('is said in a few words, and never as a nought where nothing has a date', () => {
    expect(
      read((past) => {
        const { text, state } = pastInShort(past);
        return `${text} (${state})`;
      }),
    ).toMatchInlineSnapshot(`
      "
      none at all: No due date on any of 0 (no-due-date)
      one, no date: No due date (no-due-date)
      seven, no date: No due date on any of 7 (no-due-date)
      one, overdue: Overdue (overdue)
      one, not due: Not past its date (not-due)
      seven, no date on two, none overdue: None of 5 with a date is past it (not-due)
      seven, no date on two, one overdue: 1 of 5 with a date is overdue (overdue)
      seven, no date on two, two overdue: 2 of 5 with a date are overdue (overdue)
      seven, no date on two, the rest overdue: 5 of 5 with a date are overdue (overdue)
      seven, a date on one, which is overdue: The only one with a date is overdue (overdue)
      seven, a date on one, which is to come: The only one with a date is not past it (not-due)
      seven, two overdue: 2 of 7 overdue (overdue)
      seven, all overdue: 7 of 7 overdue (overdue)
      seven, none overdue: None of 7 past its date (not-due)
      one, met: Not overdue (not-due)
      seven, one met, the rest to come: None of 7 overdue (not-due)
      seven, no date on five, one met: None of 2 with a date is overdue (not-due)
      seven, a date on one, which was met: The only one with a date is not overdue (not-due)
      42, five past a date of progress: Date passed, no report: 5 of 42 (date-passed-no-report)
      42, all past a date of progress: Date passed, no report: 42 of 42 (date-passed-no-report)
      42, all reported on: Date passed, reported on: 42 of 42 (date-passed-reported)
      42, no date on two, five past a date of progress: Date passed, no report: 5 of 40 with a date (date-passed-no-report)
      42, no date on two, five reported on: Date passed, reported on: 5 of 40 with a date (date-passed-reported)
      as many of each kind: 2 of 9 overdue, 2 more with no report (overdue)
      both kinds: 1 of 9 overdue, 4 more with no report (overdue)
      both kinds, no date on two: 1 of 7 with a date is overdue, 4 more with no report (overdue)
      "
    `);
  });
});
