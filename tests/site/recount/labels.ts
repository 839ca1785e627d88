import { lastDayOf } from './days.ts';
import type { Commitment } from './records.ts';

/** The plans of drafts, in force and over, as the data calls them. */
export function planOf(words: string): string | undefined {
  return ['draft', 'in-force', 'ended'].find((plan) => words.includes(plan.replace('-', ' ')));
}

/** What sentences say in place of a label. */
const phrases: [RegExp, string][] = [
  [/^no due date: ongoing$/i, 'ongoing'],
  [/^Being set up$/, 'starting'],
  [/^Ended, not said how$/, 'ended'],
  [/no report since|progress was expected|with no report, by$/, 'date-passed-no-report'],
];

export function stateOf(label: string): string {
  return phrases.find(([phrase]) => phrase.test(label))?.[1] ?? slug(label);
}

/** All that an address or a label may call a commitment by. */
export function namesOf(one: Commitment): Set<string> {
  const known = names.get(one);
  if (known) return known;
  const found = new Set([
    one.kind,
    `${one.kind}s`,
    lists[one.plan] ?? one.plan,
    one.lifecycle.state,
    one.rating.state,
    one.timeliness.state,
    one.freshness.state,
    ...(one.leads.length === 0 ? ['no-lead'] : one.leads.map(({ id }) => `lead-${id}`)),
    ...one.topics.map((topic) => `topic-${topic}`),
    ...(one.due
      ? [`due-${one.due.by.toLowerCase()}`, `due-${lastDayOf(one.due.by).slice(0, 7)}`]
      : []),
  ]);
  names.set(one, found);
  return found;
}

/** The lists of the plans, by their addresses. */
const lists: Record<string, string> = {
  draft: 'proposals',
  'in-force': 'strategies-in-force',
  ended: 'strategies-that-ended',
};

const names = new WeakMap<Commitment, Set<string>>();

/** “Date passed, no report” as the data writes it. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}
