import { listed } from '../../../src/lib/fields/sentence.ts';
import { closestTo } from '../../../src/lib/problems/closest.ts';
import { shownWord } from '../../../src/lib/progress/known-word.ts';
import type { StatusWord } from '../../../src/lib/progress/status-word.ts';
import { type AskedKey, isWordColumn, noUpdateWord, wordsIn } from '../../form/columns.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import { noWords } from '../plan/read-updates.ts';
import type { FilledCell, FilledRow } from './merge-leads.ts';
import { readNewDate } from './new-date.ts';

/** What a row says of its commitment; undefined where it is silent. */
export function readFilled(
  { commitment, place, cells }: FilledRow,
  reader: FormReader,
): Answered | undefined {
  const { fault, clean } = reader;
  for (const { sheet, at, text, value } of cells.values()) {
    if (value.kind !== 'fault') continue;
    fault({
      ...{ sheet, at },
      says: `The cell holds ${text ? `“${text}”` : 'a formula without its result'}.`,
      fix: 'Write what is meant as plain words.',
    });
  }
  const status = [...cells].flatMap(([key, cell]) => wordIn(key, cell, reader));
  const wordsOf = (key: AskedKey) => {
    const cell = cells.get(key);
    return cell && clean(cell.text, cell).replace(/\n+/g, '\n\n');
  };
  const happened = wordsOf('happened');
  const figures = figuresIn(cells.get('figures'), reader);
  const due = readDue(cells, reader);
  const update = isNoUpdate(cells, reader)
    ? { noUpdate: true as const }
    : happened || status.length > 0 || figures.length > 0
      ? {
          ...(status.length > 0 ? { status } : {}),
          summary: happened ?? (status.length > 0 ? noWords : onlyFigures),
          ...(figures.length > 0 ? { figures } : {}),
        }
      : undefined;
  if (!update && !due) return undefined;
  return { commitment, place, cells, update, due };

  function readDue(those: FilledRow['cells'], { fault: tell }: FormReader): Answered['due'] {
    const cell = those.get('due-date');
    if (!cell) {
      for (const key of ['reason', 'decision'] as const) {
        const alone = those.get(key);
        if (!alone) continue;
        tell({
          ...{ sheet: alone.sheet, at: alone.at },
          says: `“${alone.text.slice(0, 60)}” stands beside no new due date.`,
          fix: 'Write the new date under “New due date”; or, if the date was not moved, write this under “What happened”.',
        });
      }
      return undefined;
    }
    const read = readNewDate(cell);
    if ('says' in read) {
      tell({ sheet: cell.sheet, at: cell.at, ...read });
      return undefined;
    }
    return { is: read.is, reason: wordsOf('reason'), decision: wordsOf('decision') };
  }
}

/** What we say of an update that gives figures and no words. */
const onlyFigures = 'The report gives figures and no words.';

function wordIn(key: AskedKey, cell: FilledCell, { words, fault }: FormReader): string[] {
  if (!isWordColumn(key)) return [];
  const offered = wordsIn(key, words);
  const text = cell.text.replace(/\s+/g, ' ');
  const found = offered.find((one) => one.word === text || shownWord(one) === text);
  if (found) return [found.word];
  const known = offered.map(shownWord);
  const meant = closestTo(text, known);
  fault({
    ...{ sheet: cell.sheet, at: cell.at },
    says: `“${text.slice(0, 60)}” is not a word of this column.`,
    fix: `${meant ? `Did you mean “${meant}”? ` : ''}Choose from the list: ${listed(known)}. What cannot be said with a word belongs under “What happened”.`,
  });
  return [];
}

function isNoUpdate(cells: FilledRow['cells'], { fault }: FormReader): boolean {
  const cell = cells.get('no-update');
  if (!cell) return false;
  const place = { sheet: cell.sheet, at: cell.at };
  if (cell.text.toLowerCase() !== noUpdateWord.toLowerCase()) {
    fault({
      ...place,
      says: `“${cell.text.slice(0, 60)}” is not a word of this column.`,
      fix: `Choose “${noUpdateWord}”, or leave the cell empty.`,
    });
    return false;
  }
  const beside = (['status', 'rating', 'happened', 'figures'] as const).flatMap(
    (key) => cells.get(key) ?? [],
  );
  if (beside.length === 0) return true;
  fault({
    ...place,
    says: `“${noUpdateWord}” stands beside ${listed(
      beside.map((one) => (one.sheet === cell.sheet ? one.at : `${one.sheet} ${one.at}`)),
      'and',
    )}.`,
    fix: `Take “${noUpdateWord}” out if an update came; else empty the other cells.`,
  });
  return false;
}

function figuresIn(cell: FilledCell | undefined, { clean, fault }: FormReader): Figure[] {
  if (!cell) return [];
  const lines = clean(cell.text, cell).split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [, label, value] = /^(.*\S)\s*:\s+(\S.*)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined) return [{ label, value }];
    fault({
      ...{ sheet: cell.sheet, at: cell.at },
      says: `“${line.slice(0, 60)}” does not say what is counted and how many.`,
      fix: 'Write one figure on each line, with a colon and a space before it. For example: People trained: 40.',
    });
    return [];
  });
}

/** What is known while rows are read, and where what is found goes. */
export interface FormReader {
  words: readonly StatusWord[];
  /** A text without names of people; what was left out is noted. */
  clean: (text: string, where: { sheet: string; at: string }) => string;
  fault: (fault: CellFault) => void;
}

/** What a form says of one commitment. */
export interface Answered extends FilledRow {
  update:
    | { noUpdate: true }
    | { status?: string[]; summary: string; figures?: Figure[] }
    | undefined;
  /** The new date, or that it goes on. */
  due: { is: string; reason: string | undefined; decision: string | undefined } | undefined;
}

interface Figure {
  label: string;
  value: string;
}
