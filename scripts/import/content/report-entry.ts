import type { Mapping } from '../mapping/schema.ts';
import type { PlannedAction } from '../plan/read-plan.ts';

/** One report as the table holds it; undefined when it says nothing of any action. */
export function reportEntry(
  report: Mapping['reports'][number],
  actions: readonly PlannedAction[],
  ids: ReadonlyMap<PlannedAction, string>,
  document: string,
): Record<string, unknown> | undefined {
  const updates = actions.flatMap((action) =>
    action.updates
      .filter((update) => update.report === report.called)
      .map(({ report: _, at: __, ...update }) => ({ commitment: ids.get(action), ...update })),
  );
  if (updates.length === 0) return undefined;
  return { title: report.title, asAt: report.asAt, source: { document }, updates };
}

/** What stands below the fields of a report that was imported. */
export const reportWords =
  'The words of the updates are those of the plan, as its publisher printed them beside each action.';
