import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { choicesOf, type Field, fieldsOf, refersTo, unwrap } from '../fields/shape.ts';
import { isProse } from '../fields/text.ts';
import { shownFields } from './example.ts';
import { starterId, starterLine, starterProse } from './starter.ts';

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
      shownFields(fields).map((field) => [field.name, openValueOf(field, known)]),
    );
  }
  const fits = (value: unknown) => z.safeParse(schema, value).success;
  const [choice, ...others] = choicesOf(inner) ?? [];
  if (others.length > 0) return starterId;
  if (choice !== undefined) return fits(choice) ? choice : parse(choice);
  if (fits(starterLine)) return isProse(schema) ? starterProse : starterLine;
  // Two IDs of one file must differ.
  if (fits(starterId)) return known.ids.next().value;
  return known.date !== undefined && fits(known.date) ? known.date : starterId;
}

/** A field that takes another word in each form of its group is open, too. */
function openValueOf({ schema, alternatives }: Field, known: Known): unknown {
  const words = [schema, ...alternatives].flatMap((form) => choicesOf(form) ?? []);
  return new Set(words).size > 1 ? starterId : starterValue(schema, known);
}

/**
 * A field with a value after it, as a line of a file that may be pasted. What nobody but its author knows is a
 * placeholder: what could be published as it stands would be a claim that nobody made.
 *
 * @example openLine('leads', commitmentSchema.shape.leads) // 'leads: [ replace-this ]'
 */
export function openLine(name: string, schema: z.core.$ZodType): string {
  return `${name}: ${openValue(schema)}`;
}

/** The same without the name, for an entry of a list. */
export function openValue(schema: z.core.$ZodType): string {
  const value = starterValue(schema, { date: undefined, ids: starterIds() });
  const isText = typeof value !== 'object';
  const text = stringify(value, { collectionStyle: isText ? 'block' : 'flow', lineWidth: 0 });
  return text.trim().replaceAll('[ ', '[').replaceAll(' ]', ']');
}

/** What is known of the file when its values are chosen. */
export interface Known {
  /** The day or month after which the file is named, if it is. */
  date: string | undefined;
  /** IDs that ask to be replaced, each another. */
  ids: Generator<string, never>;
}

/** “replace-this”, “replace-this-2” and so on. */
export function* starterIds(): Generator<string, never> {
  yield starterId;
  for (let next = 2; ; next += 1) yield `${starterId}-${next}`;
}
