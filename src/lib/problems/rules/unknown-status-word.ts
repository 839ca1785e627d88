import { none } from '../../fields/date.ts';
import { quote } from '../../fields/text.ts';
import { closestTo } from '../closest.ts';
import { listed } from '../listed.ts';
import type { Rule } from '../problem.ts';
import { type Spot, textAt, textsAt, valuesAt } from '../select.ts';

/** A report uses only status words that its strategy declares. */
export const unknownStatusWord: Rule = function* ({ of, strategyOf }) {
  for (const { file, place, data } of of('progress')) {
    const strategy = strategyOf(place);
    if (!strategy) continue;
    const words = textsAt(strategy.data, 'statusWords.*.word').map(({ value }) => value);
    const spots = [...places.flatMap((one) => textsAt(data, one)), ...correctedWords(data)];
    for (const { path, value } of spots) {
      if (value.trim() === '' || words.includes(value)) continue;
      yield {
        file,
        path,
        code: 'unknown-status-word',
        what: `${quote(value)} is not a status word of this strategy.`,
        fix:
          words.length > 0
            ? `Use one of: ${listed(words)}; or declare it under statusWords in ${strategy.file.path}.`
            : `Declare it first, under statusWords in ${strategy.file.path}.`,
        meant: closestTo(value, words),
      };
    }
  }
};

/** The words that a report gave before they were corrected, which a build for an earlier day shows. */
function correctedWords(data: unknown): Spot<string>[] {
  return valuesAt(data, 'corrections.*')
    .filter(({ value }) => textAt(value, 'field') === 'status')
    .flatMap(({ path, value }) =>
      textsAt(value, 'was')
        .filter(({ value: was }) => was !== none)
        .map((spot) => ({ ...spot, path: [...path, ...spot.path] })),
    );
}

/** Where a report names a status word. */
const places = [
  'updates.*.status.*',
  'totals.*.shares.*.word',
  'totals.*.boxes.*.word',
  'changes.*.word',
];
