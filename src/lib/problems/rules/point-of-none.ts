import { none } from '../../fields/date.ts';
import { quote } from '../../fields/text.ts';
import type { Rule } from '../problem.ts';
import { textsAt } from '../select.ts';

/** In an entry about a point, none says that there was nothing; so no point can be that word. */
export const pointOfNone: Rule = function* ({ of }) {
  for (const { file, data } of of('commitments')) {
    for (const { path, value } of points.flatMap((place) => textsAt(data, place))) {
      if (value.trim().toLowerCase() !== none) continue;
      yield {
        file,
        path,
        code: 'empty-text',
        what: `${quote(value)} stands where a point of the source should.`,
        fix: 'Take the point away: where a list has none, pages say so. If the source prints this word alone, write a sentence with it.',
      };
    }
  }
};

const points = ['outputs.*', 'outcomes.*', 'success.*', 'targets.*.text', 'details.*.text'];
