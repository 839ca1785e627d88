import { quote } from '../../fields/text.ts';
import type { ContentFile } from '../../reading/read.ts';
import { positionOf } from '../../reading/text/position.ts';
import type { Finding } from '../problem.ts';
import { isStarterId } from '../starter.ts';
import { adviceAt, type Text } from './texts.ts';

/** Text of a starter file that nobody has replaced yet. */
export function* starterText(text: Text): Generator<Finding> {
  const isOpenId = text.path?.at(-1) === 'id' && isStarterId(text.words);
  if (!isOpenId && !/^Replace this\b/.test(text.words.trim())) return;
  yield adviceAt(text, text.words, {
    code: 'starter-text',
    what: `${quote(text.words)} still stands here from the starter file.`,
    fix: 'Write your own words in its place, for example those of the source in plain English.',
  });
}

/** “TODO:” anywhere in a file, also behind a #: somebody meant to come back before readers see it. */
export function* leftToDo(
  file: Pick<ContentFile, 'path' | 'text' | 'body' | 'yaml'>,
): Generator<Finding> {
  // Hardly any file has one, and to look for a word is much quicker than for a pattern.
  if (!file.text.includes('TODO:')) return;
  for (const { 0: task, index } of file.text.matchAll(/\bTODO:[^\n]*/g)) {
    yield {
      file,
      at: positionOf(file.text, index),
      code: 'starter-text',
      what: `${quote(task.replace(/["']\s*$/, ''))} is still to be done.`,
      fix: isNote(file, index)
        ? 'Do it, then take the note away.'
        : 'Write your own words in its place, and take TODO away.',
    };
  }
}

/** Whether a place lies behind a # among the fields, where readers see nothing. */
function isNote({ text, body }: Pick<ContentFile, 'text' | 'body'>, at: number): boolean {
  const isInFields = body === undefined || body.slice(0, at).trim() === '';
  return isInFields && /(?:^|\s)#[^\n]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
