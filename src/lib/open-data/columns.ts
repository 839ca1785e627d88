import { z } from 'zod';
import type { ColumnsOf, Policies } from '../fields/policy.ts';
import { describe, elementOf, unwrap } from '../fields/shape.ts';

/**
 * The columns of a table, each made from a field of its records. The plan gives for each column the
 * path of its field ("priority.id"), so that the words, the kind of value and the table that an ID
 * leads to are said once, in the schema. A path through a list gives all values of the list.
 *
 * Throws when a path leads nowhere: a column without a field is a fault of ours.
 */
export function columnsOf<Shape extends z.ZodObject>(
  record: Shape,
  plan: Record<string, string | ColumnPlan>,
): Column<z.infer<Shape>>[] {
  return Object.entries(plan).map(([name, planned]) => {
    const { field, ...how } = typeof planned === 'string' ? { field: planned } : planned;
    const found = follow(record, field.split('.'));
    if (!found)
      throw new Error(`The column “${name}” is for “${field}”, which records do not have.`);
    const { schema, isList } = found;
    const parted = isList ? (how.parted ?? ' ') : undefined;
    return {
      name,
      field,
      describes: how.describes ?? describe(schema) ?? '',
      schema: how.written ? z.string() : elementOf(schema),
      isNeeded: found.isNeeded && !isList,
      parted,
      value: (one) => cell(read(one, field.split('.')), how),
    };
  });
}

/** A plan with each column that tables of policies name for their fields, so that a field is not forgotten. */
export type PlanFor<Fields> = Record<
  Fields extends Policies<keyof Fields> ? ColumnsOf<Fields> : never,
  string | ColumnPlan
> &
  Record<string, string | ColumnPlan>;

/** Columns that are called as their fields are: “forArea” is “for_area”. */
export function asFields<Field extends string>(...fields: Field[]) {
  const column = (field: string) => field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
  return Object.fromEntries(fields.map((field) => [column(field), field])) as {
    [One in Field as ColumnName<One>]: One;
  };
}

type ColumnName<Field extends string> = Field extends `${infer Sign}${infer Rest}`
  ? `${Sign extends Lowercase<Sign> ? Sign : `_${Lowercase<Sign>}`}${ColumnName<Rest>}`
  : '';

/** A column of a CSV file or a sheet: which field it holds, and what that means. */
export interface Column<OneRecord> {
  name: string;
  /** The path of the field in the record: "priority.id". */
  field: string;
  describes: string;
  /** What one value of it may be. */
  schema: z.core.$ZodType;
  /** Whether each record has it. */
  isNeeded: boolean;
  /** What stands between the values, when a cell holds several. */
  parted: string | undefined;
  value(record: OneRecord): string | number | null;
}

interface ColumnPlan {
  field: string;
  /** What stands between the values of a list: a space, which suits IDs, unless said. */
  parted?: string;
  /** How one value is written, when it is a group of fields. */
  written?: (value: never) => string;
  /** What an empty cell holds. */
  otherwise?: number;
  describes?: string;
}

/** The schema at the end of a path, whether there can be several values, and whether it must be there. */
function follow(
  schema: z.core.$ZodType,
  steps: string[],
  found = start,
): FieldOfColumn | undefined {
  const [step, ...rest] = steps;
  const inner = unwrap(schema);
  const isNeeded = found.isNeeded && inner === schema;
  if (step === undefined) {
    return { schema, isList: found.isList || inner instanceof z.ZodArray, isNeeded };
  }
  if (inner instanceof z.ZodArray) {
    return follow(inner.element, steps, { ...found, isList: true, isNeeded });
  }
  const next = inner instanceof z.ZodObject ? inner.shape[step] : undefined;
  return next && follow(next, rest, { ...found, isNeeded });
}

/** The value at the end of a path; for a path through a list, all of them. */
function read(value: unknown, [step, ...rest]: string[]): unknown {
  if (Array.isArray(value) && step !== undefined)
    return value.map((one) => read(one, [step, ...rest]));
  if (step === undefined || value === null || value === undefined) return value;
  return read((value as Record<string, unknown>)[step], rest);
}

function cell(
  value: unknown,
  { parted = ' ', written, otherwise }: Omit<ColumnPlan, 'field'>,
): string | number | null {
  const write = (one: unknown) => {
    if (written) return written(one as never);
    return typeof one === 'boolean' ? String(one) : (one as string | number);
  };
  if (Array.isArray(value)) return value.map(write).join(parted);
  return value === null || value === undefined ? (otherwise ?? null) : write(value);
}

interface FieldOfColumn {
  schema: z.core.$ZodType;
  isList: boolean;
  isNeeded: boolean;
}

const start = { isList: false, isNeeded: true };
