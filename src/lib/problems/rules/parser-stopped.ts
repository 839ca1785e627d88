import { positionOf } from '../../reading/text/position.ts';
import type { Rule } from '../problem.ts';

/** The program that reads words lives to the end of every file, and comes to it in time. */
export const parserStopped: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    if (!body?.failure) continue;
    yield {
      file,
      // The first words: what stands before them is blanked out.
      at: positionOf(body.text, body.text.search(/\S/)),
      code: 'parser-stopped',
      what:
        body.failure === 'died'
          ? 'The words of this file end the program that reads them.'
          : 'The program that reads words does not come to the end of this file.',
      fix: 'Look for many brackets, quotes or lists inside each other, and write that part more simply.',
    };
  }
};
