import type { Mapping } from '../mapping/schema.ts';
import { nothing } from '../mapping/schema.ts';
import type { ColumnUse } from '../table/column-words.ts';
import type { TableCell } from '../table/find-table.ts';
import { columnAnswer } from './asked.ts';
import type { CellFault, CellNote } from './cell-fault.ts';
import type { Action } from './headings-of.ts';
import { type DueNote, readDue } from './read-due.ts';

/** What is known while rows are read: the answers, and how a text is kept free of names. */
export interface Reader {
  mapping: Mapping;
  /** A text without names of people; what was left out is noted. */
  clean: (text: string, where: { sheet: string; at: string }) => string;
  fault: (fault: CellFault) => void;
  note: (note: CellNote) => void;
}

/** What the row of an action says of it, in the fields of a commitment; its heading, ID and source come later. */
export function readAction({ table, row, headings }: Action, reader: Reader): ReadAction {
  const { mapping, clean, fault } = reader;
  const sheet = table.sheet.name;
  const places: Record<string, string> = {};
  const cells = (use: ColumnUse): NamedCell[] =>
    (table.header?.columns ?? []).flatMap(({ name }) => {
      const cell = row.cells.get(name);
      return cell && columnAnswer(mapping, name)?.is === use ? [{ ...cell, column: name }] : [];
    });
  const textsOf = (use: ColumnUse, field: string): string[] =>
    cells(use).flatMap((cell) => {
      if (cell.text === '') return [];
      places[field] = cell.at;
      return pointsIn(clean(cell.text, { sheet, at: cell.at })).map((point) =>
        short(point, 300, cell, field),
      );
    });
  const short = (text: string, most: number, cell: NamedCell, what: string): string => {
    if (text.length > most) {
      fault({
        sheet,
        at: cell.at,
        says: `“${text.slice(0, 40)}…” has ${text.length} characters; a point of “${what}” has at most ${most}.`,
        fix: 'Break the cell into lines, one for each point, or leave the column out.',
      });
    }
    return text;
  };
  for (const [name, cell] of row.cells) {
    const use = columnAnswer(mapping, name)?.is;
    if (
      cell.value.kind !== 'fault' ||
      use === undefined ||
      use === 'leave-out' ||
      use === 'person'
    ) {
      continue;
    }
    fault({
      sheet,
      at: cell.at,
      says: `The cell holds ${cell.text ? `“${cell.text}”` : 'a formula without its result'}.`,
      fix: 'Put it right in the spreadsheet, save it, and import it again.',
    });
  }
  if (headings.length === 0) {
    fault({
      sheet,
      at: `A${row.number}`,
      says: 'This row stands under no heading.',
      fix: 'Say in the mapping file which one: a heading of its sheet (tables), a column that holds headings (columns), or what an empty cell there means (empty: as-above).',
    });
  }
  const title = readTitle();
  const ref = cells('ref').map(refOf).find(Boolean);
  const due = readDue(cells('due'), sheet, reader);
  const started = readDue(cells('started'), sheet, reader);
  if (due.at) places['due'] = due.at;
  const details = [
    ...due.details,
    ...started.details,
    ...[...namingNone('leads'), ...namingNone('partners')],
    ...cells('detail').flatMap((cell) => {
      if (cell.text === '') return [];
      places['details'] = cell.at;
      const term = (cell.column.split(' › ').at(-1) ?? '').slice(0, 60);
      const text = clean(cell.text, { sheet, at: cell.at }).replace(/\s*\n\s*/g, ' ');
      return [{ term, text: short(text, 300, cell, term) }];
    }),
  ];
  const [budget] = textsOf('budget', 'budget');
  return {
    sheet,
    row: row.number,
    headings,
    printed: title.printed,
    places,
    facts: {
      ref,
      ...title.facts,
      leads: bodiesIn('leads'),
      partners: bodiesIn('partners'),
      started: started.due?.by,
      due: due.due,
      sic: due.sic,
      outputs: textsOf('outputs', 'outputs'),
      outcomes: textsOf('outcomes', 'outcomes'),
      success: textsOf('success', 'success'),
      budget: budget === undefined ? undefined : { printed: budget },
      details,
      targets: textsOf('targets', 'targets').map((text) => ({ text })),
    },
    cells: row.cells,
  };

  function readTitle(): {
    printed: string;
    facts: Pick<ActionFacts, 'title' | 'titleBy' | 'wording'>;
  } {
    const [cell] = cells('title').filter(({ text }) => text !== '');
    if (!cell) {
      const at = cells('title')[0]?.at ?? `A${row.number}`;
      fault({
        sheet,
        at,
        says: 'This row says nothing in the column of actions.',
        fix: 'Write what is to be done, or empty the row; or say in the mapping file, under tables, that it is left out: rows: [{ row, says, is: leave-out }].',
      });
      return { printed: '', facts: { title: '', titleBy: 'publisher', wording: undefined } };
    }
    places['title'] = cell.at;
    places['wording'] = cell.at;
    const printed = cell.text.replace(/\s*\n\s*/g, ' ');
    const ours = mapping.titles.find(({ says }) => says === cell.text)?.title;
    const text = clean(printed, { sheet, at: cell.at });
    return {
      printed,
      facts: ours
        ? { title: ours, titleBy: 'us', wording: text }
        : { title: text, titleBy: 'publisher', wording: undefined },
    };
  }

  function refOf(cell: NamedCell): string | undefined {
    if (cell.text === '') return undefined;
    places['ref'] = cell.at;
    const isNumber = cell.value.kind === 'number' || cell.value.kind === 'date';
    const answer = isNumber
      ? mapping.numbers.find(({ says }) => says === cell.text)?.is
      : undefined;
    const ref = (answer ?? cell.text).replace(/\s+/g, ' ');
    return short(ref, 30, cell, 'ref');
  }

  /** What stands where a body would be named, and names none: “TBC”. */
  function namingNone(use: 'leads' | 'partners'): ActionFacts['details'] {
    return cells(use).flatMap((cell) =>
      mapping.leads.find(({ says }) => says === cell.text)?.are === nothing
        ? [{ term: (cell.column.split(' › ').at(-1) ?? '').slice(0, 60), text: cell.text }]
        : [],
    );
  }

  function bodiesIn(use: 'leads' | 'partners'): string[] {
    const found = cells(use).flatMap((cell) => {
      const are = mapping.leads.find(({ says }) => says === cell.text)?.are ?? [];
      const ids = [are].flat();
      if (cell.text !== '') places[use] = cell.at;
      if (ids.includes('person')) {
        reader.note({ sheet, at: cell.at, says: 'The name of a person is left out.' });
      }
      return ids.filter((id) => id !== nothing && id !== 'person');
    });
    return [...new Set(found)];
  }
}

/** The points of a cell: one a line, without the sign of a list before it. */
function pointsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•·▪*–-]|\d{1,2}[.)])\s+/, '').trim())
    .filter(Boolean);
}

export interface NamedCell extends TableCell {
  column: string;
}

/** What a row says of its commitment. */
export interface ActionFacts {
  ref: string | undefined;
  title: string;
  titleBy: 'us' | 'publisher';
  wording: string | undefined;
  leads: string[];
  partners: string[];
  started: string | undefined;
  due: { by?: string; ongoing?: true; printed?: string } | undefined;
  sic: DueNote[];
  outputs: string[];
  outcomes: string[];
  success: string[];
  budget: { printed: string } | undefined;
  details: { term: string; text: string }[];
  targets: { text: string }[];
}

export interface ReadAction {
  sheet: string;
  row: number;
  /** As printed, from the top. */
  headings: string[];
  /** The action as printed. */
  printed: string;
  /** Where in the sheet each field comes from. */
  places: Record<string, string>;
  facts: ActionFacts;
  cells: Action['row']['cells'];
}
