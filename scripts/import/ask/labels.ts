import { listed } from '../../../src/lib/fields/sentence.ts';
import { open } from '../mapping/schema.ts';
import {
  type Asked,
  cellsFor,
  type PlacedCell,
  placesOf,
  type Question,
  unanswered,
} from '../plan/asked.ts';

/**
 * Asks for labels that a spreadsheet has turned into numbers or dates: 1.10 is kept as 1.1, and 1-2 as a day. Whole
 * numbers are asked where others in their column have decimals, as 2.0 is kept as 2.
 */
export function* askNumbers(asked: Asked): Generator<Question> {
  const cells = [...cellsFor(asked, 'ref')];
  const hasDecimals = new Set(
    cells.filter(({ cell }) => /^\d+\.\d/.test(cell.text)).map(({ column }) => column),
  );
  const eaten = cells.filter(
    ({ cell, column }) =>
      cell.value.kind === 'date' ||
      (cell.value.kind === 'number' &&
        cell.value.isBare &&
        (!/^\d+$/.test(cell.text) || hasDecimals.has(column))),
  );
  for (const [text, those] of unanswered(asked, 'numbers', eaten)) {
    yield {
      section: 'numbers',
      entry: { says: text, is: open },
      about: `${placesOf(those)}. ${couldBe(text, those)}`,
    };
  }
}

function couldBe(text: string, [first]: PlacedCell[]): string {
  if (first?.cell.value.kind === 'date') return 'The spreadsheet made a date of it.';
  const longer = /^\d+$/.test(text) ? `${text}.0` : `${text}0`;
  return `The spreadsheet keeps a number: ${listed([`"${text}"`, `"${longer}"`])}? Write it in quotes.`;
}

/** Asks for a shorter title of an action that is too long for one. */
export function* askTitles(asked: Asked): Generator<Question> {
  for (const [text, cells] of unanswered(asked, 'titles', cellsFor(asked, 'title'))) {
    if (text.length <= 300) continue;
    yield {
      section: 'titles',
      entry: { says: text, title: open },
      about: `${placesOf(cells)}. It has ${text.length} characters.`,
    };
  }
}
