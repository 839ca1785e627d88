import { commitmentAsKnown } from '../../src/lib/commitment/as-known.ts';
import { type Day, inWords, lastDay } from '../../src/lib/fields/calendar.ts';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { shownWord } from '../../src/lib/progress/known-word.ts';
import { wasInForce } from '../../src/lib/progress/lifespan.ts';
import { noUpdateReceived } from '../../src/lib/progress/no-update.ts';
import type { ProgressEntry, UpdateEntry } from '../../src/lib/progress/schema.ts';
import type { Entries, Entry } from '../../src/lib/reading/collections.ts';
import { inTheirOrder } from '../../src/lib/register/commitments.ts';
import { splitId } from '../../src/lib/register/names.ts';
import { knownReports } from '../../src/lib/register/reports.ts';
import { plainText } from '../import/table/plain-text.ts';
import { type PrintedKey, printedColumns } from './columns.ts';
import { type FormName, type MarkedRow, rowMark } from './mark.ts';

/** A cell of a form has room for about so many characters before it is higher than a screen. */
const mostWords = 450;

/**
 * The rows of a form: one for each commitment that holds in the month of the report, with what the site says of it.
 * By lead, a commitment with two leads has a row for each.
 */
export function formRows(
  entries: Entries,
  name: FormName,
  { asAt, isByLead }: { asAt: Day; isByLead: boolean },
): FormRow[] {
  const { strategy } = name;
  const month = name.report.slice(0, 'YYYY-MM'.length);
  const own = entries.commitments.filter(({ id }) => splitId(id).strategyId === strategy);
  const reports = earlierReports(entries, name, asAt);
  const words = entries.strategies.find(({ id }) => id === strategy)?.data.statusWords ?? [];
  const bodies = new Map(entries.organisations.map(({ id, data }) => [id, data]));
  const nameOf = (id: string) => bodies.get(id)?.shortName ?? bodies.get(id)?.name ?? id;
  return own
    .toSorted(inTheirOrder(own))
    .filter(({ data }) => wasInForce(data, month) && !data.carriedTo)
    .flatMap(({ id, data }) => {
      const { slug } = splitId(id);
      const printed: Record<PrintedKey, string> = {
        id: slug,
        title: `${data.ref}: ${data.title}`,
        lead: data.leads.map(nameOf).join(', ') || 'None named',
        due: dueInWords(commitmentAsKnown(data, asAt).due),
        said: lastSaid(slug, reports, words),
      };
      for (const { key } of printedColumns) printed[key] = plainText(printed[key]);
      const leads = isByLead ? (data.leads.length > 0 ? data.leads : ['']) : [undefined];
      return leads.map((lead): FormRow => {
        const row = { commitment: slug, lead };
        const texts = printedColumns.map(({ key }) => printed[key]);
        return { ...row, printed, mark: rowMark(name, row, texts) };
      });
    });
}

/** The reports before the one that the form is for, the oldest first. */
function earlierReports(
  entries: Entries,
  { strategy, report }: FormName,
  asAt: Day,
): Entry<ProgressEntry>[] {
  const until = lastDay(report.slice(0, 'YYYY-MM'.length));
  return knownReports(entries, strategy, asAt).filter(
    ({ id, data }) => splitId(id).slug !== report && lastDay(data.asAt) <= until,
  );
}

function dueInWords(due: { by?: string | undefined; ongoing?: true | undefined } | undefined) {
  if (due?.by !== undefined) return withPlainSpaces(inWords(due.by));
  return due?.ongoing ? 'Goes on, with no date' : 'No date';
}

/** The newest status words and the newest words of reports, each with its date. */
function lastSaid(
  commitment: string,
  reports: readonly Entry<ProgressEntry>[],
  declared: readonly { word: string; label?: string | undefined }[],
): string {
  const said = reports.flatMap(({ data }) =>
    data.updates
      .filter((update) => update.commitment === commitment)
      .map((update) => ({ update, on: withPlainSpaces(inWords(data.asAt)) })),
  );
  const newest = said.at(-1);
  if (!newest) return 'Nothing yet';
  const worded = said.findLast(({ update }) => update.status.length > 0);
  const shown = (word: string) => shownWord(declared.find((one) => one.word === word) ?? { word });
  return [
    ...(worded ? [`${worded.on}: ${worded.update.status.map(shown).join(', ')}`] : []),
    `${worded?.on === newest.on ? '' : `${newest.on}: `}${shortened(wordsOf(newest.update))}`,
    ...newest.update.figures.map(({ label, value }) => `${label}: ${value}`),
  ].join('\n');
}

function wordsOf({ summary, noUpdate }: UpdateEntry): string {
  return summary ?? (noUpdate ? noUpdateReceived : '');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > mostWords ? `${line.slice(0, mostWords).replace(/\s+\S*$/, '')} …` : line;
}

export interface FormRow extends MarkedRow {
  printed: Record<PrintedKey, string>;
  mark: string;
}
