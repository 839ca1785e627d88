import { z } from 'zod';
import {
  choicesOf,
  describe,
  type Field,
  fieldsOf,
  isInExamples,
  refersTo,
  unwrap,
} from '../fields/shape.ts';
import { exampleIdOf } from '../kinds/reference.ts';

/** An example that shows how the field is written; undefined for free text and groups of fields. */
export function tellingExample(schema: z.core.$ZodType): string | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const one = tellingExample(inner.element);
    return one && `[${one}]`;
  }
  if (fieldsOf(inner).length > 0) return undefined;
  const given = /for example "([^"]+)"/.exec(describe(schema) ?? '')?.[1];
  const to = refersTo(schema);
  const id = to && exampleIdOf(to);
  const isFree = firstFit(inner, freeText) !== undefined;
  const samples = [given, id, ...(isFree ? [] : shaped)].filter((text) => text !== undefined);
  return choicesOf(inner)?.[0] ?? firstFit(inner, samples) ?? firstNumber(inner);
}

/**
 * Of the fields of a group, those that an example shows: the needed ones, and those that the schema picks
 * because without them it would say little; or else the first.
 */
export function shownFields(fields: Field[]): Field[] {
  const shown = fields.filter(({ needed, schema }) => needed || isInExamples(schema));
  return shown.length > 0 ? shown : fields.slice(0, 1);
}

function firstFit(schema: z.core.$ZodType, texts: string[]): string | undefined {
  const isProse = z.safeParse(schema, 'word '.repeat(50)).success;
  const fits = (text: string) =>
    z.safeParse(schema, text).success && (isProse || text !== sentence);
  const text = texts.find(fits);
  return text !== undefined && needsQuotes(text) ? `"${text}"` : text;
}

function firstNumber(schema: z.core.$ZodType): string | undefined {
  return [3, 2022].find((number) => z.safeParse(schema, number).success)?.toString();
}

const sentence = 'People hear back within a week.';
const freeText = [sentence, 'Adult care'];

const shaped = [
  'adult-care',
  '2023-09-30',
  '2023-09',
  'https://www.example.org/board/papers',
  'public.health@example.gov.uk',
  '#12436D',
];

/** Text that YAML would read as something else, or that starts with a sign. */
function needsQuotes(text: string): boolean {
  return /^[^\p{L}\d]|: |, |^[\d.]+$/u.test(text);
}
