import { type Axis, axes } from '../../lib/axes/axes.ts';
import type { ListPage } from '../../lib/commitment/list-pages.ts';
import type { CommitmentList } from '../../lib/commitment/lists.ts';
import { questions } from '../../lib/commitment/method.ts';
import { be, count, howMany } from '../../lib/fields/sentence.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';

/** What stands above the heading of a list: the question that it answers, or whose list it is. */
export function captionOf({ id, group, within }: CommitmentList<Commitment>): string | undefined {
  if (within) return `Commitments led by ${within.label}`;
  if (group === 'all') return undefined;
  if (group === 'lead' && id !== 'no-lead') return 'Commitments led by';
  return isAxis(group) ? `Commitments: ${lowerFirst(questions[group].question)}` : 'Commitments';
}

/** The name of a page of a list, for the title of the window. */
export function titleOf({ list, number, of }: ListPage<Commitment>): string {
  const { group, within, label } = list;
  const led = group === 'lead' && list.id !== 'no-lead' ? `led by ${label}` : label;
  const name = within ? `led by ${within.label}, ${lowerFirst(label)}` : led;
  const title = group === 'all' ? label : `Commitments: ${lowerFirst(name)}`;
  return of > 1 ? `${title} (page ${number} of ${of})` : title;
}

/** How many commitments are in a list, out of how many, and which of them are on this page. */
export function leadOf(page: ListPage<Commitment>, strategies: Strategy[]): string {
  return [whole(page, strategies), part(page)].filter(Boolean).join(' ');
}

function whole({ list }: ListPage<Commitment>, strategies: Strategy[]): string {
  const all = strategies.reduce((sum, { counts }) => sum + counts.of, 0);
  const found = new Set(list.commitments.map(({ strategyId }) => strategyId)).size;
  const where = `in ${count(found, 'strategy', 'strategies')}`;
  if (list.group === 'all') return `${count(all, 'commitment')} ${where}.`;
  const noun = { one: 'commitment', many: 'commitments' };
  return `${howMany(list.count, all, noun, be, `in this list, ${where}`)}.`;
}

function part({ number, of, from, commitments }: ListPage<Commitment>): string {
  if (of === 1) return '';
  const to = from + commitments.length - 1;
  return `Page ${number} of ${of} shows ${to === from ? `number ${from}` : `${from} to ${to}`}.`;
}

function isAxis(group: string): group is Axis {
  return Object.hasOwn(axes, group);
}

function lowerFirst(text: string): string {
  // Initials and “I statements” keep their capital.
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
