import { stringify } from 'csv-stringify/sync';
import { withPlainSpaces } from '../fields/text.ts';
import type { CommitmentRecord } from './record.ts';

/** The columns of commitments.csv, in order, each with how it is read from a record. */
export const commitmentColumns: Column[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'url', value: ({ url }) => url },
  { name: 'strategy', value: ({ strategy }) => strategy },
  { name: 'ref', value: ({ ref }) => ref },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'title', value: ({ title }) => title },
  { name: 'summary', value: ({ summary }) => summary },
  { name: 'priority_id', value: ({ priority }) => priority?.id },
  { name: 'priority_title', value: ({ priority }) => priority?.title },
  { name: 'leads', value: ({ leads }) => leads.map(({ id }) => id).join(' ') },
  { name: 'due_by', value: ({ due }) => due?.by },
  { name: 'due_then', value: ({ due }) => due?.then },
  { name: 'said_word', value: ({ said }) => said?.word },
  { name: 'said_axis', value: ({ said }) => said?.axis },
  { name: 'said_value', value: ({ said }) => said?.value },
  { name: 'said_as_at', value: ({ said }) => said?.asAt },
  { name: 'said_report', value: ({ said }) => said?.report },
  { name: 'lifecycle', value: ({ lifecycle }) => lifecycle.state },
  { name: 'rating', value: ({ rating }) => rating.state },
  { name: 'timeliness', value: ({ timeliness }) => timeliness.state },
  { name: 'due_on', value: ({ timeliness }) => timeliness.dueOn },
  { name: 'met_on', value: ({ timeliness }) => timeliness.metOn },
  { name: 'timeliness_rule', value: ({ timeliness }) => timeliness.rule },
  { name: 'freshness', value: ({ freshness }) => freshness.state },
  { name: 'last_update', value: ({ freshness }) => freshness.lastUpdate },
  { name: 'as_at', value: ({ timeliness }) => timeliness.asAt },
  { name: 'serves', value: ({ serves }) => serves.join(' ') },
  { name: 'see_also', value: ({ seeAlso }) => seeAlso.join(' ') },
  {
    name: 'notes',
    value: ({ sic }) => sic.map(({ label, text }) => `${label}: ${text}`).join(' '),
  },
  { name: 'source', value: ({ source }) => source.document },
  { name: 'source_section', value: ({ source }) => source.locator?.section },
];

/**
 * Commitments as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. A cell that a
 * spreadsheet would run as a formula (it begins with = + - or @) gets an apostrophe before it.
 */
export function commitmentsCsv(records: CommitmentRecord[]): string {
  return stringify(
    records.map((record) =>
      Object.fromEntries(
        commitmentColumns.map(({ name, value }) => [name, withPlainSpaces(value(record) ?? '')]),
      ),
    ),
    {
      header: true,
      columns: commitmentColumns.map(({ name }) => name),
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}

interface Column {
  name: string;
  value: (record: CommitmentRecord) => string | null | undefined;
}
