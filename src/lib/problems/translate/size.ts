import { counted } from '../listed.ts';
import { typedAt } from '../locate.ts';
import type { Finding } from '../problem.ts';
import { type FieldInFile, nameOf } from './field.ts';

/** A number that is too small or too large, or a list with too few or too many entries. */
export function wrongSize(limit: Limit, at: FieldInFile): Finding {
  return Array.isArray(at.value) ? wrongLength(at.value.length, limit, at) : outOfRange(limit, at);
}

function outOfRange({ least, most }: Limit, { file, path }: FieldInFile): Finding {
  const name = nameOf(path);
  return {
    file,
    path,
    code: 'out-of-range',
    what: `“${typedAt(file, path)}” is too ${most === undefined ? 'small' : 'large'} for “${name}”.`,
    fix:
      most === undefined
        ? `Write ${least} or more, for example ${name}: ${least}.`
        : `Write ${most} or less, for example ${name}: ${most}.`,
  };
}

function wrongLength(length: number, { least, most }: Limit, { file, path }: FieldInFile): Finding {
  return {
    file,
    path,
    code: most === undefined ? 'too-few' : 'too-many',
    what: `The list “${nameOf(path)}” has ${counted(length, 'entry', 'entries')}.`,
    fix:
      most === undefined
        ? `Give it ${least} or more, each on a line that starts with a hyphen.`
        : `Keep ${most} at most.`,
  };
}

interface Limit {
  least?: number;
  most?: number;
}
