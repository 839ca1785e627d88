import { inWords } from '../../src/lib/fields/calendar.ts';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { shownWord } from '../../src/lib/progress/known-word.ts';
import type { Entries } from '../../src/lib/reading/collections.ts';
import { plainText } from '../import/table/plain-text.ts';
import {
  type AskedKey,
  columnsOf,
  type FormColumn,
  isWordColumn,
  noUpdateWord,
  type PrintedKey,
  printedColumns,
  wordsIn,
} from './columns.ts';
import { firstSheet, firstSheetName } from './first-sheet.ts';
import type { FormRow } from './form-rows.ts';
import type { FormName } from './mark.ts';
import type { FormCell, FormSheet } from './sheets.ts';

/** The sheets of a form: what to do, and the rows; by lead, a sheet for each. */
export function formSheets(
  entries: Entries,
  name: FormName,
  rows: readonly FormRow[],
): FormSheet[] {
  const strategy = entries.strategies.find(({ id }) => id === name.strategy)?.data;
  if (!strategy) throw new Error(`There is no strategy ${name.strategy}.`);
  const words = strategy.statusWords;
  const columns = columnsOf(words);
  const title = formTitle(strategy.shortTitle, name.report);
  const first = firstSheet({ title, name, columns, words });
  const names = sheetNames(entries, rows);
  const groups = [...Map.groupBy(rows, ({ lead }) => lead)];
  return [
    first.sheet,
    ...groups.map(([lead, those]): FormSheet => {
      const sheet = names.get(lead) ?? '';
      const of = lead === undefined ? '' : `, ${sheet}`;
      const filledFrom = 2;
      return {
        name: sheet,
        columns: columns.map(({ key, width }) => ({ width, isHidden: key === 'mark' })),
        rows: [
          [{ text: `${title}${of}`, look: 'title' }],
          columns.map(({ heading }) => ({ text: heading, look: 'heading' })),
          ...those.map((row) => columns.map((column) => cellOf(row, column))),
        ],
        headRows: filledFrom,
        headColumns: 2,
        choices: columns.flatMap(({ key }, column) => {
          const offered = isWordColumn(key)
            ? wordsIn(key, words).map(shownWord)
            : key === 'no-update'
              ? [noUpdateWord]
              : [];
          if (offered.length === 0) return [];
          const listedIn = first.lists.get(key);
          return {
            column,
            from: filledFrom,
            to: filledFrom + those.length - 1,
            words: offered,
            ...(listedIn ? { listedIn } : {}),
          };
        }),
      };
    }),
  ];
}

/** What a form is called, on its sheets and as a source. */
export function formTitle(strategy: string, report: string): string {
  const [, month = '', ordinal] = /^(\d{4}-\d{2})(?:-(\d))?$/.exec(report) ?? [];
  const number = ordinal ? `, number ${ordinal}` : '';
  return plainText(`${strategy}: progress form, ${withPlainSpaces(inWords(month))}${number}`);
}

function cellOf({ printed, mark }: FormRow, { key }: FormColumn): FormCell {
  if (key === 'mark') return { text: mark, look: 'mark' };
  return isPrinted(key) ? { text: printed[key], look: 'printed' } : { text: '', look: 'open' };
}

function isPrinted(key: PrintedKey | AskedKey): key is PrintedKey {
  return printedColumns.some((column) => column.key === key);
}

/** A name for the sheet of each lead: short, without signs that no sheet may have, and no two the same. */
export function sheetNames(
  { organisations }: Pick<Entries, 'organisations'>,
  rows: readonly FormRow[],
): Map<string | undefined, string> {
  const names = new Map<string | undefined, string>();
  for (const { lead } of rows) {
    if (names.has(lead)) continue;
    const body = organisations.find(({ id }) => id === lead)?.data;
    const called =
      lead === undefined
        ? 'Progress'
        : (body?.shortName ?? body?.name ?? (lead || 'No lead named'));
    const plain = plainText(called)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '');
    const isTaken = (one: string) =>
      [firstSheetName, ...names.values()].some(
        (other) => other.toLowerCase() === one.toLowerCase(),
      );
    const name = [1, 2, 3, 4, 5, 6, 7, 8, 9]
      .map((number) =>
        (number === 1 ? plain.slice(0, 31) : `${plain.slice(0, 28)} ${number}`).trim(),
      )
      .find((one) => one !== '' && !isTaken(one));
    names.set(lead, name ?? `Sheet ${names.size + 2}`);
  }
  return names;
}
