import { quote } from '../../fields/text.ts';
import { type SaidAxis, saidAxes } from '../../progress/known-word.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/**
 * An update has at most one status word on each axis: where the work is, and how it is going. Of a scale it has one,
 * because that speaks for both.
 */
export const twoWordsOnOneAxis: Rule = function* ({ of, strategyOf }) {
  for (const { file, place, data } of of('progress')) {
    const axes = new Map(
      valuesAt(strategyOf(place)?.data, 'statusWords.*').map(({ value }) => [
        textAt(value, 'word'),
        axesOf(value),
      ]),
    );
    for (const update of valuesAt(data, 'updates.*')) {
      const taken = new Map<Taken, string>();
      for (const { path, value } of textsAt(update.value, 'status.*', update.path)) {
        const own = axes.get(value) ?? [];
        const twice = own.find((axis) => taken.has(axis));
        for (const axis of own) taken.set(axis, taken.get(axis) ?? value);
        const other = twice && taken.get(twice);
        if (!twice || !other) continue;
        yield {
          file,
          path,
          code: 'two-words-on-one-axis',
          what: `${quote(other)} and ${quote(value)} both say ${questions[twice]}.`,
          fix: `Keep one of the two, for example status: [${inYaml(other)}].`,
        };
      }
    }
  }
};

/** What a word says, as its declaration is written. */
function axesOf(word: unknown): Taken[] {
  const axis = textAt(word, 'axis');
  if (axis === 'lifecycle' || axis === 'rating') return [axis];
  const written = saidAxes.filter((one) => textAt(word, one) !== undefined);
  const said = written.filter((one) => textAt(word, one) !== 'none');
  return written.length > 0 ? [...said, 'scale'] : [];
}

function inYaml(word: string): string {
  return /^[\d.]+$/.test(word) ? `"${word}"` : word;
}

type Taken = SaidAxis | 'scale';

const questions: Record<Taken, string> = {
  lifecycle: 'where the work is',
  rating: 'how the work is going',
  scale: 'where it stands on one scale',
};
