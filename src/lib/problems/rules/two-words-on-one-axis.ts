import { quote } from '../../fields/text.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** An update has at most one status word on each axis: where the work is, and how it is going. */
export const twoWordsOnOneAxis: Rule = function* ({ of, strategyOf }) {
  for (const { file, place, data } of of('progress')) {
    const axes = new Map(
      valuesAt(strategyOf(place)?.data, 'statusWords.*').map(({ value }) => [
        textAt(value, 'word'),
        textAt(value, 'axis'),
      ]),
    );
    for (const update of valuesAt(data, 'updates.*')) {
      const taken = new Map<string, string>();
      for (const { path, value } of textsAt(update.value, 'status.*', update.path)) {
        const axis = axes.get(value);
        const other = axis && taken.get(axis);
        if (axis && !other) taken.set(axis, value);
        if (!axis || !other) continue;
        yield {
          file,
          path,
          code: 'two-words-on-one-axis',
          what: `${quote(other)} and ${quote(value)} both say ${questions[axis] ?? 'the same'}.`,
          fix: `Keep one of the two, for example status: [${other}].`,
        };
      }
    }
  }
};

const questions: Record<string, string> = {
  lifecycle: 'where the work is',
  rating: 'how the work is going',
};
