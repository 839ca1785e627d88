import { z } from 'zod';
import { choicesOf, describe, fieldsOf, unwrap } from '../fields/shape.ts';

/**
 * A value that a field would accept, as an author would type it. Taken from the field's description
 * where that gives one; everything offered has been tried on the field first.
 */
export function exampleOf(schema: z.core.$ZodType): string | undefined {
  const choices = choicesOf(schema);
  if (choices) return choices[0];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const one = exampleOf(inner.element);
    return one === undefined ? undefined : `[${one}]`;
  }
  if (fieldsOf(inner).length > 0) return undefined;
  const given = /for example "([^"]+)"/.exec(describe(schema) ?? '')?.[1];
  const texts = [...(given ? [given] : []), ...samples];
  const text = texts.find((sample) => z.safeParse(inner, sample).success);
  if (text !== undefined) return needsQuotes(text) ? `"${text}"` : text;
  return numbers.find((number) => z.safeParse(inner, number).success)?.toString();
}

/** A field with an example after it, as a line of a file; for a group, the start of one. */
export function exampleLine(name: string, schema: z.core.$ZodType | undefined): string {
  const value = schema && exampleOf(schema);
  if (value !== undefined) return `${name}: ${value}`;
  const inner = schema && unwrap(schema);
  const isList = inner instanceof z.ZodArray;
  const [first] = fieldsOf(isList ? inner.element : (inner ?? z.unknown())).filter(
    ({ needed }) => needed,
  );
  if (!first) return `${name}:`;
  const deeper = exampleLine(first.name, first.schema);
  return isList ? `${name}: [{ ${deeper} }]` : `${name}: { ${deeper} }`;
}

const samples = [
  'Adult care',
  'adult-care',
  '2023-09-30',
  '2023-09',
  'https://www.example.org/board/papers',
  'public.health@example.gov.uk',
  '#12436D',
];

const numbers = [3, 2022];

/** Text that YAML would read as something else, or that starts with a sign. */
function needsQuotes(text: string): boolean {
  return /^[^\p{L}\d]|: |^[\d.]+$/u.test(text);
}
