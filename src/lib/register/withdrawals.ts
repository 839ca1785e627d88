import type { Withdrawal } from '../commitment/withdrawal.ts';
import { withdrawnBy } from '../commitment/withdrawn.ts';
import { type DecisionNote, decisionNote } from './decision-note.ts';
import type { StrategyContext } from './strategy-context.ts';
import type { CommitmentName } from './types.ts';

/** The notice of a commitment that was withdrawn by the day, with what takes its place. */
export function joinWithdrawal(
  written: Withdrawal | undefined,
  called: (slugs: string[]) => CommitmentName[],
  { meetings, plans, asAt }: Pick<StrategyContext, 'meetings' | 'plans' | 'asAt'>,
): WithdrawalNotice | undefined {
  const withdrawn = withdrawnBy(written, asAt);
  if (!withdrawn) return undefined;
  const { on, reason, decision, replacedBy } = withdrawn;
  return {
    on,
    reason,
    decision: decision === undefined ? undefined : decisionNote(decision, meetings),
    replacedBy:
      replacedBy === undefined
        ? undefined
        : (called([replacedBy])[0] ?? plans.commitment(replacedBy)),
  };
}

/** That a commitment no longer holds, for readers. */
export interface WithdrawalNotice extends Pick<Withdrawal, 'on' | 'reason'> {
  decision: DecisionNote | undefined;
  replacedBy: CommitmentName | undefined;
}
