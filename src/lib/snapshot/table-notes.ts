import { count } from '../fields/sentence.ts';
import type { Note } from '../fields/source-place.ts';

/**
 * The notes of a table, so that what is said of several figures is said once: those that more than one has,
 * each with the names of its figures, and for a figure those that are its alone.
 */
export function tableNotes<Row extends Noted>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): TableNotes<Row> {
  const having = new Map<string, { note: Note; rows: Row[] }>();
  for (const row of rows) {
    for (const note of row.sic) {
      const known = having.get(keyOf(note)) ?? { note, rows: [] };
      having.set(keyOf(note), { note, rows: [...new Set([...known.rows, row])] });
    }
  }
  const isShared = (note: Note) => (having.get(keyOf(note))?.rows.length ?? 0) > 1;
  return {
    shared: [...having.values()]
      .filter(({ note }) => isShared(note))
      .map(({ note, rows: all }) => ({
        ...note,
        text: `${note.text} ${holdsFor(all.map(nameOf), rows.length)}`,
      })),
    ownOf: ({ sic }) => sic.filter((note) => !isShared(note)),
  };
}

export interface TableNotes<Row> {
  /** Said once for the table. */
  shared: Note[];
  /** Said beside the row. */
  ownOf(row: Row): Note[];
}

interface Noted {
  sic: readonly Note[];
}

// Names hold commas: “Hospital stays for COPD, a lung disease”.
function holdsFor(names: string[], of: number): string {
  const figures = count(names.length, 'figure');
  if (names.length < of) return `So for ${figures} here: ${names.join('; ')}.`;
  return of === 2 ? 'So for both figures here.' : `So for all ${figures} here.`;
}

function keyOf({ whose, label, text }: Note): string {
  return JSON.stringify([whose, label, text]);
}
