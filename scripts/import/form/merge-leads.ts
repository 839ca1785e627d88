import type { AskedKey, FormColumn } from '../../form/columns.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import type { Cell } from '../table/sheet.ts';
import type { FoundRow } from './find-rows.ts';

/**
 * What was filled in for each commitment, of all its rows: with a sheet for each lead it has several. Where two say
 * different things of one column, a person has to say which holds.
 */
export function mergeLeads(
  rows: readonly FoundRow[],
  columns: readonly FormColumn[],
): { filled: FilledRow[]; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const asked = columns.filter((column): column is FormColumn & { key: AskedKey } =>
    isAsked(column.key),
  );
  const filled = [...Map.groupBy(rows, ({ mark }) => mark.commitment)].map(
    ([commitment, those]): FilledRow => {
      const cells = new Map<AskedKey, FilledCell>();
      for (const { key, heading } of asked) {
        const written = those.flatMap(({ sheet, cells: own }): FilledCell[] => {
          const cell = own.get(key);
          return cell && cell.text !== '' ? [{ ...cell, sheet }] : [];
        });
        const [first] = written;
        if (!first) continue;
        cells.set(key, first);
        for (const other of written.slice(1)) {
          if (other.text !== first.text) faults.push(conflict(commitment, heading, first, other));
        }
      }
      const [first] = those;
      const place = { sheet: first?.sheet ?? '', at: `A${first?.number ?? 1}` };
      return { commitment, place, cells };
    },
  );
  return { filled, faults };
}

function conflict(
  commitment: string,
  heading: string,
  first: FilledCell,
  other: FilledCell,
): CellFault {
  return {
    sheet: other.sheet,
    at: other.at,
    says: `Of ${commitment}, this says “${cut(other.text)}” under “${heading}”, and ${first.sheet} ${first.at} says “${cut(first.text)}”.`,
    fix: 'Ask the two leads which holds, and write that into both, or empty one of them.',
  };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isAsked(key: FormColumn['key']): key is AskedKey {
  return !['id', 'title', 'lead', 'due', 'said', 'mark'].includes(key);
}

/** What was filled in for a commitment. */
export interface FilledRow {
  commitment: string;
  place: { sheet: string; at: string };
  /** Those in which something stands. */
  cells: ReadonlyMap<AskedKey, FilledCell>;
}

export interface FilledCell extends Cell {
  sheet: string;
}
