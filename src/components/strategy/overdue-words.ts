import type { Commitment } from '../../lib/register/types.ts';
import type { DueTable } from '../../lib/strategy/due-months.ts';

/** What the table says of a date: by how long what was due is overdue, or why nothing is. */
export function overdueWords(row: DueTable['rows'][number], commitments: Commitment[]): string {
  const isOverdue = commitments.some(
    ({ standing: { timeliness } }) =>
      timeliness.state === 'overdue' && timeliness.due?.by === row.by,
  );
  if (isOverdue) return row.overdueBy;
  return row.passed ? 'None is overdue' : 'Not yet due';
}
