import { nothing } from '../mapping/schema.ts';
import type { ColumnUse } from '../table/column-words.ts';
import { columnAnswer } from './asked.ts';
import type { Action } from './headings-of.ts';
import type { NamedCell, Reader } from './read-action.ts';

/** What we say of an update that prints a status and no words. */
export const noWords = 'The report gives its status and no words.';

/** What the row of an action says of it in one report; undefined where the report is silent on it. */
export function readUpdate(
  { table, row }: Action,
  report: string,
  { mapping, clean, note, fault }: Reader,
): ReadUpdate | undefined {
  const sheet = table.sheet.name;
  const cells = (use: ColumnUse): NamedCell[] =>
    (table.header?.columns ?? []).flatMap(({ name }) => {
      const answer = columnAnswer(mapping, name);
      const cell = row.cells.get(name);
      return cell && answer?.is === use && answer.report === report
        ? [{ ...cell, column: name }]
        : [];
    });
  const status = [...new Set(cells('status').flatMap(wordIn))];
  const texts = cells('update').filter(({ text }) => text !== '');
  const answers = texts.map(
    (cell) => mapping.updates.find(({ says }) => says === cell.text)?.is ?? 'words',
  );
  for (const [at, cell] of texts.entries()) {
    if (answers[at] !== nothing) continue;
    note({
      sheet,
      at: cell.at,
      says: `“${cell.text}” says nothing of the action, and is not shown.`,
    });
  }
  const wordsOf = (cell: NamedCell) =>
    clean(cell.text, { sheet, at: cell.at }).replace(/\n/g, '\n\n');
  const written = texts.filter((_, at) => answers[at] === 'words');
  const summary = written.map(wordsOf).join('\n\n');
  const reason = cells('reason')
    .filter(({ text }) => text !== '')
    .map(wordsOf)
    .join('\n\n');
  const at = [...texts, ...cells('status')][0]?.at ?? `A${row.number}`;
  if (answers.includes('no-update') && (summary !== '' || status.length > 0)) {
    fault({
      sheet,
      at,
      says: `The row says that no update was received, and gives ${status.length > 0 ? 'a status' : 'words'} beside it.`,
      fix: 'Which of the two holds? Say in the mapping file, under updates, that the words are words; or take the status out of the workbook.',
    });
  }
  if (answers.includes('no-update')) return { at, noUpdate: true };
  if (summary === '' && status.length === 0 && reason === '') return undefined;
  for (const [text, most] of [
    [summary, 2000],
    [reason, 500],
  ] as const) {
    if (text.length <= most) continue;
    fault({
      sheet,
      at,
      says: `An update has ${text.length} characters; it has at most ${most}.`,
      fix: 'Say it in fewer words in the workbook, save it, and import it again.',
    });
  }
  return {
    at,
    ...(status.length > 0 ? { status } : {}),
    summary: summary || noWords,
    ...(reason ? { reason } : {}),
  };

  function wordIn(cell: NamedCell): string[] {
    const ofColour =
      cell.colour === undefined
        ? undefined
        : mapping.colours.find(({ says }) => says === cell.colour)?.is;
    if (cell.text === '') return ofColour === undefined || ofColour === nothing ? [] : [ofColour];
    const means = mapping.words.find(({ says }) => says === cell.text)?.means;
    const meansOfColour = mapping.words.find(({ says }) => says === ofColour)?.means;
    if (meansOfColour !== undefined && String(means) !== String(meansOfColour)) {
      note({
        sheet,
        at: cell.at,
        says: `The word is “${cell.text}” and the colour is that of “${ofColour}”. The word was taken.`,
      });
    }
    if (means !== nothing && means !== undefined) return [cell.text];
    note({
      sheet,
      at: cell.at,
      says: `“${cell.text}” says nothing of the action, and is not shown.`,
    });
    return [];
  }
}

export interface ReadUpdate {
  at: string;
  noUpdate?: true;
  status?: string[];
  summary?: string;
  reason?: string;
}
