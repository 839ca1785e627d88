import { locate } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { repeats, textsAt } from '../select.ts';

/** A report says what it has to say of a commitment in one update. */
export const updateTwice: Rule = function* ({ of }) {
  for (const { file, data } of of('progress')) {
    const named = textsAt(data, 'updates.*.commitment');
    for (const { again, first } of repeats(named, ({ value }) => value)) {
      yield {
        file,
        path: again.path,
        code: 'update-twice',
        what: `“${again.value}” has an update on line ${locate(file, first.path).line} already.`,
        fix: 'Put the two together, or correct the ID; a later correction goes into a new report.',
      };
    }
  }
};
