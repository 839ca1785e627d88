import { describe } from '../../fields/shape.ts';
import { exampleLine } from '../example.ts';
import { sentence } from '../listed.ts';
import type { Finding } from '../problem.ts';
import type { FieldInFile } from './issue.ts';

/** A field that must be there and is not. */
export function missingField({ file, path, field }: FieldInFile): Finding {
  const name = String(path.at(-1) ?? '');
  const meaning = field && describe(field)?.replace(/,? for example "[^"]*"/, '');
  return {
    file,
    path,
    code: 'missing-field',
    what: `The field “${name}” is missing.`,
    fix: [sentence(`Add it, for example ${exampleLine(name, field)}`), meaning]
      .filter(Boolean)
      .join(' '),
  };
}

/** A field whose name is there with nothing after the colon. */
export function nothingWritten({ file, path, field }: FieldInFile): Finding {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  return {
    file,
    path,
    code: 'empty-text',
    what: `Nothing is written after “${name}:”.`,
    fix: `Write it, for example ${exampleLine(name, field)}, or take the line away if the field is not needed.`,
  };
}
