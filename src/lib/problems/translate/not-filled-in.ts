import { choicesOf, describe } from '../../fields/shape.ts';
import { exampleLine } from '../example.ts';
import { sentence } from '../listed.ts';
import type { FindingWords } from '../problem.ts';
import type { Target } from '../targets.ts';
import { notOneOf } from './choice.ts';
import { type FieldInFile, nameOf } from './field.ts';

/** A field that a starter file left open, because only its author knows what belongs there. */
export function notFilledIn(at: FieldInFile): FindingWords {
  const name = nameOf(at.path);
  const choices = choicesOf(at.field);
  const meaning = sentence(describe(at.field)?.replace(/,? for example "[^"]*"/, '') ?? '');
  const fix = choices
    ? `${meaning} ${notOneOf(choices, at).fix}`
    : `${meaning} For example ${exampleLine(name, at.field)}.`;
  return { ...open(name), fix: fix.trim() };
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
