import { counted } from '../listed.ts';
import { typedAt } from '../locate.ts';
import type { Finding } from '../problem.ts';
import type { FieldInFile } from './issue.ts';

/** A number that is too small or too large, or a list with too few or too many entries. */
export function wrongSize(
  origin: string,
  limit: Limit,
  { file, path, data }: FieldInFile,
): Finding {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (origin !== 'array') {
    const typed = typedAt(file, path) ?? '';
    return {
      file,
      path,
      code: 'out-of-range',
      what: `“${typed}” is ${limit.most === undefined ? 'too small' : 'too large'} for “${name}”.`,
      fix:
        limit.most === undefined
          ? `Write ${limit.least} or more, for example ${name}: ${limit.least}.`
          : `Write ${limit.most} or less, for example ${name}: ${limit.most}.`,
    };
  }
  const length = lengthAt(data, path);
  return limit.most === undefined
    ? {
        file,
        path,
        code: 'too-few',
        what: `The list “${name}” has ${counted(length, 'entry', 'entries')}.`,
        fix: `Give it ${limit.least} or more, each on a line that starts with a hyphen.`,
      }
    : {
        file,
        path,
        code: 'too-many',
        what: `The list “${name}” has ${counted(length, 'entry', 'entries')}.`,
        fix: `Keep ${limit.most} at most.`,
      };
}

function lengthAt(data: unknown, path: readonly (string | number)[]): number {
  const list = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
  return Array.isArray(list) ? list.length : 0;
}

interface Limit {
  least?: number;
  most?: number;
}
