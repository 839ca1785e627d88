import { z } from 'zod';
import type { ReferencedCollection } from './id.ts';

/**
 * Reads what a schema says about itself: its fields, their descriptions and what they refer to.
 * The check and the documentation for authors both ask here, so neither keeps a list by hand.
 */
export const fieldsOf = once((schema): Field[] => {
  const found = new Map<string, Field>();
  for (const object of objectsOf(schema)) {
    for (const [name, field] of Object.entries(object.shape)) {
      const first = found.get(name);
      if (first) first.alternatives.push(field);
      else found.set(name, readField(name, field));
    }
  }
  return [...found.values()];
});

/** What the schema is under its “optional”, “nullable” and “default”. */
export const unwrap = once((schema): z.core.$ZodType => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodLazy ? unwrap(schema.unwrap()) : schema;
});

/** What a list holds, however deep; any other schema without its “optional” and “nullable”. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? elementOf(inner.element) : inner;
}

/** The sentence that describes a field to authors. */
export function describe(schema: z.core.$ZodType): string | undefined {
  return metaOf(schema).description;
}

/** The collection that a field's value must be an ID of, if it refers to one. */
export function refersTo(schema: z.core.$ZodType): ReferencedCollection | undefined {
  const { refersTo: collection } = metaOf(schema);
  return collection as ReferencedCollection | undefined;
}

/** Whether a value that refers to an entry says the strategy of it, too, or is meant to. */
export function saysStrategy(schema: z.core.$ZodType, value: string): boolean {
  const { ofAnyStrategy } = metaOf(schema);
  return ofAnyStrategy === true || (ofAnyStrategy !== undefined && value.includes('/'));
}

/** Whether examples show a field that may be left out, because its group is not right without it or another. */
export function isInExamples(schema: z.core.$ZodType): boolean {
  return metaOf(schema)['inExample'] === true;
}

/** The words that a field may hold, when they are a closed list. */
export function choicesOf(schema: z.core.$ZodType): string[] | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : undefined;
}

/**
 * The schema at a path, or undefined where the path leaves what may be written. The value tells which
 * of several forms is meant.
 */
export function fieldAt(
  schema: z.core.$ZodType,
  path: Path,
  value?: unknown,
): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = meant(unwrap(schema), value);
  const next =
    inner instanceof z.ZodArray
      ? inner.element
      : objectsOf(inner)
          .map((object) => object.shape[String(step)])
          .find((field) => field !== undefined);
  return next && fieldAt(next, rest, partOf(value, step));
}

/** Every value of an entry that is no group or list, with its path and the schema of its field. */
export function leaves(schema: z.core.$ZodType, value: unknown): Leaf[] {
  const found: Leaf[] = [];
  const path: (string | number)[] = [];
  gather(schema, value);
  return found;

  function gather(field: z.core.$ZodType, of: unknown): void {
    if (of === undefined || of === null) return;
    if (typeof of !== 'object') {
      found.push({ path: [...path], value: of, schema: field });
      return;
    }
    const inner = unwrap(field);
    if (inner instanceof z.ZodArray && Array.isArray(of)) {
      for (const [index, one] of of.entries()) within(index, inner.element, one);
    } else if (isGroup(of)) {
      for (const { name, schema: part } of fieldsOf(meant(inner, of))) {
        if (Object.hasOwn(of, name)) within(name, part, of[name]);
      }
    } else found.push({ path: [...path], value: of, schema: field });
  }

  function within(step: string | number, field: z.core.$ZodType, of: unknown): void {
    path.push(step);
    gather(field, of);
    path.pop();
  }
}

/** Whether a value holds named fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of several forms, the one whose fixed words the value has; all of them when none fits. */
export function meant(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.ZodUnion) || !isGroup(value)) return schema;
  const fits = ([name, field]: [string, z.core.$ZodType]) =>
    !(field instanceof z.ZodLiteral) || field.values.has(value[name] as z.core.util.Literal);
  const found = schema.options.find(
    (option) => option instanceof z.ZodObject && Object.entries(option.shape).every(fits),
  );
  return found ?? schema;
}

function partOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isGroup(value) ? value[String(step)] : undefined;
}

function readField(name: string, schema: z.core.$ZodType): Field {
  const needed = !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
  return { name, schema, needed, description: describe(schema), alternatives: [] };
}

/** An object is its own; of alternatives, each object among them. */
function objectsOf(schema: z.core.$ZodType): z.ZodObject[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  return inner instanceof z.ZodUnion ? inner.options.flatMap(objectsOf) : [];
}

/** A description may stand inside or outside of “optional”; the outer one wins. */
const metaOf = once((schema): z.core.GlobalMeta => {
  const own = z.globalRegistry.get(schema) ?? {};
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return { ...metaOf(schema.unwrap()), ...own };
  }
  return own;
});

/** A schema says the same of itself each time, and the check asks for every field of every file. */
function once<Said extends object>(
  read: (schema: z.core.$ZodType) => Said,
): (schema: z.core.$ZodType) => Said {
  const said = new WeakMap<z.core.$ZodType, Said>();
  return (schema) => {
    const known = said.get(schema) ?? read(schema);
    said.set(schema, known);
    return known;
  };
}

/** Where in an entry: names of fields and places in lists, from the top down. */
export type Path = readonly (string | number)[];

export interface Field {
  name: string;
  schema: z.core.$ZodType;
  needed: boolean;
  description: string | undefined;
  /** What may be written instead, where a group can take one of several forms. */
  alternatives: z.core.$ZodType[];
}

export interface Leaf {
  path: Path;
  value: unknown;
  schema: z.core.$ZodType;
}
