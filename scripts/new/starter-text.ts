import { z } from 'zod';
import {
  choicesOf,
  describe,
  type Field,
  fieldsOf,
  isInExamples,
  refersTo,
  unwrap,
} from '../../src/lib/fields/shape.ts';
import { kindOf } from '../../src/lib/kinds/kinds.ts';
import { wrap } from '../../src/lib/problems/report/wrap.ts';
import { type Known, starterValue } from '../../src/lib/problems/starter-value.ts';
import { type CollectionName, collections } from '../../src/lib/reading/collections.ts';
import { yamlText } from '../../src/lib/reading/lay-out.ts';

/**
 * The text of a starter file: every field with the sentence that says what to write. Fields that may be
 * left out are commented out.
 */
export function starterText(
  collection: CollectionName,
  given: Record<string, unknown>,
  known: Known,
): string {
  const { schema, format } = collections[collection];
  const head = comment(
    `Replace the words, and take away what you do not need. Lines that start with # say nothing to readers. All fields: docs/authoring/${collection}.md`,
    '',
  );
  const lines = [...head, '', ...fieldsText(schema, given, known, '')];
  if (format === 'yaml') return `${lines.join('\n').trimEnd()}\n`;
  return `---\n${lines.join('\n').trimEnd()}\n---\n\n${kindOf(collection).start?.words ?? ''}\n`;
}

function fieldsText(
  schema: z.core.$ZodType,
  given: Record<string, unknown>,
  known: Known,
  indent: string,
): string[] {
  return fieldsOf(schema).flatMap((field) => {
    const value = given[field.name];
    const isGiven = value !== undefined && typeof value !== 'boolean';
    const isWritten = isGiven || field.needed || isInExamples(field.schema) || value === true;
    const words = aboutField(field);
    const isSaid = isWritten || /left? (?:it )?out/i.test(words);
    const about = isSaid ? words : `Can be left out. ${words}`;
    const lines = isGiven
      ? typed(field.name, value, indent)
      : isWritten
        ? written(field, known, indent)
        : commentedOut(field, known, indent);
    return [...comment(about, indent), ...lines, ...(indent === '' ? [''] : [])];
  });
}

function commentedOut({ name, schema }: Field, known: Known, indent: string): string[] {
  return typed(name, starterValue(schema, known), '').map((line) => `${indent}# ${line}`);
}

/** A field that is written out; a group or a list of groups with each of its fields. */
function written(field: Field, known: Known, indent: string): string[] {
  const inner = unwrap(field.schema);
  const isList = inner instanceof z.ZodArray;
  const part = isList ? unwrap(inner.element) : inner;
  if (refersTo(part) || fieldsOf(part).length === 0) {
    return typed(field.name, starterValue(field.schema, known), indent);
  }
  const lines = fieldsText(part, {}, known, `${indent}${isList ? '    ' : '  '}`);
  if (!isList) return [`${indent}${field.name}:`, ...lines];
  // The dash stands before the first field; comments above it may stay where they are.
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const dashed = lines.map((line, at) =>
    at === first ? `${indent}  - ${line.trimStart()}` : line,
  );
  return [`${indent}${field.name}:`, ...dashed];
}

function typed(name: string, value: unknown, indent: string): string[] {
  return yamlText({ [name]: value })
    .trimEnd()
    .split('\n')
    .map((line) => indent + line);
}

function aboutField({ schema, alternatives, description }: Field): string {
  const choices = [schema, ...alternatives].flatMap((form) => choicesOf(form) ?? []);
  const words = description ?? alternatives.map(describe).find(Boolean) ?? '';
  return choices.length > 1 ? `${words} One of: ${[...new Set(choices)].join(', ')}.` : words;
}

function comment(text: string, indent: string): string[] {
  return wrap(text, 96 - indent.length).map((line) => `${indent}# ${line}`);
}
