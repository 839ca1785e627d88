import type { Claim } from '../claim.ts';
import {
  dateWords,
  firstDayOf,
  lastDayOf,
  monthsBetween,
  spanBetween,
  writtenAs,
} from '../days.ts';
import { dueDay } from '../facts.ts';
import type { Here } from '../here.ts';
import { plain } from '../line.ts';
import type { Commitment } from '../records.ts';

/** “3 years and 1 month”, “4 months”, “21 days”. */
const span = (name: string) => `(?<${name}>\\d+ (?:year|month|day)s?(?: and \\d+ months?)?)`;

/** What is said of one commitment, on its page, in its frame and under its share image. */
export const commitments: Claim[] = [
  {
    linked: 'commitment',
    says: '^(?<name>.+)$',
    right: (here, { name = '' }) => ({ name: nameOf(at(here, here.link), name) }),
  },
  {
    on: ['commitment'],
    linked: true,
    within: 'previous-next',
    says: '^(?:Previous|Next) (?<other>.+)$',
    right: (here) => {
      const { kind = '', ref = '', title = '' } = at(here, here.link) ?? {};
      const name = kind === 'measure' ? 'planned measure' : kind;
      const noun = `${name[0]?.toUpperCase()}${name.slice(1)}`.replace(/-(?!action)/g, ' ');
      return { other: plain(`${noun} ${ref} ${title}`) };
    },
  },
  {
    on: ['commitment', 'embed'],
    says: `When it went on, (?:[^.]+ and )?it was ${span('late')} overdue`,
    right: (here) => ({
      late: spanBetween(due(here), firstDayOf(here.commitment?.carriedTo?.on ?? '')),
    }),
  },
  {
    on: ['commitment', 'embed'],
    says: `(?:This (?:is|was)|passed) ${span('late')} (?:overdue|ago)`,
    right: (here) => ({ late: spanBetween(due(here), here.data.asAt) }),
  },
  {
    on: ['commitment', 'embed'],
    says: `due soon, in ${span('left')}[.,]`,
    right: (here) => ({ left: spanBetween(here.data.asAt, due(here)) }),
  },
  {
    on: ['commitment', 'embed'],
    says: `(?:it has|its date is) ${span('left')} (?:to go|away)`,
    right: (here) => ({ left: spanBetween(here.data.asAt, due(here)) }),
  },
  {
    on: ['commitment', 'embed'],
    says: `the last report (?:on it|that tells of it) is ${span('old')} old`,
    right: ({ commitment, data }) => {
      const last = commitment?.freshness.lastUpdate;
      return { old: last ? spanBetween(lastDayOf(last), data.asAt) : undefined };
    },
  },
  {
    on: ['commitment', 'embed'],
    says: `completed, ${span('late')} late`,
    right: metLate,
  },
  {
    rare: 'A report from after the date calls it completed, and gives no day.',
    on: ['commitment', 'embed'],
    says: `A report from ${span('late')} after its date`,
    right: metLate,
  },
  {
    on: ['commitment', 'embed'],
    says: `By its first date it (?:is|was) ${span('late')} late`,
    right: ({ commitment, data }) => {
      const first = commitment?.moved?.firstDue;
      return { late: first ? spanBetween(lastDayOf(first), data.asAt) : undefined };
    },
  },
  {
    on: ['commitment'],
    says: 'Moved (?<times>once|twice|\\d+ times), by #months months?',
    right: ({ commitment }) => {
      const { due, moved } = commitment ?? {};
      return {
        times: ['never', 'once', 'twice'][moved?.times ?? 0] ?? `${moved?.times} times`,
        months: due && moved ? monthsApart(moved.firstDue, due.by) : undefined,
      };
    },
  },
  {
    says: `From (?<was>${dateWords}) to (?<now>${dateWords}): #months months? (?:later|earlier)`,
    right: (_here, { was = '', now = '' }) => ({
      months: Math.abs(monthsApart(writtenAs(was) ?? '', writtenAs(now) ?? '')),
    }),
  },
  {
    on: ['commitment', 'report'],
    says: '^(?<figure>.+: .+?)(?:\\. Reported (?:in|on) [^.]+\\.)?$',
    right: ({ data, commitment, report }, { figure = '' }) => {
      const printed = data.progress
        .filter((one) => (commitment ? one.commitment === commitment.id : one.report === report))
        .flatMap(({ figures }) => figures)
        .filter(({ label }) => figure.startsWith(`${plain(label)}: `))
        .map(({ label, value }) => plain(`${label}: ${value}`));
      if (printed.length === 0) return {};
      return { figure: printed.includes(figure) ? figure : printed[0] };
    },
  },
];

function at({ data }: Here, link: string): Commitment | undefined {
  return data.commitments.find(({ id }) => link.endsWith(`/strategies/${id}/`));
}

/** The words of a link to a commitment; said aloud only, the plan of one that has a namesake follows them. */
function nameOf(one: Commitment | undefined, said: string): string | undefined {
  if (!one) return undefined;
  const [ref, title] = [plain(one.ref), plain(one.title)];
  const names = [`${ref} ${title}`, `${ref} ${title.replace(/\.$/, '')}`, `${title} ${ref}`];
  const [, name = said, plan = ''] = /^(.+?)( \([^()]+\))$/.exec(said) ?? [];
  return (
    names.find((right) => right === said) ??
    `${names.find((right) => right === name) ?? names[0]}${plan}`
  );
}

/** How long after its date a commitment was met, by the day that the data has for it. */
function metLate(here: Here) {
  const met = here.commitment?.timeliness.metOn;
  return { late: met ? spanBetween(due(here), lastDayOf(met)) : undefined };
}

function due(here: Here): string {
  return (here.commitment && dueDay(here.commitment)) ?? here.data.asAt;
}

/** By how many months a date moved: months count as months, days as whole months and a begun one. */
function monthsApart(was: string, now: string): number {
  return monthsBetween(lastDayOf(was), lastDayOf(now));
}
