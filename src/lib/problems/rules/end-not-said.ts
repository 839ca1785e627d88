import { lastDay } from '../../fields/calendar.ts';
import { toReplace } from '../../fields/placeholder.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/**
 * A strategy that is over before its last year says when it ended, or it would count as in force until then.
 * A day on which nobody looks yet decides nothing: the newest document tells how far the content goes.
 */
export const endNotSaid: Rule = function* ({ of }) {
  const years = of('sources').flatMap(({ data }) =>
    textsAt(data, 'published').map(({ value }) => Number(lastDay(value).slice(0, 4))),
  );
  const newest = Math.max(...years);
  for (const { file, data } of of('strategies')) {
    const [standing] = textsAt(data, 'standing').filter(({ value }) => over.includes(value));
    const [to] = valuesAt(data, 'period.to');
    const isWithinYears = typeof to?.value === 'number' && to.value > newest;
    if (!standing || !isWithinYears || textAt(data, 'ended') !== undefined) continue;
    yield {
      file,
      path: standing.path,
      code: 'end-not-said',
      what: `The strategy is ${standing.value}, its years run until ${to.value}, and no line says when it ended.`,
      fix: `Say when, as exact as you know it: ended: ${toReplace}.`,
    };
  }
};

const over = ['ended', 'superseded'];
