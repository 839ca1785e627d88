import { meaningInWords, shownWord } from '../../src/lib/progress/known-word.ts';
import type { StatusWord } from '../../src/lib/progress/status-word.ts';
import { plainText } from '../import/table/plain-text.ts';
import {
  type AskedKey,
  type FormColumn,
  goesOnWord,
  isWordColumn,
  noUpdateWord,
  wordsIn,
} from './columns.ts';
import { type FormName, formMark } from './mark.ts';
import type { Choice, FormCell, FormSheet } from './sheets.ts';

/** What the sheet that says what to do is called. */
export const firstSheetName = 'Read first';

/** The sheet that says what to do, with where the words of each column stand in it. */
export function firstSheet({ title, name, columns, words }: FirstSheet): {
  sheet: FormSheet;
  lists: Map<string, Choice['listedIn']>;
} {
  const rows: FormCell[][] = [];
  const lists = new Map<string, Choice['listedIn']>();
  const add = (...cells: FormCell[]) => rows.push(cells);
  add({ text: title, look: 'title' });
  add();
  for (const [what, says] of steps)
    add({ text: what, look: 'name' }, { text: says, look: 'words' });
  add();
  add({ text: 'Column', look: 'heading' }, { text: 'What to write', look: 'heading' });
  for (const { key, heading } of columns) {
    const says = key in meanings ? meanings[key as AskedKey] : undefined;
    if (says) add({ text: heading, look: 'name' }, { text: says, look: 'words' });
  }
  for (const { key, heading } of columns.filter((column) => isWordColumn(column.key))) {
    add();
    add(
      { text: `${heading}: the words`, look: 'heading' },
      { text: 'What they say', look: 'heading' },
    );
    lists.set(key, { sheet: firstSheetName, column: 0, row: rows.length });
    for (const word of wordsIn(key, words)) {
      const says = [meaningInWords(word), word.definition].filter(Boolean).join('. ');
      add({ text: shownWord(word), look: 'name' }, { text: plainText(says), look: 'words' });
    }
  }
  add();
  add({ text: 'For the import', look: 'name' }, { text: formMark(name), look: 'words' });
  return {
    sheet: {
      name: firstSheetName,
      columns: [{ width: 28 }, { width: 92 }],
      rows,
      headRows: 0,
      headColumns: 0,
      choices: [],
    },
    lists,
  };
}

const steps: [string, string][] = [
  [
    'One row',
    'is one commitment. Grey cells are locked: they show what the site says now. Fill in the white cells.',
  ],
  ['Nothing to say?', 'Leave the row empty. The report is then silent on it.'],
  [
    'Names',
    'Name no person: write the role. Names of people are left out when the form comes back.',
  ],
  ['Then', 'save it and send it back. Keep all rows and columns, in their order.'],
];

const meanings: Record<AskedKey, string> = {
  status: 'Choose a word from the list in the cell. What each says stands below.',
  rating: 'Choose a word from the list in the cell. What each says stands below.',
  happened:
    'What happened since, in plain words that residents understand. At most 2,000 characters.',
  figures:
    'One on each line: what is counted, a colon, the figure. For example: People trained: 40. A new line in a cell is Alt and Enter (in LibreOffice, Ctrl and Enter).',
  'due-date': `Only if the date was moved. For example 30 September 2027, September 2027 or 2026/27; or ${goesOnWord}, if it goes on and has no date any more.`,
  reason: 'Why the date was moved. Readers see it beside the old date and the new one.',
  decision: 'Who decided that, for example the name of the board and the day of its meeting.',
  'no-update': `Choose “${noUpdateWord}” if you were asked and none was received. Readers are told so. Leave the rest of the row empty.`,
};

interface FirstSheet {
  title: string;
  name: FormName;
  columns: FormColumn[];
  words: readonly StatusWord[];
}
