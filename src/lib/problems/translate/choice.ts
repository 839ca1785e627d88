import { listed } from '../../fields/sentence.ts';
import { closestTo } from '../closest.ts';
import { typedAt } from '../locate.ts';
import type { FindingWords } from '../problem.ts';
import { type FieldInFile, nameOf } from './field.ts';

/** A value that is not among the words that the field knows. */
export function notOneOf(words: string[], { file, path }: FieldInFile): FindingWords {
  const typed = typedAt(file, path) ?? '';
  return {
    code: 'not-one-of',
    what: `“${typed}” is not one of the words for “${nameOf(path)}”.`,
    fix: `Use one of: ${listed(words)}.`,
    meant: closestTo(typed, words),
  };
}
