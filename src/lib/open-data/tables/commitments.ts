import type { commitmentFields } from '../../commitment/fields.ts';
import type { Commitment } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { columnsOf, type PlanFor } from '../columns.ts';
import { type CommitmentRecord, commitmentRecordSchema } from '../records/commitment.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';
import { lastSaid, saidRecord } from './said-record.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const commitmentsTable: OpenDataTable<CommitmentRecord> = {
  name: 'commitments',
  place: 1,
  describes: 'One record for each commitment, with how it stands on the day.',
  schema: commitmentRecordSchema,
  records: ({ commitments }, site) =>
    commitments.map((commitment) => commitmentRecord(commitment, site)),
  columns: columnsOf(commitmentRecordSchema, {
    id: 'id',
    url: 'url',
    strategy: 'strategy',
    plan: 'plan',
    ref: 'ref',
    other_refs: { field: 'otherRefs', parted: '; ' },
    kind: 'kind',
    title: 'title',
    title_by: 'titleBy',
    summary: 'summary',
    priority_id: 'priority.id',
    priority_title: 'priority.title',
    leads: 'leads.id',
    due_by: 'due.by',
    due_means: 'due.means',
    due_then: 'due.then',
    first_due: 'moved.firstDue',
    moved_times: { field: 'moved.times', otherwise: 0 },
    moved_months: 'moved.months',
    timeliness_by_first_due: 'moved.lateByFirst',
    said_word: 'said.word',
    said_axis: 'said.axis',
    said_value: 'said.value',
    said_as_at: 'said.asAt',
    said_report: 'said.report',
    lifecycle: 'lifecycle.state',
    rating: 'rating.state',
    timeliness: 'timeliness.state',
    due_on: 'timeliness.dueOn',
    met_on: 'timeliness.metOn',
    timeliness_rule: 'timeliness.rule',
    freshness: 'freshness.state',
    last_update: 'freshness.lastUpdate',
    as_at: 'timeliness.asAt',
    added: 'added',
    withdrawn_on: 'withdrawn.on',
    withdrawn_reason: 'withdrawn.reason',
    carried_to: 'carriedTo.commitments',
    carried_on: 'carriedTo.on',
    carried_changed: 'carriedTo.changed',
    carried_paired_by: 'carriedTo.pairedBy',
    not_carried_on: 'notCarried.on',
    not_carried_reason: 'notCarried.reason',
    came_from: 'cameFrom',
    serves: 'serves',
    see_also: 'seeAlso',
    topics: 'topics',
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<typeof commitmentFields>),
};

/** A commitment as open data: what its page shows, from the same register. */
export function commitmentRecord(commitment: Commitment, site: PublishedSite): CommitmentRecord {
  const { standing, due, priority } = commitment;
  const heading = priority.at(-1);
  const { moved } = standing.timeliness;
  return {
    id: commitment.id,
    url: toUrl(address.commitment(commitment), site, site.base),
    strategy: commitment.strategyId,
    plan: commitment.strategy.plan,
    ref: commitment.ref,
    otherRefs: commitment.otherRefs,
    kind: commitment.kind,
    title: commitment.title,
    titleBy: commitment.titleBy,
    summary: commitment.summary ?? null,
    priority: heading
      ? { id: heading.id, number: heading.number ?? null, title: heading.title }
      : null,
    leads: commitment.leads.map(({ id, name }) => ({ id, name })),
    due: due ? { by: due.by, means: due.means ?? 'completion', then: due.then ?? null } : null,
    moved: moved
      ? {
          firstDue: moved.firstDue,
          times: moved.times,
          months: moved.months ?? null,
          lateByFirst: moved.byFirst.state,
        }
      : null,
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
    added: commitment.added ?? null,
    withdrawn: commitment.withdrawn
      ? {
          on: commitment.withdrawn.on,
          reason: commitment.withdrawn.reason,
          replacedBy: commitment.withdrawn.replacedBy?.id ?? null,
        }
      : null,
    carriedTo: wentOnRecord(commitment.wentOn),
    notCarried: commitment.notCarried
      ? { on: commitment.notCarried.on, reason: commitment.notCarried.reason }
      : null,
    cameFrom: commitment.cameFrom.map(({ id }) => id),
    serves: commitment.serves.map(({ id }) => id),
    servedBy: commitment.servedBy.map(({ id }) => id),
    seeAlso: commitment.seeAlso.map(({ id }) => id),
    topics: commitment.topics.map(({ id }) => id),
    outputs: commitment.outputs,
    outcomes: commitment.outcomes,
    success: commitment.success,
    details: commitment.details,
    targets: commitment.targets.map(({ text }) => text),
    sic: commitment.sic,
    source: sourceOf(commitment.source),
  };
}

function wentOnRecord(wentOn: Commitment['wentOn']): CommitmentRecord['carriedTo'] {
  if (!wentOn) return null;
  const { to, on, changed = null, pairedBy, says = null } = wentOn;
  return { commitments: to.map(({ id }) => id), on, changed, pairedBy, says };
}
