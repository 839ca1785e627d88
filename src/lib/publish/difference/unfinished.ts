import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import { agree } from '../../fields/sentence.ts';

/** A difference together with the texts of starter files that nobody has replaced yet. */
export type Unfinished<OneDifference> = OneDifference & {
  unfinished: { file: string; line: number }[];
};

/** What a reviewer must know before all else: nothing when every starter text has been replaced. */
export function warningOf({ unfinished }: Unfinished<unknown>): Phrase | undefined {
  const [first] = unfinished;
  if (!first) return undefined;
  const texts = agree(unfinished.length, { one: 'text still asks', many: 'texts still ask' });
  return say`Not ready to publish: ${unfinished.length} ${ourWords(texts)} to be replaced, the first in ${first.file} on line ${String(first.line)}.`;
}
