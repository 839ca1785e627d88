import { readRefs } from '../commitment/ref.ts';
import { wordsOf } from './spelling.ts';

/** Words that nearly every sentence has. They would find everything, and fetch the most to do so. */
const ordinary = new Set(
  'a all an and are as at be by for from in is it of on or our that the their this to we what which who will with'.split(
    ' ',
  ),
);

/** What somebody typed, as what to look for: refs in their one spelling, and the words that count. */
export function partsOf(typed: string, shapes: string[]): QueryPart[] {
  const { tokens, words } = readRefs(typed, shapes);
  const all = wordsOf(words);
  const telling = all.filter((word) => !ordinary.has(word));
  const kept = telling.length + tokens.length > 0 ? telling : all;
  return [
    ...tokens.map((text) => ({ text, isRef: true })),
    ...[...new Set(kept)].map((text) => ({ text, isRef: false })),
  ];
}

/** What a ref says when no page has it: its words, to be looked for like others. */
export function wordsOfRef(token: string): string[] {
  return token.split('_').filter(Boolean);
}

export interface QueryPart {
  text: string;
  isRef: boolean;
}
