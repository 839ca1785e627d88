import { type Axis, axes, type State } from '../../lib/axes/axes.ts';
import { pressing } from '../../lib/commitment/lists.ts';
import { english } from '../../lib/language/english.ts';
import type { Strategy } from '../../lib/register/types.ts';

/** The labels that call for attention and are found somewhere, with where and how often. */
export function attention(strategies: Strategy[]): Attention[] {
  return pressing
    .map((state) => ({
      state,
      means: english.attention[state],
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
