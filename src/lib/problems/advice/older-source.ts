import { addMonths, firstDay, isDate, lastDay } from '../../fields/calendar.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/**
 * A report that speaks of a day long after its document was published: mostly the document of another report was copied
 * along. A paper may look ahead, and a report may stand in the plan that it is about, so a year is let pass.
 */
export const olderSource: Rule = function* ({ of }) {
  const published = new Map(
    of('sources').map(({ place, data }) => [place.id, textAt(data, 'published')]),
  );
  for (const { file, data } of of('progress')) {
    const asAt = textAt(data, 'asAt');
    for (const { path, value } of textsAt(data, 'source.document')) {
      const date = published.get(value);
      if (!asAt || !date || !isDate(asAt) || !isDate(date)) continue;
      if (addMonths(lastDay(date), 12) >= firstDay(asAt)) continue;
      yield {
        file,
        path,
        code: 'older-source',
        what: `This report speaks of ${asAt}, and “${value}” was published in ${date}.`,
        fix: 'Name the document that prints this report, and add it to sources/ first if it is not there. If this is the one, compare both dates with it.',
      };
    }
  }
};
