import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentAsKnown } from '../../src/lib/commitment/as-known.ts';
import type { ChangeEntry } from '../../src/lib/commitment/change.ts';
import { addMonths } from '../../src/lib/fields/calendar.ts';
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
