import { quote } from '../../fields/text.ts';
import { inQuotes } from '../../reading/text/in-quotes.ts';
import { sentence } from '../listed.ts';
import { locate } from '../locate.ts';
import type { FindingWords } from '../problem.ts';
import { openLine } from '../starter-value.ts';
import { type FieldInFile, nameOf } from './field.ts';
import { meaningOf } from './not-filled-in.ts';

/** A field that must be there and is not. */
export function missingField({ path, field }: FieldInFile): FindingWords {
  const name = nameOf(path);
  return {
    code: 'missing-field',
    what: `The field “${name}” is missing.`,
    fix: [sentence(`Add it: ${openLine(name, field)}`), meaningOf(field)].join(' ').trim(),
  };
}

/** A field whose name is there with nothing after the colon. */
export function nothingWritten({ file, path, field }: FieldInFile): FindingWords {
  const name = nameOf(path);
  const isEntry = typeof path.at(-1) === 'number';
  const typed = file.text.split('\n')[locate(file, path, true).line - 1] ?? '';
  const sign = /[:-][ \t]+(#.*|~|null)\s*$/i.exec(typed)?.[1];
  const way = sign && inQuotes(typed);
  if (way) {
    return {
      code: 'empty-text',
      what: `${quote(sign)} is ${sign.startsWith('#') ? 'a comment' : 'the sign for nothing'} to YAML, so “${name}” has no value.`,
      fix: `If it is the text, ${way.fix.charAt(0).toLowerCase()}${way.fix.slice(1)}`,
    };
  }
  return {
    code: 'empty-text',
    what: isEntry
      ? `Nothing is written after a hyphen of “${name}”.`
      : `Nothing is written after “${name}:”.`,
    fix: isEntry
      ? 'Write the entry on the same line, or take the line away.'
      : sentence(
          `Take the line away if there is nothing to say, or write it: ${openLine(name, field)}`,
        ),
  };
}
