import { quote } from '../../fields/text.ts';
import { saidAxes } from '../../progress/known-word.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** A word that says nothing on either axis is for printed totals; of a commitment it would say nothing. */
export const silentWord: Rule = function* ({ of, strategyOf }) {
  for (const { file, place, data } of of('progress')) {
    const silent = valuesAt(strategyOf(place)?.data, 'statusWords.*')
      .filter(({ value }) => saysNothing(saidAxes.flatMap((axis) => textAt(value, axis) ?? [])))
      .map(({ value }) => textAt(value, 'word'));
    for (const { path, value } of textsAt(data, 'updates.*.status.*')) {
      if (!silent.includes(value)) continue;
      yield {
        file,
        path,
        code: 'word-says-nothing',
        what: `${quote(value)} says nothing of where the work is or how it is going.`,
        fix: 'If the report says that it received no update, write noUpdate: true in place of status. Else leave the word out.',
      };
    }
  }
};

function saysNothing(written: string[]): boolean {
  return written.length > 0 && written.every((state) => state === 'none');
}
