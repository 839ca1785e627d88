import { quote } from '../../fields/text.ts';
import type { Finding } from '../problem.ts';
import { adviceAt, type Text } from './texts.ts';

/** What a starter file says where its author has to write a line, sentences or an ID. */
export const starterLine = 'Replace this';
export const starterProse = 'Replace this.';
export const starterId = 'replace-this';

/** Text of a starter file that nobody has replaced yet. */
export function* starterText(text: Text): Generator<Finding> {
  if (!/^(?:Replace this\b|replace-this(?:-\d+)?$)/.test(text.words.trim())) return;
  yield adviceAt(text, text.words, {
    code: 'starter-text',
    what: `${quote(text.words)} still stands here from the starter file.`,
    fix: 'Write your own words in its place, for example those of the source in plain English.',
  });
}
