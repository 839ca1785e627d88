import type { z } from 'zod';
import { isDated } from '../../fields/date.ts';
import { listed } from '../../fields/sentence.ts';
import { choicesOf, describe } from '../../fields/shape.ts';
import { tellingExample } from '../example.ts';
import { sentence } from '../listed.ts';
import type { FindingWords } from '../problem.ts';
import type { Target } from '../targets.ts';
import { type FieldInFile, nameOf } from './field.ts';

/** A field that a starter file left open, because only its author knows what belongs there. */
export function notFilledIn(at: FieldInFile): FindingWords {
  const name = nameOf(at.path);
  return { ...open(name), fix: meaningOf(at.field) };
}

/** What a field is for, with the words that it takes, or the form of its value where the sentence shows none. */
export function meaningOf(field: z.core.$ZodType): string {
  const said = describe(field);
  const meaning = said === undefined ? '' : sentence(said);
  const choices = choicesOf(field) ?? [];
  if (choices.length > 1) return `${meaning} Use one of: ${listed(choices)}.`.trim();
  const form = isDated(field) && !/for example/.test(meaning) ? tellingExample(field) : undefined;
  return form === undefined ? meaning : `${meaning} It is written like ${form}.`.trim();
}

/** The same of a field that names another entry. */
export function notNamedYet(name: string, { noun, within, ids, where, add }: Target): FindingWords {
  const [first] = ids;
  const fix = first
    ? `Use ${where}, for example ${first}.`
    : (add ?? `Add it first: there is no ${noun}${within} yet.`);
  return { ...open(name), fix };
}

function open(name: string) {
  return { code: 'not-filled-in', what: `“${name}” is still to be filled in.` } as const;
}
