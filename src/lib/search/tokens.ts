import { stemmer } from 'stemmer';
import { tokensOf, wordsOf } from './spelling.ts';

/** A stem with fewer letters is only looked for whole: too many words begin with it. */
const shortest = 4;

/**
 * The words of a text as the index holds them: the stem of each, with a line that ends it. Refs in
 * their one spelling, “w_14_”, stay as they are.
 */
export function indexTokens(text: string): string[] {
  return tokensOf(text).flatMap((token) =>
    token.endsWith('_') ? [token] : wordsOf(token).map((word) => whole(stemmer(word))),
  );
}

/** What to look for in the index when somebody typed a word: the start of a token, or a short one whole. */
export function soughtFor(word: string): string {
  const stem = stemmer(word);
  return stem.length < shortest ? whole(stem) : stem;
}

/** The same to be found whole, and not as the start of something longer. */
export function whole(sought: string): string {
  return sought.endsWith('_') ? sought : `${sought}_`;
}

/**
 * The parts of the index in which something can begin with `sought`. `starts` are the first words of
 * all parts, in order; those of the right parts are returned.
 */
export function partsWith(starts: string[], sought: string): string[] {
  const last = `${sought}\uffff`;
  return starts.filter((start, at) => {
    const next = starts[at + 1];
    return start <= last && (next === undefined || next > sought);
  });
}
