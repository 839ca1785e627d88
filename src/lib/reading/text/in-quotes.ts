import { parseDocument } from 'yaml';

/**
 * How an author writes the value of a line so that it is read as it stands, with the line to paste. Undefined
 * where the line is no field or entry with one text: the name of a group, the middle of a text, a group.
 *
 * @example inQuotes('  - title: Our aim: fewer falls')
 * // { column: 12, fix: 'Put the whole text in quotes: title: "Our aim: fewer falls"' }
 */
export function inQuotes(line: string): { column: number; fix: string } | undefined {
  const field = fieldOf(line);
  if (!field) return undefined;
  const { lead, typed } = field;
  const column = line.trimEnd().length - typed.length + 1;
  const fix =
    typed.length > longestToPaste
      ? `Write ${lead} >- here, and the text on the next line, two spaces further in.`
      : `Put the whole text in quotes: ${lead} ${quoted(withoutQuotes(typed))}`;
  return { column, fix };
}

/** Whether YAML cannot read what a line says of its field, though it stands by itself. */
export function isMisread(line: string): boolean {
  const field = fieldOf(line);
  if (!field) return false;
  return parseDocument(`x: ${field.typed}`, { logLevel: 'silent' }).errors.length > 0;
}

/** A longer text is not pasted from a message: it would be broken into lines there. */
const longestToPaste = 300;

/** What stands before the value of a line, and the value. A hyphen counts where no name follows it. */
function fieldOf(line: string): { lead: string; typed: string } | undefined {
  const [, hyphens = '', name, typed = ''] =
    /^\s*((?:-[ \t]+)*)(?:([\p{L}_][\p{L}\d_-]*:)[ \t]+)?(.*)$/u.exec(line.trimEnd()) ?? [];
  const lead = name ?? (hyphens ? '-' : undefined);
  const isGroup = /^[[{].*[\]}]$/.test(typed);
  return lead && typed && !isGroup ? { lead, typed } : undefined;
}

/** Quotes around the whole text were meant as such; others belong to it. */
function withoutQuotes(typed: string): string {
  return typed.replace(/^(["'])(.*)\1$/, '$2');
}

/** Single quotes where the text has double ones: every sign between them is read as it stands. */
function quoted(text: string): string {
  const isPlain = text.includes('"') && !/['\p{Cc}]/u.test(text);
  return isPlain ? `'${text}'` : JSON.stringify(text);
}
