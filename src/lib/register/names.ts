import type { CommitmentEntry } from '../commitment/schema.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import type { Entry } from '../reading/collections.ts';
import type { CommitmentName, ReportName } from './types.ts';

/** What a link to a commitment needs. */
export function nameCommitment({
  id,
  data,
}: Entry<Pick<CommitmentEntry, 'ref' | 'kind' | 'title'>>): CommitmentName {
  return { id, ...splitId(id), ref: data.ref, kind: data.kind, title: data.title };
}

/** What a link to a progress report needs. */
export function nameReport({ id, data }: Entry<ProgressEntry>): ReportName {
  return { id, ...splitId(id), title: data.title, asAt: data.asAt };
}

/** The commitments or reports of a strategy among those of all, in the same order. */
export function ofStrategy<One extends { id: string }>(
  all: readonly One[],
  strategy: string,
): One[] {
  const known = byStrategy.get(all) ?? Map.groupBy(all, ({ id }) => splitId(id).strategyId);
  byStrategy.set(all, known);
  return (known.get(strategy) ?? []) as One[];
}

// Each strategy asks for its own, and to look through those of all each time would take more with each strategy.
const byStrategy = new WeakMap<readonly object[], Map<string, object[]>>();

/** "mse-2022/w14" as the ID of the strategy and the ID within it. */
export function splitId(id: string): { strategyId: string; slug: string } {
  const [strategyId = '', slug = ''] = id.split('/');
  return { strategyId, slug };
}
