import type { Claim } from '../claim.ts';
import { firstDayOf, lastDayOf } from '../days.ts';
import type { Here } from '../here.ts';
import { pairAt } from '../plans-paired.ts';

/** What became of the commitments of one plan in the next. */
export const threads: Claim[] = [
  {
    on: ['commitment'],
    says: 'It was split into #parts commitments',
    right: ({ commitment }) => ({ parts: commitment?.carriedTo?.commitments.length }),
  },
  {
    on: ['commitment'],
    says: 'First (?:promised|seen) in (?<year>\\d{4}(?:/\\d\\d)?)\\. This is the (?<place>\\p{L}+|\\d+th) plan',
    right: (here) => {
      const older = threadBefore(here);
      const plans = new Set([here.strategy?.id, ...older.map(({ strategy }) => strategy)]);
      const [first] = older
        .filter(({ cameFrom }) => cameFrom.length === 0)
        .map(({ strategy, added }) => {
          const plan = here.data.strategies.find(({ id }) => id === strategy);
          return added ?? plan?.published ?? '';
        })
        .toSorted((one, other) => lastDayOf(one).localeCompare(lastDayOf(other)));
      return { year: yearsOf(first ?? ''), place: ordinals[plans.size] ?? `${plans.size}th` };
    },
  },
  {
    on: ['pair'],
    says: 'Of #of commitments the new plan (?:kept #kept(?:\\.|,| and )? ?)?(?:reworded #reworded(?:\\.|,| and )? ?)?(?:(?:and )?dropped #dropped\\.)?',
    right: (here) => {
      const { kept, reworded, dropped, elsewhere } = pairAt(here);
      const of = kept.length + reworded.length + dropped.length + elsewhere.length;
      return { of, kept: kept.length, reworded: reworded.length, dropped: dropped.length };
    },
  },
  {
    on: ['pair'],
    says: 'The new plan (?<did>kept|reworded|dropped) all #all commitments',
    rare: 'when all of a plan had one end',
    right: (here, { did = '' }) => ({ all: pairAt(here)[did as 'kept'].length }),
  },
  {
    on: ['pair'],
    says: 'It added #added\\.',
    right: (here) => ({ added: pairAt(here).added.length }),
  },
  {
    on: ['pair'],
    says: 'Of the #dropped dropped, (?:#completed had been completed)?(?:, | and )?(?:#withdrawn had been withdrawn)?(?:, | and )?(?:a reason is known for #reasoned)?(?:, | and )?(?:the new plan says nothing of #unsaid)?\\.',
    right: (here) => {
      const { dropped } = pairAt(here);
      const ended = (how: string) => dropped.filter((one) => one.how === how).length;
      return {
        dropped: dropped.length,
        completed: ended('completed'),
        withdrawn: ended('withdrawn'),
        reasoned: ended('reasoned'),
        unsaid: ended('unsaid'),
      };
    },
  },
  {
    on: ['pair'],
    says: '(?:nothing of the|All) #dropped that it dropped',
    rare: 'when all that was dropped had one end',
    right: (here) => ({ dropped: pairAt(here).dropped.length }),
  },
  {
    on: ['pair'],
    says: '#pairs pairs? (?:is|are) (?<who>said by a document|our reading)',
    right: (here, { who = '' }) => {
      const { kept, reworded } = pairAt(here);
      const isOfSource = who.startsWith('said');
      return {
        pairs: [...kept, ...reworded].filter(
          ({ carriedTo }) => (carriedTo?.pairedBy === 'source') === isOfSource,
        ).length,
      };
    },
  },
  {
    on: ['pair'],
    says: '^#part (?<word>kept|reworded|dropped|added|into another plan|from another plan)(?: word for word)?$',
    right: (here, { word = '' }) => ({ part: pairAt(here)[lists[word] ?? 'kept'].length }),
  },
  {
    on: ['pair'],
    says: '#part commitments? of the (?<word>older|new) plan (?:went on into|came from)',
    rare: 'when a plan follows two, or two follow it',
    right: (here, { word = '' }) => ({
      part: pairAt(here)[word === 'new' ? 'fromElsewhere' : 'elsewhere'].length,
    }),
  },
];

const lists: Record<string, keyof ReturnType<typeof pairAt>> = {
  kept: 'kept',
  reworded: 'reworded',
  dropped: 'dropped',
  added: 'added',
  'into another plan': 'elsewhere',
  'from another plan': 'fromElsewhere',
};

const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The year of a date; of one that lies in two years, both: 2016/17. */
function yearsOf(date: string): string {
  const [from, to] = [firstDayOf(date), lastDayOf(date)].map((day) => day.slice(0, 4));
  return from === to ? `${to}` : `${from}/${to?.slice(2)}`;
}

/** All that a commitment was before, in older plans. */
function threadBefore({ commitment, data }: Here) {
  const found = new Set<string>();
  let at = commitment?.cameFrom ?? [];
  while (at.length > 0) {
    for (const id of at) found.add(id);
    at = data.commitments.filter(({ id }) => at.includes(id)).flatMap(({ cameFrom }) => cameFrom);
  }
  return data.commitments.filter(({ id }) => found.has(id));
}
