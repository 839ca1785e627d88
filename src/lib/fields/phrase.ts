import { inFigures } from './sentence.ts';
import { withPlainSpaces } from './text.ts';

/**
 * Words for a reviewer. What comes from the content is kept apart from our own words, so that no format
 * takes it for markup.
 */
export type Phrase = readonly Part[];

/** A part of a phrase: our own words, or words that the content says. */
export type Part = string | { said: string };

/**
 * A phrase as it is written: the template is ours, every text put into it is the content's.
 *
 * @example say`${ref}: ${was} → ${now}`
 */
export function say(own: readonly string[], ...said: (Phrase | string | number)[]): Phrase {
  return own.flatMap((words, at): Part[] => {
    const next = said[at];
    if (next === undefined) return [words];
    if (typeof next === 'number') return [words, inFigures(next)];
    return typeof next === 'string' ? [words, { said: tidy(next) }] : [words, ...next];
  });
}

/** Words of our own that are worked out: a date, a noun. */
export function ourWords(words: string): Phrase {
  return [withPlainSpaces(words)];
}

/** Phrases with words of our own between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]));
}

/** A phrase as plain text. */
export function plain(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.said)).join('');
}

/** On one line, and without what a terminal or a browser would obey instead of showing it. */
function tidy(text: string): string {
  return withPlainSpaces(text)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
