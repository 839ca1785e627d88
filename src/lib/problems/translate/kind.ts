import { z } from 'zod';
import { saidByRule } from '../../fields/rule.ts';
import { listed } from '../../fields/sentence.ts';
import { fieldsOf, unwrap } from '../../fields/shape.ts';
import { quote } from '../../fields/text.ts';
import { sentence } from '../listed.ts';
import { typedAt } from '../locate.ts';
import type { FindingWords } from '../problem.ts';
import { openLine, openValue } from '../starter-value.ts';
import { type FieldInFile, nameOf } from './field.ts';
import { numberMeant } from './number-meant.ts';

/** A value of the wrong kind: a number for text, a text for a list, a list for a group of fields. */
export function wrongKind(expected: string, at: FieldInFile): FindingWords {
  const { file, path, value, field } = at;
  const typed = typedAt(file, path) ?? '';
  if (expected === 'string' && !isNested(value)) return unquoted(typed, at);
  const inBrackets = expected === 'string' ? typedInBrackets(typed, at) : undefined;
  if (inBrackets) return inBrackets;
  const found = isNested(value) ? kindOf(value) : `${quote(typed)}, which is ${kindOf(value)}`;
  const wanted = kinds[expected] ?? 'something else';
  const number = isNumber(expected) && typeof value === 'string' ? numberMeant(value) : undefined;
  if (number && z.safeParse(field, number.number).success) {
    return {
      code: 'wrong-kind',
      what: `${subject(path)} ${found}, and must be ${wanted}.`,
      fix: writeNumber(number.unit),
      meant: String(number.number),
    };
  }
  return {
    code: 'wrong-kind',
    what:
      path.length === 0
        ? `This file holds ${kindOf(value)}, and must hold fields.`
        : `${subject(path)} ${found}, and must be ${wanted}.`,
    fix: sentence(fixFor(expected, typed, at)),
  };
}

/** “4.30” is a number unless it stands in quotes. Where quotes are not enough, the text's rule speaks. */
function unquoted(typed: string, { path, field, value }: FieldInFile): FindingWords {
  const issues = z.safeParse(field, typed).error?.issues ?? [];
  const said = saidByRule(issues.find(({ code }) => code === 'custom'));
  if (said) return said;
  return {
    code: 'wrong-kind',
    what: `${quote(typed)} is ${kindOf(value)} here, and must be text.`,
    fix: `Put it in quotes: ${leadOf(path)} "${typed}"`,
  };
}

/** “[Draft]” is a list unless it stands in quotes. */
function typedInBrackets(typed: string, { path, value }: FieldInFile): FindingWords | undefined {
  if (!/^[[{][^\n]*[\]}]$/.test(typed)) return undefined;
  return {
    code: 'wrong-kind',
    what: `${quote(typed)} is ${kindOf(value)} here, and must be text.`,
    fix: `Put it in quotes: ${leadOf(path)} ${JSON.stringify(typed)}`,
  };
}

/** The number itself stands in the question what was meant. */
function writeNumber(unit: string): string {
  return unit
    ? `Write the number alone. Its unit, ${quote(unit)}, stands in the field for the unit or for the value as printed.`
    : 'Write it in digits alone, with a point before decimals and without quotes.';
}

function isNumber(expected: string): boolean {
  return expected === 'number' || expected === 'int';
}

function leadOf(path: FieldInFile['path']): string {
  return typeof path.at(-1) === 'number' ? '-' : `${nameOf(path)}:`;
}

function subject(path: FieldInFile['path']): string {
  return typeof path.at(-1) === 'number'
    ? `An entry of “${nameOf(path)}” is`
    : `“${nameOf(path)}” is`;
}

function fixFor(expected: string, typed: string, { path, value, field }: FieldInFile): string {
  const name = nameOf(path);
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray && !isNested(value) && fieldsOf(inner.element).length === 0) {
    return `Put it in square brackets: ${name}: [${typed}]`;
  }
  if (expected !== 'object') return `Write it like this: ${openLine(name, field)}`;
  const needed = fieldsOf(field).filter((one) => one.needed);
  if (path.length > 0) {
    const isEntry = typeof path.at(-1) === 'number';
    const example = isEntry ? `- ${openValue(field)}` : openLine(name, field);
    return `Write its fields by their names: ${example}`;
  }
  return `Write each field as its name, a colon and its value; needed are ${listed(
    needed.map((one) => one.name),
    'and',
  )}`;
}

const kinds: Partial<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
};

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return `the sign for ${value ? 'yes' : 'no'}`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
