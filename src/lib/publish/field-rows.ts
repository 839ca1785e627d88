import { z } from 'zod';
import { describe, elementOf, fieldsOf } from '../fields/shape.ts';
import type { OpenDataTable } from '../open-data/table.ts';

/**
 * What each field of a table is, for readers: the field of the JSON with the column of the CSV and
 * the workbook that holds it. A field in no column is in the JSON alone. A group of fields is taken
 * apart unless one column holds it whole; counts by state are one row.
 */
export function fieldRows({ schema, columns }: OpenDataTable<unknown>): FieldRow[] {
  const rows = columns.map(({ name, field, describes, parted }) => ({
    field,
    column: name as string | undefined,
    describes: parted === undefined ? describes : `${describes} ${partedInWords(parted)}`,
  }));
  const taken = new Set(columns.map(({ field }) => field));
  const inJsonAlone = walk(schema, '').filter(({ field }) => !taken.has(field));
  return [...rows, ...inJsonAlone.map((row) => ({ ...row, column: undefined }))];

  function walk(group: z.core.$ZodType, above: string): Omit<FieldRow, 'column'>[] {
    return fieldsOf(elementOf(group)).flatMap(({ name, schema: field }) => {
      const path = above ? `${above}.${name}` : name;
      if (taken.has(path)) return [];
      if (isWalked(field)) return walk(field, path);
      return [{ field: path, describes: describe(field) ?? '' }];
    });
  }
}

/** One field, with the column that holds it. */
export interface FieldRow {
  field: string;
  /** Undefined when only the JSON has the field. */
  column: string | undefined;
  describes: string;
}

/** Whether a field is a group whose fields have sentences of their own, and which does not hold itself. */
function isWalked(field: z.core.$ZodType): boolean {
  const inner = elementOf(field);
  return (
    inner instanceof z.ZodObject &&
    fieldsOf(inner).every(({ schema }) => describe(schema) !== undefined) &&
    !fieldsOf(inner).some(({ schema }) => elementOf(schema) === inner)
  );
}

function partedInWords(parted: string): string {
  return parted.trim() === ';'
    ? 'Semicolons stand between several.'
    : 'Spaces stand between several.';
}
