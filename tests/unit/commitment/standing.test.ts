import { describe, expect, test } from 'vitest';
import { isOver, type SaidInReport, standingOf } from '../../../src/lib/commitment/standing.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

const review = { dueSoonMonths: 3, silentMonths: 12 };
type Judged = Parameters<typeof standingOf>[0];

function standing(
  change: Partial<Judged> = {},
  reports: (Partial<SaidInReport> & { asAt?: string })[] = [],
  on = '2024-01-01',
) {
  const said = reports.map(
    ({ asAt = '2023-03', ...own }): SaidInReport => ({
      report: { id: `plan/${asAt}`, asAt },
      ...{ lifecycle: undefined, rating: undefined },
      ...own,
    }),
  );
  return standingOf({ changes: [], dueMeans: 'completion', ...change }, said, on, review, {
    everyMonths: undefined,
    endedIn: undefined,
  });
}

const rule = (...args: Parameters<typeof standing>) => {
  const { state, rule: words } = standing(...args).timeliness;
  return `${state}: ${withPlainSpaces(words)}`;
};

describe('A commitment without a due date', () => {
  test('says for which time its targets are, each once', () => {
    const targets = [{ when: '2025/26' }, {}, { when: '2025/26' }, { when: 'March 2027' }];
    expect(rule({ targets })).toMatchInlineSnapshot(
      `"no-due-date: The source gives no date by which it is due. It sets a target for 2025/26 and March 2027."`,
    );
    expect(standing({ targets }).timeliness.targetFor).toBe('2025/26 and March 2027');
    expect(standing({ targets: [{}] }).timeliness.targetFor).toBeUndefined();
    expect(standing({ targets, due: { by: '2025-03' } }).timeliness.targetFor).toBeUndefined();
  });

  test('says that it goes on, from the start or since its date was taken away', () => {
    const changes = [{ field: 'due' as const, date: '2023-06-01', was: '2023-03', now: 'ongoing' }];
    expect([rule({ isOngoing: true }), rule({ isOngoing: true, changes })]).toMatchInlineSnapshot(`
      [
        "ongoing: The source says that it goes on, and gives no date by which it is done.",
        "ongoing: The date by which it was due was taken away, and it goes on with none.",
      ]
    `);
  });

  test('says that its date was taken away, and is judged by the first one beside', () => {
    const changes = [{ field: 'due' as const, date: '2023-06-01', was: '2023-03', now: 'none' }];
    expect(rule({ changes })).toMatchInlineSnapshot(
      `"no-due-date: The date by which it was due was taken away."`,
    );
    expect(standing({ changes }).timeliness.moved?.byFirst.state).toBe('overdue');
    expect(rule()).toMatchInlineSnapshot(
      `"no-due-date: The source gives no date by which it is due."`,
    );
  });
});

describe('What a publisher last said', () => {
  const paused = { word: 'On hold', state: 'paused' as const };
  const amber = { word: 'Amber', state: 'at-risk' as const };

  test('stands on each axis with its date, its report and its reason', () => {
    const found = standing({}, [
      { asAt: '2023-03', lifecycle: paused, reason: 'No staff.' },
      { asAt: '2023-09', rating: amber },
    ]);
    expect(found.lifecycle).toEqual({
      ...{ ...paused, reason: 'No staff.', asAt: '2023-03', report: 'plan/2023-03' },
    });
    expect(found.rating).toEqual({ ...amber, asAt: '2023-09', report: 'plan/2023-09' });
  });

  test('is that it was completed where a report gives no word but the day of it', () => {
    const found = standing({ due: { by: '2023-12' } }, [{ completedOn: '2023-02-10' }]);
    expect(found.lifecycle).toEqual({
      ...{ state: 'completed', asAt: '2023-03', report: 'plan/2023-03' },
    });
    expect(found.timeliness).toMatchObject({ state: 'met-on-time', metOn: '2023-02-10' });
    expect(withPlainSpaces(found.freshness.rule)).toMatchInlineSnapshot(
      `"The report of March 2023 gives the date on which it was completed, so no more reports on it are expected."`,
    );
  });

  test('is nothing where no report says anything', () => {
    const { lifecycle, rating, noUpdate } = standing();
    expect([lifecycle, rating, noUpdate]).toEqual([
      { state: 'not-said' },
      { state: 'not-rated' },
      undefined,
    ]);
  });
});

describe('News of a commitment', () => {
  const done = { word: 'Done', state: 'completed' as const };
  const fresh = (...args: Parameters<typeof standing>) => {
    const { state, rule: words } = standing(...args).freshness;
    return `${state}: ${withPlainSpaces(words)}`;
  };

  test('is waited for no more once its publisher said that it is over', () => {
    expect(fresh({}, [{ lifecycle: done }], '2029-01-01')).toMatchInlineSnapshot(
      `"closed: Its publisher said “Done” in March 2023, so no more reports on it are expected."`,
    );
    expect(
      fresh({ due: { by: '2023-03', then: 'annually' } }, [{ lifecycle: done }], '2029-01-01'),
    ).toMatchInlineSnapshot(
      `"silent: The last report on it, of March 2023, is more than 12 months old."`,
    );
  });

  test('is none where the newest report says that it received no update', () => {
    const none = { asAt: '2023-09', noUpdate: true };
    expect(fresh({}, [{}, none])).toMatchInlineSnapshot(
      `"updated: The last report on it, of March 2023, is at most 12 months old. The report of September 2023 says that no update was received. That is no news."`,
    );
    expect(fresh({}, [none])).toMatchInlineSnapshot(
      `"never-updated: The report of September 2023 says that no update was received. We have found no report that says more of it."`,
    );
    expect(standing({}, [{}, none]).noUpdate).toEqual({ asAt: '2023-09', report: 'plan/2023-09' });
    expect(standing({}, [none, { asAt: '2023-10' }]).noUpdate).toBeUndefined();
  });

  test.each([
    ['completed', true],
    ['ended', true],
    ['not-done', true],
    ['merged', true],
    ['stopped', true],
    ['paused', false],
    ['withdrawn', false],
    ['partly-completed', false],
  ] as const)('after “%s” is over: %s', (state, over) => {
    expect(isOver(state, { by: '2023-03' })).toBe(over);
    expect(isOver(state, undefined)).toBe(over);
    expect(isOver(state, { by: '2023-03', then: 'annually' })).toBe(false);
  });
});

test('What goes on with no date says so also after it was withdrawn', () => {
  const withdrawn = { on: '2023-06-10', reason: 'The meadow floods.' };
  expect(rule({ isOngoing: true, withdrawn })).toMatchInlineSnapshot(
    `"no-due-date: It was withdrawn on 10 June 2023. Until then it was to go on with no due date."`,
  );
});
