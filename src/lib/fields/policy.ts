/** What holds for one field of the files of a kind, once its value was published. */
export interface FieldPolicy {
  /**
   * What may become of a published value: it may change with no entry, for the reason given (`free`); only
   * with a dated entry (`held`); or never, while more may be added to it (`fixed`).
   */
  edits: { free: string } | 'held' | 'fixed';
  /** The part of its page that shows it, by its ID or in a few words; or why none does. */
  shown: string | { not: string };
  /**
   * Where open data has it: in columns of the table of its kind; in fields of the JSON record alone, because no
   * cell can hold it; in a table of its own; or why nowhere.
   */
  data: readonly string[] | { json: string } | { table: string } | { not: string };
}

/**
 * A published value for which there is no dated entry yet: it can be rewritten, and no page tells of it. Whoever
 * reviews the edit reads it in the summary of changes.
 */
export const unrecorded = {
  free: 'There is no dated entry for it; the summary of changes tells of it.',
} as const;

/** Our own note on what is odd in a source, which gets better as we learn more. */
export const ourNote = {
  free: 'A note of our own on the source; the summary of changes tells of it.',
} as const;

/** A policy for each field. */
export type Policies<Field extends PropertyKey> = Record<Field, FieldPolicy>;

/** The fields whose published values may change in one way. */
export type FieldsThat<Table, Edits extends FieldPolicy['edits']> = {
  [Field in keyof Table]: Table[Field] extends { edits: Edits } ? Field : never;
}[keyof Table];

/** The columns that a table of policies names. */
export type ColumnsOf<Table extends Policies<keyof Table>> = Extract<
  Table[keyof Table]['data'],
  readonly string[]
>[number];

/** The fields whose published values may change in one way, in the order of the table. */
export function fieldsThat<Table extends Policies<keyof Table>, Edits extends 'held' | 'fixed'>(
  table: Table,
  edits: Edits,
): FieldsThat<Table, Edits>[] {
  return (Object.keys(table) as FieldsThat<Table, Edits>[]).filter(
    (field) => table[field].edits === edits,
  );
}
