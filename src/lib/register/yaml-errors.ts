import type { LineCounter, YAMLError } from 'yaml';
import type { Fault } from './fault.ts';

/**
 * Says for an author what the YAML parser could not read.
 *
 * Only the first error counts: what comes after it in the same file is mostly its consequence. A
 * field that stands twice is a fault of its own kind, and each is told.
 */
export function explainYamlErrors(errors: YAMLError[], text: string, lines: LineCounter): Fault[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const told = first ? [first] : errors;
  return told.map((error) => {
    const at = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
    const { line, col } = lines.linePos(at);
    const typed = (text.split('\n')[line - 1] ?? '').trim();
    return { line, column: col, ...explain(error.code, typed, text.slice(at)) };
  });
}

function explain(code: YAMLError['code'], line: string, from: string): Explained {
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^:"'\n]+)/.exec(from)?.[1]?.trim() ?? line;
    return {
      code: 'duplicate-field',
      what: `The field “${key}” stands twice.`,
      fix: 'Keep one of the two lines.',
    };
  }
  const shown = line.length > 60 ? `${line.slice(0, 60).replace(/\s+\S*$/, '')}…` : line;
  return {
    code: 'unreadable-yaml',
    what: `“${shown}” cannot be read.`,
    fix:
      fixes[code] ??
      'Look for a missing quote, colon or bracket, or a wrong indentation, here or on the line above.',
  };
}

const colons =
  'Put text that holds a colon in double quotes, for example title: "Our aim: fewer falls".';
const indent =
  'Start the fields of one group in the same column, two spaces further in than the field they belong to.';

const fixes: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: colons,
  MULTILINE_IMPLICIT_KEY:
    'Write each field as its name, a colon, a space and its value, for example title: Adult care.',
  MISSING_CHAR: 'Close the quote, or write a colon and a space after the name of the field.',
  BAD_SCALAR_START: 'Put text that starts with a sign in double quotes, for example "@example".',
  BAD_INDENT: indent,
  TAB_AS_INDENT: 'Indent with spaces, two for each step; a tab does not work here.',
  UNEXPECTED_TOKEN:
    'Put the whole text in double quotes, and start each field on a line of its own, for example title: "The board’s plan".',
  MULTIPLE_DOCS: 'Take away the line that holds --- : one file holds one entry.',
  NON_STRING_KEY: 'Write the name of a field before the colon, without brackets.',
  BAD_DIRECTIVE: 'Take away the line that starts with %.',
  BAD_DQ_ESCAPE: 'Write a backslash in double quotes twice, for example "\\\\".',
  BAD_ALIAS: 'Put text that starts with an asterisk in double quotes, for example "*".',
};

type Explained = Pick<Fault, 'code' | 'what' | 'fix'>;
