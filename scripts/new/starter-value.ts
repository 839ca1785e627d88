import { parse } from 'yaml';
import { z } from 'zod';
import { choicesOf, fieldsOf, refersTo, unwrap } from '../../src/lib/fields/shape.ts';
import { isProse } from '../../src/lib/fields/text.ts';
import { shownFields, tellingExample } from '../../src/lib/problems/example.ts';
import { starterId, starterLine, starterProse } from '../../src/lib/problems/starter.ts';

/**
 * A value for a field of a starter: what the name of the file tells, or words that ask to be replaced. Never a
 * guess, such as the first entry or the first word that may stand there: it could be published as a fact.
 */
export function starterValue(schema: z.core.$ZodType, known: Known): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [starterValue(inner.element, known)];
  if (refersTo(schema)) return starterId;
  const fields = fieldsOf(inner);
  if (fields.length > 0) {
    return Object.fromEntries(
      shownFields(fields).map((field) => [field.name, starterValue(field.schema, known)]),
    );
  }
  const fits = (value: unknown) => z.safeParse(schema, value).success;
  const [choice, ...others] = choicesOf(inner) ?? [];
  if (choice !== undefined) return others.length > 0 ? starterId : choice;
  if (fits(starterLine)) return isProse(schema) ? starterProse : starterLine;
  // Two IDs of one file must differ.
  if (fits(starterId)) return known.ids.next().value;
  return fits(known.date) ? known.date : starterId;
}

/** A value as an example for a field that is commented out: one that shows how it is written. */
export function exampleValue(schema: z.core.$ZodType, known: Known): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [exampleValue(inner.element, known)];
  if (refersTo(schema)) return starterId;
  const fields = fieldsOf(inner);
  if (fields.length > 0) {
    return Object.fromEntries(
      shownFields(fields).map((field) => [
        field.name,
        known.examples[field.name] ?? exampleValue(field.schema, known),
      ]),
    );
  }
  return example(schema) ?? starterValue(schema, known);
}

function example(schema: z.core.$ZodType): unknown {
  const text = tellingExample(schema);
  return text === undefined ? undefined : parse(text, { version: '1.2', schema: 'core' });
}

/** What is known of the file when its values are chosen. */
export interface Known {
  /** The day or month after which the file is named, if it is. */
  date: string | undefined;
  /** IDs that ask to be replaced, each another. */
  ids: Generator<string, never>;
  /** Words for examples of some fields, by the name of the field. */
  examples: Record<string, unknown>;
}

/** “replace-this”, “replace-this-2” and so on. */
export function* starterIds(): Generator<string, never> {
  yield starterId;
  for (let next = 2; ; next += 1) yield `${starterId}-${next}`;
}
