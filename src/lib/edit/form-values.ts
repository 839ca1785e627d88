import { z } from 'zod';
import { fieldsOf, isGroup, meant, unwrap } from '../fields/shape.ts';

/**
 * A value of a file as a form shows it: numbers that may be words stand as words, and a field that can take several
 * forms says which it has.
 */
export function toForm(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (isSeveralForms(inner)) {
    return isGroup(value)
      ? { [formKey]: asGroup, ...(groupToForm(groupOf(inner), value) as object) }
      : { [formKey]: asText, text: String(value) };
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one) => toForm(inner.element, one));
  }
  if (isGroup(value)) return groupToForm(inner, value);
  return inner instanceof z.ZodUnion && typeof value === 'number' ? String(value) : value;
}

/** What a form holds as the value of a file; undefined for what nobody filled in. */
export function fromForm(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (isSeveralForms(inner)) {
    if (!isGroup(value)) return undefined;
    const { [formKey]: form, ...rest } = value;
    return form === asGroup
      ? groupFromForm(groupOf(inner), rest)
      : scalarFromForm(inner, rest['text']);
  }
  if (Array.isArray(value)) {
    if (!(inner instanceof z.ZodArray)) return value;
    return value.map((one) => fromForm(inner.element, one)).filter((one) => one !== undefined);
  }
  if (isGroup(value)) return groupFromForm(inner, value);
  return scalarFromForm(inner, value);
}

/** Whether a field is either words or a group of fields. */
export function isSeveralForms(schema: z.core.$ZodType): schema is z.ZodUnion {
  return (
    schema instanceof z.ZodUnion &&
    schema.options.some((option) => option instanceof z.ZodObject) &&
    schema.options.some((option) => !(option instanceof z.ZodObject))
  );
}

/** The group among the forms of a field. */
export function groupOf(schema: z.ZodUnion): z.core.$ZodType {
  return schema.options.find((option) => option instanceof z.ZodObject) ?? schema;
}

/** Under which name a form says which of its forms a field has, and the names of the two. */
export const formKey = 'as';
export const asText = 'text';
export const asGroup = 'group';

function groupToForm(schema: z.core.$ZodType, value: Record<string, unknown>): unknown {
  const fields = fieldsOf(meant(schema, value));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const field = fields.find((known) => known.name === name);
      return [name, field ? toForm(field.schema, one) : one];
    }),
  );
}

function groupFromForm(schema: z.core.$ZodType, value: Record<string, unknown>): unknown {
  const fields = fieldsOf(meant(schema, value));
  const kept = Object.entries(value).flatMap(([name, one]) => {
    const field = fields.find((known) => known.name === name);
    if (!field) return one === undefined ? [] : [[name, one] as const];
    const written = fromForm(field.schema, one);
    const isLeftOut = written === undefined || (!field.needed && isEmpty(written));
    return isLeftOut ? [] : [[name, written] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function scalarFromForm(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  // A box that is not ticked says nothing.
  if (value === false) return undefined;
  const isNumber =
    typeof value === 'string' &&
    hasNumber(schema) &&
    // 1.10 is not 1.1: the noughts that a source prints stay.
    String(Number(value)) === value.trim() &&
    z.safeParse(schema, Number(value.trim())).success;
  return isNumber ? Number(value) : value;
}

function hasNumber(schema: z.core.$ZodType): boolean {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.some(hasNumber);
  return inner instanceof z.ZodNumber;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isGroup(value) && Object.keys(value).length === 0;
}
