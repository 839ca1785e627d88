import { parse } from 'yaml';
import { z } from 'zod';
import { choicesOf, fieldsOf, refersTo, unwrap } from '../../src/lib/fields/shape.ts';
import { isProse } from '../../src/lib/fields/text.ts';
import {
  starterId,
  starterLine,
  starterProse,
} from '../../src/lib/problems/advice/starter-text.ts';
import { shownFields, tellingExample } from '../../src/lib/problems/example.ts';
import type { FirstEntries } from './first-entries.ts';

/**
 * A value for a field of a starter that passes the check: words that ask to be replaced, an entry that is
 * there, the day of the file, or the first of the words that may stand there.
 */
export function starterValue(schema: z.core.$ZodType, known: Known): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [starterValue(inner.element, known)];
  const to = refersTo(schema);
  if (to) {
    const id = known.first.find(to);
    if (id === undefined) throw known.first.lacking(to);
    return id;
  }
  const fields = fieldsOf(inner);
  if (fields.length > 0) {
    return Object.fromEntries(
      shownFields(fields).map((field) => [field.name, starterValue(field.schema, known)]),
    );
  }
  const fits = (value: unknown) => z.safeParse(schema, value).success;
  const dates = [known.date, known.date.slice(0, 7), Number(known.date.slice(0, 4))];
  const choice = choicesOf(inner)?.[0];
  if (choice !== undefined) return choice;
  if (fits(starterLine)) return isProse(schema) ? starterProse : starterLine;
  // Two IDs of one file must differ.
  if (fits(starterId)) return known.ids.next().value;
  return dates.find(fits) ?? example(schema);
}

/** A value as an example for a field that is commented out: one that shows how it is written. */
export function exampleValue(schema: z.core.$ZodType, known: Known): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [exampleValue(inner.element, known)];
  const to = refersTo(schema);
  const fields = to ? [] : fieldsOf(inner);
  if (fields.length > 0) {
    return Object.fromEntries(
      shownFields(fields).map((field) => [
        field.name,
        known.examples[field.name] ?? exampleValue(field.schema, known),
      ]),
    );
  }
  return (to && known.first.find(to)) ?? example(schema) ?? starterValue(schema, known);
}

function example(schema: z.core.$ZodType): unknown {
  const text = tellingExample(schema);
  return text === undefined ? undefined : parse(text, { version: '1.2', schema: 'core' });
}

/** What is known of the file when its values are chosen. */
export interface Known {
  /** The day or month of the file, or today. */
  date: string;
  first: FirstEntries;
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
