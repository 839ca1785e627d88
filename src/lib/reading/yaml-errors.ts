import type { YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { inQuotes, isMisread } from './text/in-quotes.ts';
import { positionOf } from './text/position.ts';

/**
 * Says for an author what the YAML parser could not read.
 *
 * Only the first error counts: what comes after it in the same file is mostly its consequence. A
 * field that stands twice is a fault of its own kind, and each is told.
 */
export function explainYamlErrors(errors: YAMLError[], text: string): Fault[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (first ? [first] : errors).map((error) => {
    const unquoted = first && withoutQuotes(error, text);
    if (unquoted) return unquoted;
    const at = whereItBegan(error, text);
    const place = positionOf(text, at);
    if (error.code === 'DUPLICATE_KEY') return { ...place, ...explainDuplicate(text.slice(at)) };
    return { ...place, ...unreadable(text, place.line, fixFor(error, text)) };
  });
}

/**
 * A text that YAML takes for something else, told with the line to paste. The parser may give up one line
 * further down.
 */
function withoutQuotes({ message, pos }: YAMLError, text: string): Fault | undefined {
  const lines = text.split('\n');
  if (message.includes('closing') || message.startsWith('Flow')) {
    // What opens a text was meant; a quote or bracket after a sign that YAML takes for its own belongs to the text.
    const wrong = lines.findIndex((one) => /[:-][ \t]+[&!*]/.test(one) && isMisread(one)) + 1;
    const way = wrong > 0 ? inQuotes(lines[wrong - 1] ?? '') : undefined;
    return way && { line: wrong, column: way.column, ...unreadable(text, wrong, way.fix) };
  }
  const { line } = positionOf(text, Math.min(pos[0], Math.max(0, text.trimEnd().length - 1)));
  const above = lines.slice(0, line - 1).findLastIndex((one) => one.trim() !== '') + 1;
  const wrong = [line, above].find((one) => isMisread(lines[one - 1] ?? ''));
  const way = wrong && inQuotes(lines[wrong - 1] ?? '');
  if (way) return { line: wrong, column: way.column, ...unreadable(text, wrong, way.fix) };
  const hash = (lines[above - 1] ?? '').search(/\s#/);
  const goesOn = !/^\s*(?:-\s|[^\s:]+:(?:\s|$))/.test(lines[line - 1] ?? '');
  if (hash < 0 || !goesOn) return undefined;
  return { line: above, column: hash + 2, ...unreadable(text, above, fixes.hashInText) };
}

/** The parser points to where it gave up; an author looks for where the mistake was made. */
function whereItBegan({ code, message, pos }: YAMLError, text: string): number {
  const at = Math.min(pos[0], Math.max(0, text.trimEnd().length - 1));
  if (message.includes('closing')) {
    const opened = /(?::|-)[ \t]+(["'])(?:(?!\1)[^\n])*$/m.exec(text);
    if (opened && opened.index < at) return opened.index + opened[0].indexOf(opened[1] ?? '');
  }
  if (message.startsWith('Flow')) return whereOpened(text, at);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !hasTwoColons(text, at)) {
    const next = /\n+[ \t]*/.exec(text.slice(at));
    if (next) return at + next.index + next[0].length;
  }
  return at;
}

function whereOpened(text: string, at: number): number {
  return Math.max(text.lastIndexOf('[', at), text.lastIndexOf('{', at), 0);
}

function fixFor({ code, message, pos }: YAMLError, text: string): string {
  if (message.includes('closing')) return fixes.quote;
  if (message.startsWith('Flow')) {
    const [rest = ''] = text.slice(whereOpened(text, pos[0])).split('\n');
    return /\s#/.test(rest) ? fixes.hash : fixes.bracket;
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return hasTwoColons(text, pos[0]) ? fixes.colon : fixes.indent;
  return (
    byCode[code] ??
    'Look for a missing quote, colon or bracket, or a wrong indentation, here or on the line above.'
  );
}

function hasTwoColons(text: string, at: number): boolean {
  return /:\s/.test(text.slice(at).split('\n')[0] ?? '');
}

function explainDuplicate(from: string): Pick<Fault, 'code' | 'what' | 'fix'> {
  const name = /^["']?([^:"'\n]+)/.exec(from)?.[1]?.trim() ?? '';
  return {
    code: 'duplicate-field',
    what: `The field “${name}” stands twice.`,
    fix: 'Keep one of the two lines.',
  };
}

function unreadable(text: string, line: number, fix: string): Pick<Fault, 'code' | 'what' | 'fix'> {
  return { code: 'unreadable-yaml', what: `“${lineAt(text, line)}” cannot be read.`, fix };
}

function lineAt(text: string, line: number): string {
  const typed = (text.split('\n')[line - 1] ?? '').trim();
  return typed.length > 60 ? `${typed.slice(0, 60).replace(/\s+\S*$/, '')}…` : typed;
}

const fixes = {
  quote: 'Close the quote at the end of the text, for example title: "Replace this".',
  bracket: 'Close the bracket that opens here, for example leads: [replace-this].',
  hash: 'A # after a space begins a comment, so the bracket that closes is not read. Put text that holds one in double quotes, for example "Ward #3".',
  hashInText:
    'A # after a space begins a comment, so the text ends there. Put the whole text in double quotes, from its first word to its last.',
  colon: 'Put text that holds a colon in double quotes, for example title: "Replace: this".',
  indent:
    'Start the fields of one group in the same column; a group stands two spaces further in than its name. If the line goes on with a text, put the whole text in double quotes.',
  field:
    'Write each field as its name, a colon, a space and its value, for example title: Replace this.',
};

const byCode: Partial<Record<YAMLError['code'], string>> = {
  MULTILINE_IMPLICIT_KEY: fixes.field,
  MISSING_CHAR: fixes.field,
  BAD_SCALAR_START: 'Put text that starts with a sign in double quotes, for example "@example".',
  BAD_INDENT: fixes.indent,
  TAB_AS_INDENT: 'Indent with spaces, two for each step; a tab does not work here.',
  UNEXPECTED_TOKEN:
    'Put the whole text in double quotes, and start each field on a line of its own, for example title: "Replace this".',
  MULTIPLE_DOCS: 'Take away the line that holds --- : one file holds one entry.',
  NON_STRING_KEY: 'Write the name of a field before the colon, without brackets.',
  BAD_DIRECTIVE: 'Take away the line that starts with %.',
  BAD_DQ_ESCAPE: 'Write a backslash in double quotes twice, for example "\\\\".',
  BAD_ALIAS: 'Put text that starts with an asterisk in double quotes, for example "*".',
};
