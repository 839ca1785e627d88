import { lastDay } from '../../fields/calendar.ts';
import type { CommitmentChange } from '../../register/changes.ts';
import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { columnsOf } from '../columns.ts';
import { type ChangeRecord, changeRecordSchema } from '../records/change.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';
import { sourceColumns, sourceOf } from './source-fields.ts';

export const changesTable: OpenDataTable<ChangeRecord> = {
  name: 'changes',
  place: 10,
  describes: 'One record for each change of a commitment after it was published.',
  schema: changeRecordSchema,
  records: changeRecords,
  columns: columnsOf(changeRecordSchema, {
    id: 'id',
    url: 'url',
    strategy: 'strategy',
    commitment: 'commitment',
    ref: 'ref',
    date: 'date',
    known_on: 'knownOn',
    field: 'field',
    was: 'was',
    now: 'now',
    months: 'months',
    reason: 'reason',
    decision: 'decision',
    decision_url: 'decisionUrl',
    ...sourceColumns,
  }),
};

function changeRecords({ commitments }: Register, site: PublishedSite): ChangeRecord[] {
  return commitments.flatMap((commitment) =>
    commitment.changes.map((change) => ({
      id: change.id,
      url: toUrl(address.commitment(commitment), site, site.base),
      strategy: commitment.strategyId,
      commitment: commitment.id,
      ref: commitment.ref,
      date: change.date,
      knownOn: lastDay(change.date),
      field: change.field,
      was: change.raw.was,
      now: change.raw.now,
      months: change.raw.months ?? null,
      reason: change.reason ?? null,
      decision: change.decision?.text ?? null,
      decisionUrl: decisionUrl(change, site),
      source: change.source ? sourceOf(change.source) : null,
    })),
  );
}

function decisionUrl({ decision }: CommitmentChange, site: PublishedSite): string | null {
  if (decision?.path) return toUrl(decision.path, site, site.base);
  return decision?.link ?? null;
}
