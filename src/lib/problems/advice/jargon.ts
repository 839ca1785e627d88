import type { Finding } from '../problem.ts';
import { plainWords } from './plain-words.ts';
import { adviceAt, type Text } from './texts.ts';

/** Words of the trade that have a plain one. */
export function* jargon(text: Text): Generator<Finding> {
  if (!text.isOurs) return;
  for (const [word] of text.words.matchAll(pattern)) {
    const instead = plainWords[word.toLowerCase()];
    if (instead === undefined) continue;
    yield adviceAt(text, word, {
      code: 'jargon',
      what: `“${word}” is a word that few residents use.`,
      fix: `Say it plainly, for example with “${instead}”.`,
    });
  }
}

const pattern = new RegExp(
  `(?<![\\p{L}-])(?:${Object.keys(plainWords).join('|')})(?![\\p{L}-])`,
  'giu',
);
