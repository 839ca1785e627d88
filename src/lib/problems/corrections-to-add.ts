import { z } from 'zod';
import type { Day } from '../fields/calendar.ts';
import { none, partialDate } from '../fields/date.ts';
import { toWrite } from '../fields/placeholder.ts';
import type { ReportEdit } from '../progress/append-only.ts';
import { correctionSchema } from '../progress/correction.ts';
import { type Quote, quotesOf } from '../progress/quotes.ts';

/**
 * The entries that would tell of an edit, as a file holds them, with what the report said and what it says
 * now, dated today. What was wrong is the author's to say.
 */
export function correctionsToAdd(
  { field, commitment, was, now }: UnrecordedEdit,
  asAt: Day,
): string {
  const about = commitment ? `commitment: ${commitment}, ` : '';
  const quotes = quotesOf(field, was, now);
  return (quotes.length > 0 ? quotes : [unquotable])
    .map(
      (quote) =>
        `{ date: ${asAt}, ${about}field: ${field}, wrong: ${toWrite('what was wrong')}, ${both(quote)} }`,
    )
    .join(' and ');
}

/** The label of a figure changes without its value, or the order of figures: the author has to say it. */
const unquotable: Quote = { was: undefined, now: undefined };

function both({ was, now }: Quote): string {
  const fits = [was, now].every(
    (text = none) => z.safeParse(correctionSchema.shape.was, text).success,
  );
  return was === now || !fits
    ? `was: ${toWrite('what it said')}, now: ${toWrite('what it says now')}`
    : `was: ${written(was)}, now: ${written(now)}`;
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
