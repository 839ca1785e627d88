import { inWords, isDate, lastDay } from '../../fields/calendar.ts';
import { spanIn } from '../../fields/period.ts';
import { toReplace } from '../../fields/placeholder.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/**
 * A strategy that is over before its last date says when it ended, or it would count as in force until then.
 * A day on which nobody looks yet decides nothing: the newest document tells how far the content goes.
 */
export const endNotSaid: Rule = function* ({ of }) {
  const days = of('sources').flatMap(({ data }) =>
    textsAt(data, 'published').flatMap(({ value }) => (isDate(value) ? lastDay(value) : [])),
  );
  // The last day of the year of the newest document.
  const newest = `${days.sort().at(-1)?.slice(0, 4) ?? '9999'}-12-31`;
  for (const { file, data } of of('strategies')) {
    const [standing] = textsAt(data, 'standing').filter(({ value }) => over.includes(value));
    const span = spanIn(data);
    if (!standing || !span || lastDay(span.to) <= newest || textAt(data, 'ended') !== undefined)
      continue;
    yield {
      file,
      path: standing.path,
      code: 'end-not-said',
      what: `The strategy is ${standing.value}, its period runs until ${inWords(span.to)}, and no line says when it ended.`,
      fix: `Say when, as exact as you know it: ended: ${toReplace}.`,
    };
  }
};

const over = ['ended', 'superseded'];
