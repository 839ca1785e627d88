import { lastDayOf, later, monthsAfter, monthsBetween } from './days.ts';
import { dueDay, hasOneScale, isLate, isOver, tells } from './facts.ts';
import type { Commitment, Published, Update } from './records.ts';

/**
 * Where the answers that the data gives for a commitment do not follow from the dates, the words and the
 * updates that it holds: the pages count these answers, so a wrong one would be counted rightly.
 */
export function stateFaults(data: Published): string[] {
  return data.commitments.flatMap((one) =>
    rules
      .filter(
        ({ holds }) => !holds(one, newsOf(one, data), data.asAt, hasOneScale(data, one.strategy)),
      )
      .map(({ says }) => `${one.id}: ${says}.`),
  );
}

const rules: {
  says: string;
  holds(one: Commitment, updates: Update[], asAt: string, oneScale: boolean): boolean;
}[] = [
  {
    says: 'the last update is that of the newest report',
    holds: ({ freshness, withdrawn }, updates) =>
      withdrawn !== null || freshness.lastUpdate === (updates.at(-1)?.asAt ?? null),
  },
  {
    says: 'the word for the work is the newest that a report gives',
    holds: ({ lifecycle, withdrawn }, updates, _asAt, oneScale) =>
      withdrawn !== null || lifecycle.word === newest(updates, 'lifecycle', oneScale),
  },
  {
    says: 'the rating is the newest that a report gives',
    holds: ({ rating, withdrawn }, updates, _asAt, oneScale) =>
      withdrawn !== null || rating.word === newest(updates, 'rating', oneScale),
  },
  {
    says: 'it is never updated if, and only if, no report tells of it and it did not end or go on',
    holds: (one, updates) =>
      (one.freshness.state === 'never-updated') === (updates.length === 0 && !isOver(one)),
  },
  {
    says: 'it has no due date if, and only if, it has none',
    holds: ({ due, timeliness, withdrawn }) =>
      withdrawn !== null || (timeliness.state === 'no-due-date') === (due === null),
  },
  {
    says: 'it is late only after its date, and if it did not end or go on',
    holds: (one, _updates, asAt) => !isLate(one) || (!isOver(one) && (dueDay(one) ?? asAt) < asAt),
  },
  {
    says: 'it is late when its date has passed and no report speaks of it, and never in a draft',
    holds: (one, updates, asAt) =>
      one.plan === 'draft'
        ? !isLate(one)
        : isLate(one) || updates.length > 0 || isOver(one) || (dueDay(one) ?? asAt) >= asAt,
  },
  {
    says: 'it is due soon if, and only if, its date is near enough',
    holds: ({ timeliness, plan }, _updates, asAt) => {
      if (plan === 'draft') return timeliness.state !== 'due-soon';
      const months = Number(/(\d+) months away/.exec(timeliness.rule)?.[1] ?? Number.NaN);
      const { dueOn, state } = timeliness;
      if (Number.isNaN(months) || !dueOn) return !/^(due-soon|not-due)$/.test(state);
      return (state === 'due-soon') === lastDayOf(dueOn) <= monthsAfter(asAt, months);
    },
  },
  {
    says: 'its date moved by the months between the first and the one of now',
    holds: ({ due, moved }) =>
      !due ||
      !moved ||
      moved.months === monthsBetween(lastDayOf(moved.firstDue), lastDayOf(due.by)),
  },
  {
    says: 'it is silent only when its newest report is old enough',
    holds: ({ freshness }, updates, asAt) => {
      const months = Number(/more than (\d+) months old/.exec(freshness.rule)?.[1] ?? Number.NaN);
      const last = updates.at(-1)?.asAt;
      if (freshness.state !== 'silent') return true;
      return last !== undefined && monthsAfter(lastDayOf(last), months) < asAt;
    },
  },
  {
    says: 'it was met late if, and only if, that was after its date',
    holds: ({ timeliness: { state, metOn, dueOn } }) =>
      !/^met/.test(state) ||
      (metOn !== null &&
        dueOn !== null &&
        (state === 'met-late') === lastDayOf(metOn) >= later(lastDayOf(dueOn))),
  },
];

/** What reports tell of a commitment, the oldest first. */
function newsOf({ id }: Commitment, { progress }: Published): Update[] {
  return progress
    .filter((one) => one.commitment === id && tells(one))
    .toSorted((one, other) => lastDayOf(one.asAt).localeCompare(lastDayOf(other.asAt)));
}

/** The newest word on an axis. Where one scale has all words, a newer one replaces the older on both. */
function newest(updates: Update[], axis: 'lifecycle' | 'rating', oneScale: boolean) {
  const last = updates.findLast(
    ({ [axis]: said, lifecycle, rating }) =>
      said !== null || (oneScale && (lifecycle ?? rating) !== null),
  );
  return last?.[axis]?.word ?? null;
}
