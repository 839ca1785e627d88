import type { Claim } from '../claim.ts';
import { dateWords, lastDayOf, monthsBetween, writtenAs } from '../days.ts';
import { silentAfter } from '../facts.ts';
import type { Here } from '../here.ts';
import { stateOf } from '../labels.ts';
import type { Commitment } from '../records.ts';
import { turnedOn } from './events.ts';
import { inSeries } from './ways-of-work.ts';

/** What the paper on a strategy for a meeting counts. */
export const boardPapers: Claim[] = [
  {
    on: ['board paper'],
    within: 'bar-keys',
    says: '^(?<series>[\\p{L}, ]+) \\(#held\\)$',
    right: ({ own }, { series = '' }) => ({ held: inSeries(own, series.toLowerCase()).length }),
  },
  {
    on: ['board paper'],
    says: '^(?:Need attention|Late and not known to be done): #found of #all \\p{L}',
    right: (here) => ({
      found: here.own.filter((one) => firstOf(one, here) !== undefined).length,
      all: here.own.length,
    }),
  },
  {
    on: ['board paper'],
    says: 'Listed here: #here(?: of #all)?\\.',
    right: (here) => {
      const state = stateOf(here.passage.heading);
      return {
        here: here.own.filter((one) => firstOf(one, here) === state).length,
        all: here.labelled(here.passage.heading).length,
      };
    },
  },
  {
    on: ['board paper'],
    under: /^Due dates that moved$/,
    says: '^[\\p{L} -]+: #moved\\.$',
    right: ({ own }) => ({
      moved: own.filter(({ moved, withdrawn }) => moved !== null && withdrawn === null).length,
    }),
  },
  {
    on: ['board paper'],
    column: /^How it moved$/,
    says: 'Moved (?<times>once|twice|\\d+ times)(?:, by #months months?)?',
    right: (here) => {
      const { due, moved } = ofRow(here) ?? {};
      return {
        times: ['never', 'once', 'twice'][moved?.times ?? 0] ?? `${moved?.times} times`,
        months:
          due && moved ? monthsBetween(lastDayOf(moved.firstDue), lastDayOf(due.by)) : undefined,
      };
    },
  },
  {
    on: ['board paper'],
    column: /^(Due|Due now)$/,
    says: `(?:by |Due (?:now: )?)(?<day>${dateWords})(?:, first (?<first>${dateWords}))?$`,
    right: (here, { day = '', first = '' }) => {
      const { due, moved } = ofRow(here) ?? {};
      return { day: same(day, due?.by), first: same(first, moved?.firstDue) };
    },
  },
  {
    on: ['board paper'],
    says: `^Last report: (?<day>${dateWords})$`,
    right: (here, { day = '' }) => ({
      day: same(day, ofRow(here)?.freshness.lastUpdate ?? undefined),
    }),
  },
  {
    on: ['board paper'],
    column: /^What happened$/,
    says: '(?:^|: )(?:The date of )?#all commitments (?:became )?(?<state>[\\p{L} ,]+)\\.',
    right: (here, { state = '' }) => {
      const day = writtenAs(here.passage.row);
      const own = turnedOn(day, here, state).filter(
        ({ strategy }) => strategy === here.strategy?.id,
      );
      return { all: own.length };
    },
  },
  {
    on: ['board paper'],
    column: /^What happened$/,
    says: 'We had found no new report on it for #months months',
    right: ({ data }) => ({ months: silentAfter(data) }),
  },
];

/** The commitment to which the heading of the row leads. */
function ofRow({ own, passage }: Here): Commitment | undefined {
  return own.find(({ id }) => passage.rowLinks.some(({ to }) => to.endsWith(`/strategies/${id}/`)));
}

function same(words: string, date: string | undefined): string | undefined {
  return writtenAs(words) === date ? words : date;
}

/** By what a commitment stands in the paper: the most pressing of its states. What ended has been late, and no more. */
function firstOf({ rating, timeliness, freshness }: Commitment, { strategy }: Here) {
  const states = [rating.state, timeliness.state, freshness.state];
  const asked = strategy?.plan === 'ended' ? pressing.slice(0, 2) : pressing;
  return asked.find((state) => states.includes(state));
}

const pressing = [
  'overdue',
  'date-passed-no-report',
  'off-track',
  'at-risk',
  'due-soon',
  'never-updated',
  'silent',
  'update-late',
];
