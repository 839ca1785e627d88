import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentAsKnown } from '../../src/lib/commitment/as-known.ts';
import type { ChangeEntry } from '../../src/lib/commitment/change.ts';
import type { CommitmentEntry } from '../../src/lib/commitment/schema.ts';
import { addMonths } from '../../src/lib/fields/calendar.ts';
import { calendarText } from '../../src/lib/publish/calendar/calendar-text.ts';
import { strategyDates } from '../../src/lib/publish/calendar/dates.ts';
import { build } from '../../src/lib/register/build.ts';
import { commitment, entries } from '../unit/register/entries.ts';
import { record, runs, seed } from './runs.ts';

const month = fc
  .integer({ min: -6, max: 40 })
  .map((months) => addMonths('2023-01-01', months).slice(0, 7));
const value = fc.oneof(
  { weight: 6, arbitrary: month },
  { weight: 1, arbitrary: fc.constant('none') },
);
const day = fc.integer({ min: 0, max: 36 }).map((months) => addMonths('2023-01-15', months));

/** A due date, and the days on which it was moved, the oldest first, each to another date. */
const course = fc
  .tuple(value, fc.array(fc.tuple(day, value), { maxLength: 6 }))
  .map(([first, steps]) => {
    const moves = steps.toSorted(([one], [other]) => one.localeCompare(other));
    let now = first;
    const changes = moves.flatMap(([date, to]): ChangeEntry[] => {
      if (to === now) return [];
      const was = now;
      now = to;
      return [{ date, field: 'due', was, now: to }];
    });
    return {
      first,
      changes,
      data: commitment({ ...(now !== 'none' && { due: { by: now } }), changes }),
    };
  });

const numRuns = runs({ small: 300, full: 50_000 });

/** The due date on a day, told by going forwards; the code goes backwards from the newest. */
function heldOn(asAt: string, first: string, changes: ChangeEntry[]): string {
  return String(changes.findLast(({ date }) => date <= asAt)?.now ?? first);
}

test('On every day a commitment has the due date that was known then, however often it moved', () => {
  fc.assert(
    fc.property(course, day, ({ first, changes, data }, asAt) => {
      const known = commitmentAsKnown(data, asAt);
      expect(known.due?.by ?? 'none').toBe(heldOn(asAt, first, changes));
      expect(known.changes).toEqual(changes.filter(({ date }) => date <= asAt));
    }),
    { numRuns, seed },
  );
});

test('In a calendar a date keeps its ID, and when it says another day its number and its stamp have risen', () => {
  const numbers = runs({ small: 150, full: 20_000 });
  let moved = 0;
  fc.assert(
    fc.property(course, day, day, host, ({ data }, one, other, host) => {
      const [early = one, late = other] = [one, other].sort();
      const [then, now] = [entryOn(early, data, 'marsham.example'), entryOn(late, data, host)];
      if (!then || !now) return;
      expect(now.uid).toBe(then.uid);
      expect(now.sequence).toBeGreaterThanOrEqual(then.sequence);
      expect(now.stamp >= then.stamp && now.modified >= then.modified).toBe(true);
      if (now.says === then.says) return;
      moved += 1;
      expect(now.sequence).toBeGreaterThan(then.sequence);
      expect(now.modified > then.modified || one === other).toBe(true);
    }),
    { numRuns: numbers, seed },
  );
  expect(moved).toBeGreaterThan(numbers / 20);
  record('Calendars of dates moved at random, taken on two days from two hosts', {
    'courses of moves': numbers,
    'entries that said another day, with a higher number and a later stamp': moved,
    'entries with another ID': 0,
  });
});

const host = fc.constantFrom('marsham.example', 'progress.marsham.example', 'www.new.example:8443');

/** The entry of the date in the calendar of its strategy, as a program that follows it reads it on a day. */
function entryOn(asAt: string, data: CommitmentEntry, host: string) {
  const all = build(entries({ w1: data }), asAt);
  const site = { ...all.site, address: `https://${host}`, firstHost: 'marsham.example' };
  const dates = all.strategies.flatMap((strategy) => strategyDates(strategy, all));
  const its = dates.filter(({ id }) => id.startsWith('due/'));
  if (its.length === 0) return undefined;
  const text = calendarText('Dates', '/', its, { site }, '/').replaceAll('\r\n ', '');
  const line = (name: string) => new RegExp(`^${name}[:;](.*)\r$`, 'm').exec(text)?.[1] ?? '';
  return {
    uid: line('UID'),
    sequence: Number(line('SEQUENCE')),
    stamp: line('DTSTAMP'),
    modified: line('LAST-MODIFIED'),
    says: `${line('DTSTART')} ${line('SUMMARY')}`,
  };
}

test('Whatever is moved later, each day on which it became overdue stays on record', () => {
  let found = 0;
  fc.assert(
    fc.property(course, day, day, ({ data }, one, other) => {
      const [early = one, late = other] = [one, other].sort();
      const overdue = (asAt: string) =>
        build(entries({ w1: data }), asAt)
          .commitments.flatMap(({ history }) => history)
          .flatMap(({ kind, on }) => (kind === 'overdue' ? [on] : []));
      const then = overdue(early);
      found += then.length;
      const kept = new Set(overdue(late));
      expect(then.filter((date) => !kept.has(date))).toEqual([]);
    }),
    { numRuns, seed },
  );
  expect(found).toBeGreaterThan(numRuns / 10);
  record('Due dates moved at random, looked at on two days', {
    'courses of moves': numRuns,
    'days on which one became overdue': found,
    'of those gone from the record later': 0,
  });
});
