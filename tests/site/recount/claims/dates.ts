import type { Claim } from '../claim.ts';
import {
  dateWords,
  knownFromOf,
  lastDayOf,
  later,
  monthsAfter,
  monthsBetween,
  writtenAs,
} from '../days.ts';
import { dueDay, tells } from '../facts.ts';
import type { Here } from '../here.ts';
import { linksIn, wordsIn } from '../line.ts';
import type { Commitment } from '../records.ts';

/** “3 March 2023”, “March 2023”, “2016/17” and the like. */
const DATE = (name: string) => `(?<${name}>${dateWords})`;

/** The dates that we work out or repeat beside a figure: each must be that of the data. */
export const dates: Claim[] = [
  {
    within: 'as-at',
    says: `^As at ${DATE('day')}\\.`,
    right: ({ data }, { day = '' }) => ({ day: same(day, data.asAt) }),
  },
  {
    on: ['home'],
    within: 'answer',
    says: `no progress report on any strategy since ${DATE('day')}\\.`,
    right: ({ data }, { day = '' }) => ({
      day: same(
        day,
        newest(data.strategies.flatMap(({ reports }) => reports.map(({ asAt }) => asAt))),
      ),
    }),
  },
  {
    on: ['home', 'strategies'],
    says: `Last report: ${DATE('day')}(?: \\([^()]+\\))?$`,
    right: (here, { day = '' }) => {
      const id = here.passage.rowLinks[0]?.to.split('/')[2];
      const strategy = here.data.strategies.find((one) => one.id === id);
      return { day: same(day, newest(strategy?.reports.map(({ asAt }) => asAt) ?? [])) };
    },
  },
  {
    within: 'how-it-stands',
    says: `(?:Due|Progress by) ${DATE('day')}(?:, first ${DATE('first')})?$`,
    right: (here, { day = '', first = '' }) => {
      const { due, moved } = listed(here) ?? {};
      return { day: same(day, due?.by), first: same(first, moved?.firstDue) };
    },
  },
  {
    on: ['commitment', 'embed'],
    says: `The last report, of ${DATE('day')},`,
    right: ({ commitment }, { day = '' }) => ({
      day: same(day, commitment?.freshness.lastUpdate ?? undefined),
    }),
  },
  {
    on: ['commitment'],
    says: `(?:It (?:was|is) due|Progress (?:was|is) expected) by (?:the end of )?${DATE('day')}`,
    right: ({ commitment, passage }, { day = '' }) => {
      // The history tells of dates that it had before.
      if (!commitment || passage.names.has('history')) return {};
      const right = dueDay(commitment);
      return { day: lastDayOf(writtenAs(day) ?? '') === right ? day : right };
    },
  },
  {
    on: ['commitment', 'embed'],
    says: `(?:Overdue|Past) since ${DATE('day')}`,
    right: ({ commitment }, { day = '' }) => {
      const due = commitment && dueDay(commitment);
      return { day: same(day, due && later(due)) };
    },
  },
  {
    on: ['commitment'],
    within: 'history',
    says: `^(?:Became overdue\\.|Date passed, no report\\. Progress was expected by) ${DATE('day')}`,
    right: (here, { day = '' }) => {
      const after = dayOf(here);
      const ended = lastDayOf(writtenAs(day) ?? '');
      return { day: after === later(ended) ? day : `a day after ${ended}` };
    },
  },
  {
    on: ['commitment', 'year', 'updates'],
    within: 'history',
    says: 'We had found no (?:new report on it|report that tells anything of it) for #months months',
    right: (here) => {
      const day = dayOf(here) ?? '';
      const commitment = here.commitment ?? listed(here);
      const [last] = here.data.progress
        .filter(
          (one) => one.commitment === commitment?.id && tells(one) && knownFromOf(one.asAt) <= day,
        )
        .map(({ asAt }) => lastDayOf(asAt))
        .toSorted()
        .reverse();
      if (!last) return { months: undefined };
      const months = monthsBetween(last, day);
      return { months: later(monthsAfter(last, months)) === day ? months : undefined };
    },
  },
];

/** The commitment of the item, by its ref's link or by the page of it that the words lead to. */
function listed({ data, passage, commitment }: Here): Commitment | undefined {
  const links = [...linksIn(passage.item, 'commitment'), ...passage.links.map(({ to }) => to)];
  return data.commitments.find(({ id }) => links.includes(`/strategies/${id}/`)) ?? commitment;
}

/** The day with which an item of a history begins. */
function dayOf({ passage }: Here): string | undefined {
  const [words = ''] = /^(?:\d{1,2} )?\p{L}+ \d{4}/u.exec(wordsIn(passage.item)) ?? [];
  return writtenAs(words);
}

/** The words of the page, if the data has the same date; else what the data has. */
function same(words: string, date: string | undefined): string | undefined {
  return words && writtenAs(words) === date ? words : date;
}

function newest(days: string[]): string | undefined {
  return days.toSorted((one, other) => lastDayOf(one).localeCompare(lastDayOf(other))).at(-1);
}
