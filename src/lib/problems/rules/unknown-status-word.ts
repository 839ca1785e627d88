import { listed } from '../../fields/sentence.ts';
import { quote } from '../../fields/text.ts';
import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';
import { textsAt } from '../select.ts';
import { wordsInReport } from '../words-in-report.ts';

/** A report uses only status words that its strategy declares. */
export const unknownStatusWord: Rule = function* ({ of, strategyOf }) {
  for (const { file, place, data } of of('progress')) {
    const strategy = strategyOf(place);
    if (!strategy) continue;
    const words = textsAt(strategy.data, 'statusWords.*.word').map(({ value }) => value);
    for (const { path, value } of wordsInReport(data)) {
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
