import { counted } from '../listed.ts';
import { typedAt } from '../locate.ts';
import type { FindingWords } from '../problem.ts';
import { type FieldInFile, nameOf } from './field.ts';

/** A number that is too small or too large, or a list with too few or too many entries. */
export function wrongSize(
  { least, most }: Limit,
  { file, path, value }: FieldInFile,
): FindingWords {
  const name = nameOf(path);
  const isTooSmall = most === undefined;
  if (Array.isArray(value)) {
    return {
      code: isTooSmall ? 'too-few' : 'too-many',
      what: `The list “${name}” has ${counted(value.length, 'entry', 'entries')}.`,
      fix: isTooSmall
        ? `Give it ${least} or more, each on a line that starts with a hyphen.`
        : `Keep ${most} at most.`,
    };
  }
  return {
    code: 'out-of-range',
    what: `“${typedAt(file, path)}” is too ${isTooSmall ? 'small' : 'large'} for “${name}”.`,
    fix: isTooSmall ? `Write ${least} or more.` : `Write ${most} or less.`,
  };
}

interface Limit {
  least?: number;
  most?: number;
}
