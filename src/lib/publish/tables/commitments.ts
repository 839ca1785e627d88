import type { Commitment } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { lastSaid, saidRecord } from './said-record.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

/** A commitment as open data: what its page shows, from the same register. */
export function commitmentRecord(commitment: Commitment, site: PublishedSite) {
  const { standing, due, priority } = commitment;
  const heading = priority.at(-1);
  return {
    id: commitment.id,
    url: toUrl(address.commitment(commitment), site, site.base),
    strategy: commitment.strategyId,
    ref: commitment.ref,
    otherRefs: commitment.otherRefs,
    kind: commitment.kind,
    title: commitment.title,
    summary: commitment.summary,
    priority: heading
      ? { id: heading.id, number: heading.number ?? null, title: heading.title }
      : null,
    leads: commitment.leads.map(({ id, name }) => ({ id, name })),
    due: due ? { by: due.by, then: due.then ?? null } : null,
    said: lastSaid(standing),
    lifecycle: saidRecord(standing.lifecycle),
    rating: saidRecord(standing.rating),
    timeliness: {
      state: standing.timeliness.state,
      dueOn: standing.timeliness.dueOn ?? null,
      metOn: standing.timeliness.metOn ?? null,
      rule: standing.timeliness.rule,
      asAt: standing.timeliness.asAt,
    },
    freshness: {
      state: standing.freshness.state,
      lastUpdate: standing.freshness.lastUpdate ?? null,
      rule: standing.freshness.rule,
      asAt: standing.freshness.asAt,
    },
    serves: commitment.serves.map(({ id }) => id),
    servedBy: commitment.servedBy.map(({ id }) => id),
    seeAlso: commitment.seeAlso.map(({ id }) => id),
    outputs: commitment.outputs,
    outcomes: commitment.outcomes,
    success: commitment.success,
    details: commitment.details,
    targets: commitment.targets.map(({ text }) => text),
    sic: commitment.sic,
    source: sourceRecord(commitment.source),
  };
}

export type CommitmentRecord = ReturnType<typeof commitmentRecord>;

export const commitmentsTable: DataTable<CommitmentRecord> = {
  name: 'commitments',
  describes: 'One record for each commitment, with how it stands on the day.',
  records: ({ commitments }, site) =>
    commitments.map((commitment) => commitmentRecord(commitment, site)),
  columns: [
    { name: 'id', describes: 'The permanent ID.', value: ({ id }) => id },
    { name: 'url', describes: 'The permanent address of its page.', value: ({ url }) => url },
    { name: 'strategy', describes: 'The ID of its strategy.', value: ({ strategy }) => strategy },
    { name: 'ref', describes: 'The label printed in the source.', value: ({ ref }) => ref },
    {
      name: 'other_refs',
      describes: 'Further labels printed beside it, parted by semicolons.',
      value: ({ otherRefs }) => otherRefs.join('; '),
    },
    { name: 'kind', describes: 'What kind of commitment it is.', value: ({ kind }) => kind },
    { name: 'title', describes: 'The commitment in our plain words.', value: ({ title }) => title },
    { name: 'summary', describes: 'What it means, in our words.', value: ({ summary }) => summary },
    {
      name: 'priority_id',
      describes: 'The ID of the heading under which it stands.',
      value: ({ priority }) => priority?.id,
    },
    {
      name: 'priority_title',
      describes: 'The title of that heading.',
      value: ({ priority }) => priority?.title,
    },
    {
      name: 'leads',
      describes: 'The IDs of the bodies named as leading it.',
      value: ({ leads }) => leads.map(({ id }) => id).join(' '),
    },
    {
      name: 'due_by',
      describes: 'The day or month by which it is due, as exact as the source.',
      value: ({ due }) => due?.by,
    },
    {
      name: 'due_then',
      describes: 'What comes after: ongoing or annually.',
      value: ({ due }) => due?.then,
    },
    {
      name: 'said_word',
      describes: 'The last word of its publisher on how it stands.',
      value: ({ said }) => said?.word,
    },
    {
      name: 'said_axis',
      describes: 'Whether that word is on the lifecycle or a rating.',
      value: ({ said }) => said?.axis,
    },
    {
      name: 'said_value',
      describes: 'The state that we read the word as.',
      value: ({ said }) => said?.value,
    },
    {
      name: 'said_as_at',
      describes: 'The day or month at which it was said to be true.',
      value: ({ said }) => said?.asAt,
    },
    {
      name: 'said_report',
      describes: 'The ID of the report that says it.',
      value: ({ said }) => said?.report,
    },
    {
      name: 'lifecycle',
      describes: 'Where the work is, as last said.',
      value: ({ lifecycle }) => lifecycle.state,
    },
    {
      name: 'rating',
      describes: 'How it is going, as last said.',
      value: ({ rating }) => rating.state,
    },
    {
      name: 'timeliness',
      describes: 'Whether it is late, worked out from dates.',
      value: ({ timeliness }) => timeliness.state,
    },
    {
      name: 'due_on',
      describes: 'The last day on which it is on time.',
      value: ({ timeliness }) => timeliness.dueOn,
    },
    {
      name: 'met_on',
      describes: 'When a report says that it was completed.',
      value: ({ timeliness }) => timeliness.metOn,
    },
    {
      name: 'timeliness_rule',
      describes: 'The rule that gave the state.',
      value: ({ timeliness }) => timeliness.rule,
    },
    {
      name: 'freshness',
      describes: 'Whether there is news, worked out from dates.',
      value: ({ freshness }) => freshness.state,
    },
    {
      name: 'last_update',
      describes: 'The day or month of the last report on it.',
      value: ({ freshness }) => freshness.lastUpdate,
    },
    {
      name: 'as_at',
      describes: 'The day for which the record is true.',
      value: ({ timeliness }) => timeliness.asAt,
    },
    {
      name: 'serves',
      describes: 'The IDs of the I statements that it serves.',
      value: ({ serves }) => serves.join(' '),
    },
    {
      name: 'see_also',
      describes: 'The IDs of commitments that it points to.',
      value: ({ seeAlso }) => seeAlso.join(' '),
    },
    {
      name: 'notes',
      describes: 'What is odd in the source.',
      value: ({ sic }) => notesCell(sic),
    },
    ...sourceColumns,
  ],
};
