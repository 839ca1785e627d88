import { type Axis, axes, type State } from '../../lib/axes/axes.ts';
import { pressing } from '../../lib/commitment/lists.ts';
import type { Strategy } from '../../lib/register/types.ts';

/** Each pressing state in a few words. */
const meanings: Record<(typeof pressing)[number], string> = {
  overdue: 'The date has passed and we have found no report that it is done',
  'date-passed-no-report':
    'Progress was expected by a date that has passed, and we have found no report since',
  'off-track': 'The publisher says that it will not be met as things stand',
  'at-risk': 'The publisher says that it may not be met',
  'due-soon': 'The date is near',
  'never-updated': 'We have never found a progress report on it',
  silent: 'The last report is old',
  'update-late': 'A report was due, and none that we have found tells of it',
  'no-due-date': 'Published with no date to check',
};

/** The labels that call for attention and are found somewhere, with where and how often. */
export function attention(strategies: Strategy[]): Attention[] {
  return pressing
    .map((state) => ({
      state,
      means: meanings[state],
      ...find(state, strategies),
    }))
    .filter(({ count }) => count > 0);
}

function find(state: State, strategies: Strategy[]): Pick<Attention, 'count' | 'where'> {
  const where = strategies
    .map((strategy) => ({ strategy, count: strategy.counts.axes[axisOf(state)][state] ?? 0 }))
    .filter(({ count }) => count > 0);
  const count = where.reduce((sum, found) => sum + found.count, 0);
  return { count, where: where.length > 1 ? where : [] };
}

function axisOf(state: State): Axis {
  const all = Object.entries(axes) as [Axis, readonly State[]][];
  const found = all.find(([, states]) => states.includes(state));
  if (!found) throw new Error(`No axis has the state ${state}.`);
  return found[0];
}

interface Attention {
  state: State;
  means: string;
  count: number;
  /** Each strategy, where it is found in several. */
  where: { strategy: Strategy; count: number }[];
}
