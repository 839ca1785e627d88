import type { Rule } from '../problem.ts';
import { textAt } from '../select.ts';

/** A report's file is named after the month of its as-at date: 2023-09, 2023-09-2. */
export const reportFileName: Rule = function* ({ files, of }) {
  const asAt = new Map(of('progress').map(({ file, data }) => [file, textAt(data, 'asAt')]));
  for (const file of files) {
    if (!file.place.belongs || file.place.collection !== 'progress') continue;
    const { slug } = file.place;
    const month = /^\d{4}-\d{2}/.exec(asAt.get(file) ?? '')?.[0];
    const isNamedWell = /^\d{4}-(0[1-9]|1[0-2])(-([2-9]|[1-9]\d))?$/.test(slug);
    if (isNamedWell && (!month || slug.startsWith(month))) continue;
    const example = month ?? '2023-09';
    yield {
      file,
      code: 'report-file-name',
      ...(month && isNamedWell ? { path: ['asAt'] } : {}),
      what: month
        ? `The file is named “${slug}”, and the report is as at ${asAt.get(file)}.`
        : `The file is named “${slug}”, which is not a year and a month.`,
      fix: `Name it ${example}.mdx, or ${example}-2.mdx when it is the second report of the month.`,
    };
  }
};
