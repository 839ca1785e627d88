import { readRefs } from '../commitment/ref.ts';
import { wordsOf } from './spelling.ts';
import { soughtFor } from './tokens.ts';

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
    ...tokens.map((token) => ({ typed: token, sought: token, isRef: true })),
    ...[...new Set(kept)].map(wordPart),
  ];
}

/** What a ref says when no page has it: its words, to be looked for like others. */
export function wordsOfRef(token: string): QueryPart[] {
  return token.split('_').filter(Boolean).map(wordPart);
}

function wordPart(word: string): QueryPart {
  return { typed: word, sought: soughtFor(word), isRef: false };
}

export interface QueryPart {
  /** The word in small letters, or the ref in its one spelling. */
  typed: string;
  /** What is looked for in the index. */
  sought: string;
  isRef: boolean;
}
