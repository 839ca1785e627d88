import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { build } from '../../../src/lib/register/build.ts';
import { dueMonths } from '../../../src/lib/strategy/due-months.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const we = (by: string, rest: Parameters<typeof commitment>[0] = {}) =>
  commitment({ due: { by }, ...rest });
const i = (by: string) => we(by, { kind: 'i-statement' });
const withdrawn = { on: '2023-01', reason: 'The meadow floods.' };

/** Two due in March 2023, one on 15 May, two in September, one of them withdrawn, and two with no date. */
const all = {
  w1: we('2023-09'),
  w2: we('2023-03'),
  w3: we('2023-05-15'),
  w4: we('2023-09', { withdrawn }),
  w5: commitment(),
  i1: i('2023-03'),
  i2: commitment({ kind: 'i-statement' }),
};

function tableOn(asAt: string, commitments = all, reports: Parameters<typeof entries>[1] = {}) {
  const [plan] = build(entries(commitments, reports, strategy()), asAt).strategies;
  if (!plan) throw new Error('There is no strategy.');
  return dueMonths(plan, asAt);
}

describe('The table of due dates', () => {
  test('has a row for each date, the earliest first, with how many of each kind are due', () => {
    const { rows } = tableOn('2023-01-31');
    expect(
      rows.map(({ by, filter, label, we, i, all }) => [
        by,
        filter,
        withPlainSpaces(label),
        we,
        i,
        all,
      ]),
    ).toEqual([
      ['2023-03', 'due-2023-03', 'March 2023', 1, 1, 2],
      ['2023-05-15', 'due-2023-05-15', '15 May 2023', 1, 0, 1],
      ['2023-09', 'due-2023-09', 'September 2023', 2, 0, 2],
    ]);
  });

  test('says of a draft that its dates are proposed, whatever they are dates for', () => {
    const [plan] = build(
      entries(all, {}, strategy({ standing: 'draft' })),
      '2023-10-01',
    ).strategies;
    if (!plan) throw new Error('There is no strategy.');
    const { means, rows } = dueMonths(plan, '2023-10-01');
    expect([means, rows.map(({ past }) => past)]).toEqual(['proposed', [0, 0, 0]]);
  });

  test('counts apart what has no date, and all together', () => {
    const { undated, total, most } = tableOn('2023-01-31');
    expect(undated).toEqual({ we: 1, i: 1, all: 2 });
    expect(total).toEqual({ we: 5, i: 2, all: 7 });
    expect(most).toBe(2);
  });

  test('counts apart what goes on with no date', () => {
    const ongoing = commitment({ due: { ongoing: true } });
    const table = tableOn('2023-01-31', { w5: all.w5, w6: ongoing, i2: all.i2 } as never);
    expect([table.rows, table.ongoing, table.undated]).toEqual([
      [],
      { we: 1, i: 0, all: 1 },
      { we: 1, i: 1, all: 2 },
    ]);
  });

  test.each([
    ['2023-03-31', [false, false, false]],
    ['2023-04-01', [true, false, false]],
    ['2023-05-15', [true, false, false]],
    ['2023-05-16', [true, true, false]],
    ['2023-09-30', [true, true, false]],
    ['2023-10-01', [true, true, true]],
  ])(
    'says on %s which dates have passed: a month has when its last day is over',
    (asAt, passed) => {
      expect(tableOn(asAt).rows.map((row) => row.passed)).toEqual(passed);
    },
  );

  test.each([
    ['2023-03-31', { we: 3, i: 1, all: 4 }],
    ['2023-04-01', { we: 2, i: 0, all: 2 }],
    ['2023-05-15', { we: 2, i: 0, all: 2 }],
    ['2023-05-16', { we: 1, i: 0, all: 1 }],
    ['2023-09-30', { we: 1, i: 0, all: 1 }],
    ['2023-10-01', { we: 0, i: 0, all: 0 }],
  ])('has to come on %s what is due then or later, without what was withdrawn', (asAt, toCome) => {
    expect(tableOn(asAt).toCome).toEqual(toCome);
  });

  test('says how many of a row are late, and how late, not counting what was met', () => {
    const reports = { '2023-02': report('2023-02', [['w2', 'Done']]) };
    const { rows } = tableOn('2023-05-31', all, reports);
    expect(rows.map(({ past }) => past)).toEqual([1, 1, 0]);
    expect(rows.map(({ pastBy }) => withPlainSpaces(pastBy))).toEqual(['2 months', '16 days', '']);
  });

  test('is empty of rows where nothing has a date', () => {
    const { rows, toCome, most } = tableOn('2023-01-31', { w5: all.w5, i2: all.i2 } as never);
    expect(rows).toEqual([]);
    expect(toCome).toEqual({ we: 0, i: 0, all: 0 });
    expect(most).toBe(0);
  });

  test('tells of one that is due each year how late the earliest date is that was not met', () => {
    const yearly = { w1: commitment({ due: { by: '2021-03', then: 'annually' } }) };
    const reports = { '2021-03': report('2021-03', [['w1', 'Done']]) };
    const [row] = tableOn('2023-03-31', yearly as never, reports).rows;
    // 2021 was met, so it has been late since 31 March 2022.
    expect([row?.by, row?.past, withPlainSpaces(row?.pastBy ?? '')]).toEqual([
      '2021-03',
      1,
      '1 year',
    ]);
  });

  test('says of a row by how much the latest of it is late', () => {
    const yearly = { by: '2021-03', then: 'annually' as const };
    const both = { w1: commitment({ due: yearly }), w2: commitment({ ref: 'W2', due: yearly }) };
    const reports = { '2021-03': report('2021-03', [['w1', 'Done']]) };
    const [row] = tableOn('2023-03-31', both as never, reports).rows;
    expect([row?.past, withPlainSpaces(row?.pastBy ?? '')]).toEqual([2, '2 years']);
  });

  test('tells what its dates are dates for, and counts a date of progress with no report since', () => {
    const progress = (by: string) => commitment({ due: { by, means: 'progress' } });
    const reports = { '2023-06': report('2023-06', [['w2']]) };
    const both = { w1: progress('2023-03'), w2: progress('2023-03') };
    const table = tableOn('2023-07-31', both as never, reports);
    expect([table.means, table.rows[0]?.past]).toEqual(['progress', 1]);
    expect(withPlainSpaces(table.rows[0]?.pastBy ?? '')).toBe('4 months');
    expect(tableOn('2023-07-31').means).toBe('completion');
    expect(tableOn('2023-07-31', { ...both, w3: commitment() } as never).means).toBe('progress');
    expect(tableOn('2023-07-31', { ...both, w3: we('2023-03') } as never).means).toBe('both');
    expect(tableOn('2023-07-31', { w3: commitment() } as never).means).toBe('completion');
  });
});
