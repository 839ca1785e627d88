import { z } from 'zod';
import { none, partialDate } from '../fields/date.ts';
import type { ReportEdit } from '../progress/append-only.ts';
import { correctionSchema } from '../progress/correction.ts';
import { type Quote, quotesOf } from '../progress/quotes.ts';

/**
 * The entries that would tell of an edit, as a file holds them, with what the report said and what it says
 * now. The day and the sentence are the author's to write.
 */
export function correctionsToAdd({ field, commitment, was, now }: UnrecordedEdit): string {
  const about = commitment ? `commitment: ${commitment}, ` : '';
  const quotes = quotesOf(field, was, now);
  return (quotes.length > 0 ? quotes : [unquotable])
    .map(
      (quote) =>
        `{ date: 2026-03-12, ${about}field: ${field}, wrong: We had copied it wrongly., ${both(quote)} }`,
    )
    .join(' and ');
}

/** The label of a figure changes without its value, or the order of figures: the author has to say it. */
const unquotable: Quote = { was: undefined, now: undefined };

function both({ was, now }: Quote): string {
  const fits = [was, now].every(
    (text = none) => z.safeParse(correctionSchema.shape.was, text).success,
  );
  return was === now || !fits ? 'was: …, now: …' : `was: ${written(was)}, now: ${written(now)}`;
}

function written(text: string | undefined): string {
  if (text === undefined) return none;
  if (z.safeParse(partialDate, text).success) return text;
  // What the check prints is broken into lines at spaces, so only single plain ones come through.
  return JSON.stringify(text).replace(/[^\S ]|(?<= ) /g, inHex);
}

function inHex(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

type UnrecordedEdit = Extract<ReportEdit, { kind: 'unrecorded' }>;
