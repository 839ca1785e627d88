import { type Axis, axes } from '../../lib/axes/axes.ts';
import { type PlanState, planStates } from '../../lib/axes/plan-states.ts';
import type { ListPage } from '../../lib/commitment/list-pages.ts';
import type { CommitmentList } from '../../lib/commitment/lists.ts';
import { questions } from '../../lib/commitment/method.ts';
import {
  agree,
  be,
  capitalised,
  count,
  inFigures,
  listed,
  type Noun,
} from '../../lib/fields/sentence.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';

/** What stands above the heading of a list: the question that it answers, or whose list it is. */
export function captionOf({ id, group, within }: CommitmentList<Commitment>): string | undefined {
  if (within) return isLead(within.id) ? `Commitments led by ${within.label}` : within.label;
  if (group === 'all' || group === 'plan') return undefined;
  if (group === 'lead' && id !== 'no-lead') return 'Commitments led by';
  return isAxis(group) ? `Commitments: ${lowerFirst(questions[group].question)}` : 'Commitments';
}

/** The name of a page of a list, for the title of the window. */
export function titleOf({ list, number, of }: ListPage<Commitment>): string {
  const { group, within, label } = list;
  const led = group === 'lead' && list.id !== 'no-lead' ? `led by ${label}` : label;
  if (within && !isLead(within.id)) return paged(`${within.label}: ${lowerFirst(label)}`);
  const name = within ? `led by ${within.label}, ${lowerFirst(label)}` : led;
  const title = group === 'all' || group === 'plan' ? label : `Commitments: ${lowerFirst(name)}`;
  return paged(title);

  function paged(words: string): string {
    return of > 1 ? `${words} (page ${inFigures(number)} of ${inFigures(of)})` : words;
  }
}

/** How many commitments are in a list, out of how many, and which of them are on this page. */
export function leadOf(page: ListPage<Commitment>, strategies: Strategy[]): string {
  return [whole(page, strategies), part(page)].filter(Boolean).join(' ');
}

/** What holds, what is only proposed and what is over are counted apart, each out of its own kind. */
function whole({ list }: ListPage<Commitment>, strategies: Strategy[]): string {
  const parts = planStates.flatMap((plan) => {
    const all = strategies
      .filter((strategy) => strategy.plan === plan)
      .reduce((sum, { counts }) => sum + counts.of, 0);
    const own = list.commitments.filter(({ strategy }) => strategy.plan === plan).length;
    if (own === 0) return [];
    const whole = `${count(all, planCounted[plan].one, planCounted[plan].many)}`;
    return own === all ? (all === 1 ? whole : `all ${whole}`) : `${inFigures(own)} of the ${whole}`;
  });
  if (parts.length === 0) return 'This list is empty.';
  return `${capitalised(listed(parts, 'and'))} ${agree(list.count, be)} in this list.`;
}

const planCounted: Record<PlanState, Noun> = {
  'in-force': {
    one: 'commitment of the strategies in force',
    many: 'commitments of the strategies in force',
  },
  draft: { one: 'proposal of a draft', many: 'proposals of drafts' },
  ended: {
    one: 'commitment of the strategies that ended',
    many: 'commitments of the strategies that ended',
  },
};

function part({ number, of, from, commitments }: ListPage<Commitment>): string {
  if (of === 1) return '';
  const to = from + commitments.length - 1;
  return `Page ${inFigures(number)} of ${inFigures(of)} shows ${to === from ? `number ${inFigures(from)}` : `${inFigures(from)} to ${inFigures(to)}`}.`;
}

function isLead(id: string): boolean {
  return id.startsWith('lead-');
}

function isAxis(group: string): group is Axis {
  return Object.hasOwn(axes, group);
}

function lowerFirst(text: string): string {
  // Initials and “I statements” keep their capital.
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
