import { locate } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { textsAt, type ValueAtPath } from '../select.ts';

/** A report says what it has to say of a commitment in one update. */
export const updateTwice: Rule = function* ({ of }) {
  for (const { file, data } of of('progress')) {
    const first = new Map<string, ValueAtPath<string>>();
    for (const spot of textsAt(data, 'updates.*.commitment')) {
      const other = first.get(spot.value);
      first.set(spot.value, other ?? spot);
      if (!other) continue;
      yield {
        file,
        path: spot.path,
        code: 'update-twice',
        what: `“${spot.value}” has an update on line ${locate(file, other.path).line} already.`,
        fix: 'Put the two together, or correct the ID; a later correction goes into a new report.',
      };
    }
  }
};
