import { type Day, inWords, isDate } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import { ordinal } from '../fields/id.ts';
import { ended } from '../fields/text.ts';
import {
  type CorrectedField,
  correctedFieldName,
  withheld,
  withheldWords,
} from '../progress/correction.ts';
import { correctedFields } from '../progress/fields.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import type { Entry } from '../reading/collections.ts';
import { address } from '../site/address.ts';
import { nameReport } from './names.ts';
import type { CommitmentName, ReportName } from './types.ts';

/** The corrections of a report that are known on the day, the oldest first, in words for readers. */
export function joinCorrections(
  entry: Entry<ProgressEntry>,
  name: (commitment: string) => CommitmentName | undefined,
): Correction[] {
  const report = nameReport(entry);
  return entry.data.corrections.map((correction, at, all) => {
    const fragment = `correction-${at + 1}`;
    const { date, field, wrong } = correction;
    const [was, now] = [correction.was, correction.now].map((said) =>
      inQuotes(field === 'noUpdate' && said !== none ? 'No update received' : said, field),
    );
    return {
      kind: 'corrected' as const,
      id: `${report.id}/${date}${ordinal(all, at, 'date')}`,
      fragment,
      path: address.correction(report, fragment),
      date,
      field,
      title: `${report.title}, corrected: ${correctedFieldName(field).toLowerCase()}`,
      text: `${wrong} It said ${ended(was ?? 'nothing')} It now says ${ended(now ?? 'nothing')}`,
      wrong,
      was,
      now,
      commitment: correction.commitment === undefined ? undefined : name(correction.commitment),
      report,
      raw: {
        was: correction.was === none ? null : correction.was,
        now: correction.now === none ? null : correction.now,
      },
    };
  });
}

/**
 * What was said, in quotes; a date as people write it. Undefined when nothing was said. Withheld words
 * stay so.
 */
function inQuotes(said: string, field: CorrectedField): string | undefined {
  if (said === none) return undefined;
  if (said === withheld) return withheldWords;
  const isDated = correctedFields[field].form === 'date' && isDate(said);
  return `“${isDated ? inWords(said) : said.trim()}”`;
}

/** Something that a report said wrongly, and what it says now. */
export interface Correction {
  kind: 'corrected';
  /** Permanent: “mse-2022/2023-09/2024-01-10”. */
  id: string;
  /** Where it stands on the page of the report. */
  fragment: string;
  path: string;
  date: Day;
  field: CorrectedField;
  title: string;
  text: string;
  wrong: string;
  /** In quotes; undefined when it said nothing. */
  was: string | undefined;
  now: string | undefined;
  /** Undefined when the correction is about the report as a whole. */
  commitment: CommitmentName | undefined;
  report: ReportName;
  /** The words as the content writes them, for data; null for nothing. */
  raw: { was: string | null; now: string | null };
}
