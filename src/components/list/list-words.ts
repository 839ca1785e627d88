import { type Axis, axes } from '../../lib/axes/axes.ts';
import { type PlanState, planStates } from '../../lib/axes/plan-states.ts';
import { type ListPage, partOf, withPage } from '../../lib/commitment/list-pages.ts';
import type { ListHead } from '../../lib/commitment/lists.ts';
import { questions } from '../../lib/commitment/method.ts';
import { capitalised, inFigures, listed, type Noun } from '../../lib/fields/sentence.ts';
import { english } from '../../lib/language/english.ts';
import { fill, fillCount } from '../../lib/language/fill.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';

const words = english.lists;

/** What stands above the heading of a list: the question that it answers, or whose list it is. */
export function captionOf({ id, group, within }: ListHead): string | undefined {
  if (within) {
    return isLead(within.id)
      ? fill(words.commitmentsLedByBody, { name: within.label })
      : within.label;
  }
  if (group === 'all' || group === 'plan') return undefined;
  if (group === 'lead' && id !== 'no-lead') return words.commitmentsLedBy;
  return isAxis(group)
    ? fill(words.titled, { label: lowerFirst(questions[group].question) })
    : english.layout.commitments;
}

/** The name of a page of a list, for the title of the window. */
export function titleOf({
  list,
  number,
  of,
}: { list: ListHead } & Pick<ListPage<unknown>, 'number' | 'of'>): string {
  return withPage(wholeTitle(list), { number, of });
}

function wholeTitle({ id, group, within, label }: ListHead): string {
  const own = lowerFirst(label);
  if (within) {
    return isLead(within.id)
      ? fill(words.titledLedByWith, { name: within.label, label: own })
      : `${within.label}: ${own}`;
  }
  if (group === 'all' || group === 'plan') return label;
  return group === 'lead' && id !== 'no-lead'
    ? fill(words.titledLedBy, { name: label })
    : fill(words.titled, { label: own });
}

/** How many commitments are in a list, out of how many, and which of them are on this page. */
export function leadOf(page: ListPage<Commitment>, strategies: Strategy[]): string {
  return [whole(page, strategies), partOf(page)].filter(Boolean).join(' ');
}

/** What holds, what is only proposed and what is over are counted apart, each out of its own kind. */
function whole({ list }: ListPage<Commitment>, strategies: Strategy[]): string {
  const parts = planStates.flatMap((plan) => {
    const all = strategies
      .filter((strategy) => strategy.plan === plan)
      .reduce((sum, { counts }) => sum + counts.of, 0);
    const own = list.commitments.filter(({ strategy }) => strategy.plan === plan).length;
    if (own === 0) return [];
    const whole = fillCount(all, planCounted[plan]);
    if (own < all) return fill(words.someOf, { count: inFigures(own), whole });
    return all === 1 ? whole : fill(words.allOf, { whole });
  });
  if (parts.length === 0) return words.empty;
  return fill(list.count === 1 ? words.isIn : words.areIn, {
    parts: capitalised(listed(parts, english.units.and)),
  });
}

const planCounted: Record<PlanState, Noun> = {
  'in-force': { one: words.inForce, many: words.manyInForce },
  draft: { one: words.ofDrafts, many: words.manyOfDrafts },
  ended: { one: words.ofEnded, many: words.manyOfEnded },
};

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
