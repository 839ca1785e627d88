import { z } from 'zod';
import { fieldsOf, unwrap } from '../../fields/shape.ts';
import { exampleLine } from '../example.ts';
import { listed } from '../listed.ts';
import { typedAt } from '../locate.ts';
import type { Finding } from '../problem.ts';
import type { FieldInFile } from './issue.ts';

/** A value of the wrong kind: a number for text, a text for a list, a list for a group of fields. */
export function wrongKind(expected: string, value: unknown, source: FieldInFile): Finding {
  const { file, path, field } = source;
  const typed = typedAt(file, path) ?? '';
  const name = nameOf(path);
  if (expected === 'string' && isPlain(value)) return unquoted(typed, value, source);
  return {
    file,
    path,
    code: 'wrong-kind',
    what:
      path.length === 0 ? `This file holds ${kindOf(value)}.` : says(expected, value, typed, name),
    fix: fixFor(expected, value, typed, name, field),
  };
}

/** “4.30” is a number unless it stands in quotes. When quotes are not enough, the text's own rule speaks. */
function unquoted(typed: string, value: unknown, { file, path, field }: FieldInFile): Finding {
  const asText = field ? z.safeParse(field, typed) : undefined;
  const complaint = asText?.error?.issues.find((issue) => issue.code === 'custom')?.params;
  if (complaint) {
    const { problem, what, fix } = complaint as {
      problem: Finding['code'];
      what: string;
      fix: string;
    };
    return { file, path, code: problem, what, fix };
  }
  const line = typeof path.at(-1) === 'number' ? `- "${typed}"` : `${nameOf(path)}: "${typed}"`;
  return {
    file,
    path,
    code: 'wrong-kind',
    what: `“${typed}” is ${kindOf(value)} here, and must be text.`,
    fix: `Put it in quotes: ${line}.`,
  };
}

function says(expected: string, value: unknown, typed: string, name: string): string {
  const wanted = kinds[expected] ?? 'something else';
  return isPlain(value) || typeof value === 'string'
    ? `“${short(typed)}” is ${kindOf(value)}, and “${name}” must be ${wanted}.`
    : `“${name}” holds ${kindOf(value)}, and must be ${wanted}.`;
}

function fixFor(
  expected: string,
  value: unknown,
  typed: string,
  name: string,
  field: z.core.$ZodType | undefined,
): string {
  if (expected === 'array' && (isPlain(value) || typeof value === 'string')) {
    const inner = field && unwrap(field);
    const isSimple = inner instanceof z.ZodArray && fieldsOf(inner.element).length === 0;
    if (isSimple) return `Put it in square brackets: ${name}: [${short(typed)}].`;
  }
  if (expected === 'array')
    return 'Start each entry on a line of its own with a hyphen and a space.';
  const fields = field ? fieldsOf(field).filter(({ needed }) => needed) : [];
  if (expected === 'object') {
    return `Write its fields on lines of their own, indented by two spaces: ${listed(
      fields.map((one) => one.name),
      'and',
    )}.`;
  }
  return `Write it like this: ${exampleLine(name, field)}.`;
}

const kinds: Partial<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return `the sign for ${value ? 'yes' : 'no'}`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

function isPlain(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function nameOf(path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function short(typed: string): string {
  const flat = typed.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 60).replace(/\s+\S*$/, '')}…` : flat;
}
