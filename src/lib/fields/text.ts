import { z } from 'zod';
import { rule } from './rule.ts';
import { inFigures } from './sentence.ts';
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
  const text = tidy(String(value));
  const cut = text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
  return `“${cut}”`;
}

/**
 * Two values beside each other, each in quotes. Where the cut would make them look the same, both show the place
 * where they differ, with an ellipsis on each side that goes on; blanks that alone tell them apart are drawn.
 */
export function quoteBoth(one: string, other: string, most = 60): [string, string] {
  const [first, second] = [quote(one, most), quote(other, most)];
  if (first !== second || one === other) return [first, second];
  const isBlank = tidy(one) === tidy(other);
  const texts = isBlank
    ? ([drawn(one), drawn(other)] as const)
    : ([tidy(one), tidy(other)] as const);
  const [long, short] = texts;
  let at = 0;
  while (long[at] !== undefined && long[at] === short[at]) at += 1;
  return [around(long, at, most), around(short, at, most)];
}

/** A text with a full stop, unless a quoted sentence at its end has brought its own. */
export function ended(text: string): string {
  return /[.!?]”$/.test(text) ? text : `${text}.`;
}

/** Text with plain spaces for no-break ones: for data and email, where typography only gets in the way. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The part of a text around a place, from one word to another. */
function around(text: string, at: number, most: number): string {
  const half = Math.floor(most / 2);
  const before = text.slice(Math.max(0, at - half), at);
  const after = text.slice(at, at + half);
  const isCutBefore = at > half;
  const isCutAfter = at + half < text.length;
  const start = isCutBefore ? `…${before.replace(/^\S{0,20}\s+/, '')}` : before;
  return `“${start}${isCutAfter ? `${after.replace(/\s+\S{0,20}$/, '')}…` : after}”`;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function drawn(text: string): string {
  return text.replace(/\s/g, (blank) => (blank === ' ' ? '␣' : blank === '\n' ? '⏎' : '⍽'));
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
        what: `${quote(value)} has ${inFigures(value.length)} characters.`,
        fix: `Say it in at most ${inFigures(most)} characters.`,
      }
    : undefined;
}
