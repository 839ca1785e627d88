import { z } from 'zod';
import { rule } from './rule.ts';
import { unwrap } from './shape.ts';

/** One line of text, at least one character, at most `most` characters. */
export function line(most = 200) {
  return z
    .string()
    .superRefine(rule('empty-text', isEmpty))
    .superRefine(
      rule('several-lines', (value) =>
        value.includes('\n')
          ? {
              what: `${quote(value)} runs over several lines.`,
              fix: 'Write it on one line, for example: Adult care.',
            }
          : undefined,
      ),
    )
    .superRefine(rule('text-too-long', (value) => tooLong(value, most)));
}

/** Some sentences of plain text, in one paragraph or several (a blank line between them). */
export function prose(most = 1200) {
  return z
    .string()
    .superRefine(rule('empty-text', isEmpty))
    .superRefine(rule('text-too-long', (value) => tooLong(value, most)))
    .meta({ prose: true });
}

/** Whether a field holds sentences. */
export function isProse(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(unwrap(schema))?.['prose'] === true;
}

/** A value in typographic quotes, cut after some words so that a message stays readable. */
export function quote(value: unknown, most = 60): string {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const cut = text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
  return `“${cut}”`;
}

/** A text with a full stop, unless a quoted sentence at its end has brought its own. */
export function ended(text: string): string {
  return /[.!?]”$/.test(text) ? text : `${text}.`;
}

/** Text with plain spaces for no-break ones: for data and email, where typography only gets in the way. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function isEmpty(value: string) {
  return value.trim() === ''
    ? {
        what: 'There is nothing written here.',
        fix: 'Write the text, or take the whole line away if there is nothing to say.',
      }
    : undefined;
}

function tooLong(value: string, most: number) {
  return value.length > most
    ? {
        what: `${quote(value)} has ${value.length} characters.`,
        fix: `Say it in at most ${most} characters.`,
      }
    : undefined;
}
