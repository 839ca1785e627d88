import { quote } from '../../fields/text.ts';
import type { Finding } from '../problem.ts';
import { adviceAt, type Text } from './texts.ts';

/** The most words of a sentence that most people read without starting again. */
const mostWords = 30;

/** Sentences of our own that have too many words. */
export function* longSentence(text: Text): Generator<Finding> {
  // To find the ends of sentences takes much longer than to see that there is no need.
  if (!text.isOurs || countWords(text.words) <= mostWords) return;
  for (const { segment } of sentences.segment(text.words)) {
    const count = countWords(segment);
    if (count <= mostWords) continue;
    yield adviceAt(text, segment, {
      code: 'long-sentence',
      what: `The sentence ${quote(segment, 40)} has ${count} words.`,
      fix: `Make two of it, each with at most ${mostWords} words.`,
    });
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
