import { isDate, monthOf } from '../../fields/calendar.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, valuesAt } from '../select.ts';

/** A report's file is named after the month of its as-at date: 2023-09, 2023-09-2. */
export const reportFileName: Rule = (content) =>
  monthNames(content, {
    collection: 'progress',
    code: 'report-file-name',
    field: 'asAt',
    ending: '.mdx',
    says: (asAt) => `the report is as at ${asAt}`,
    second: 'the second report of the month',
  });

/** A snapshot's file is named after the month in which it was published, in the same way. */
export const snapshotFileName: Rule = (content) =>
  monthNames(content, {
    collection: 'snapshots',
    code: 'snapshot-file-name',
    field: 'published',
    ending: '.yaml',
    says: (published) => `“published” says ${published}`,
    second: 'the second profile of the place in that month',
  });

function* monthNames({ files, of }: Content, kind: MonthlyFile): Generator<Finding> {
  const read = new Map(of(kind.collection).map(({ file, data }) => [file, data]));
  for (const file of files) {
    if (!file.place.belongs || file.place.collection !== kind.collection) continue;
    const { slug } = file.place;
    const date = textAt(read.get(file), kind.field) ?? '';
    const month = isDate(date) ? monthOf(date) : /^\d{4}-\d{2}/.exec(date)?.[0];
    const isNamedWell = /^\d{4}-(0[1-9]|1[0-2])(-([2-9]|[1-9]\d))?$/.test(slug);
    if (isNamedWell && (!month || slug.startsWith(month))) continue;
    // A name stays when the date that gave it is corrected: it is an address.
    if (isNamedWell && slug.startsWith(monthSaidFirst(read.get(file), kind.field))) continue;
    const example = month ?? '2023-09';
    yield {
      file,
      code: kind.code,
      ...(month && isNamedWell ? { path: [kind.field] } : {}),
      what: month
        ? `The file is named “${slug}”, and ${kind.says(date)}.`
        : `The file is named “${slug}”, which is not a year and a month.`,
      fix: `Name it ${example}${kind.ending}, or ${example}-2${kind.ending} when it is ${kind.second}.`,
    };
  }
}

/** The month that the field said before it was corrected for the first time. */
function monthSaidFirst(data: unknown, field: string): string {
  const own = valuesAt(data, 'corrections.*').filter(
    ({ value }) => textAt(value, 'field') === field,
  );
  const was = textAt(own[0]?.value, 'was') ?? '';
  return isDate(was) ? monthOf(was) : '-';
}

/** A kind of file that is named after the month of one of its dates. */
interface MonthlyFile {
  collection: 'progress' | 'snapshots';
  code: 'report-file-name' | 'snapshot-file-name';
  /** The field that holds the date. */
  field: string;
  ending: string;
  /** What the field says, as the second half of a sentence. */
  says: (date: string) => string;
  second: string;
}
