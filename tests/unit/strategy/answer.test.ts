import { describe, expect, test } from 'vitest';
import type { PlanState } from '../../../src/lib/axes/plan-states.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Counts } from '../../../src/lib/priority/counts.ts';
import { siteAnswer, strategyAnswer } from '../../../src/lib/strategy/answer.ts';

interface Group {
  of: number;
  undated?: number;
  ongoing?: number;
  /** How many went on into a newer plan. */
  wentOn?: number;
  overdue?: number;
  unreported?: number;
  reported?: number;
  /** Of how many no report was found. */
  never?: number;
  kinds?: Counts['kinds'];
  plan?: PlanState;
  reports?: string[];
}

/** A strategy of 2022 to 2026 with so many actions, of which so many are late or were never heard of. */
function group({ of, plan = 'in-force', reports = [], kinds = { action: of }, ...rest }: Group) {
  const { undated = 0, ongoing = 0, overdue = 0, unreported = 0, reported = 0, never = 0 } = rest;
  const counts: Counts = {
    of,
    kinds,
    axes: {
      lifecycle: {},
      rating: {},
      timeliness: {
        'no-due-date': undated,
        ongoing,
        overdue,
        'date-passed-no-report': unreported,
        'date-passed-reported': reported,
      },
      freshness: { 'never-updated': never },
    },
  };
  const period = { from: '2022', to: '2026' };
  const commitments = Array.from({ length: of }, (_, at) => ({
    wentOn: at < (rest.wentOn ?? 0) ? {} : undefined,
  }));
  return {
    ...{ plan, period, counts, commitments },
    reports: reports.map((asAt) => ({ asAt, totals: [] })),
  };
}

const ofOne = (of: Group) => {
  const { headline, detail } = strategyAnswer(group(of));
  return withPlainSpaces(`${headline} / ${detail}`);
};
const ofSite = (...groups: Group[]) => {
  const { headline, detail } = siteAnswer({ strategies: groups.map(group) });
  return withPlainSpaces(`${headline} / ${detail}`);
};

describe('How a strategy stands', () => {
  test('is said with how many are late, and of how many no report was found', () => {
    const reports = ['2023-09', '2023-03'];
    expect([
      ofOne({ of: 7, overdue: 3, reports }),
      ofOne({ of: 7, overdue: 3, never: 2, reports }),
      ofOne({ of: 7, overdue: 7, never: 7 }),
      ofOne({ of: 7, never: 7, reports }),
      ofOne({ of: 7, unreported: 2, reports }),
      ofOne({ of: 7, unreported: 2, overdue: 1, never: 7 }),
      ofOne({ of: 7, reported: 2, reports }),
      ofOne({ of: 1, overdue: 1, never: 1 }),
      ofOne({ of: 1, never: 1 }),
      ofOne({ of: 7, overdue: 3, undated: 2, never: 1, reports }),
      ofOne({ of: 0 }),
    ]).toMatchInlineSnapshot(`
      [
        "3 of 7 actions are overdue. / The last progress report that we have found is of September 2023.",
        "3 of 7 actions are overdue, and we have found no progress report on 2 of the 7. / The last progress report that we have found is of September 2023.",
        "All 7 actions are overdue, and we have found no progress report on any of them. / That does not mean that nothing was done: we report what we found.",
        "None of the 7 actions is overdue, and we have found no progress report on any of them. / The last progress report that we have found, of September 2023, speaks of no single action.",
        "2 of 7 actions are past the date by which progress was expected, with no report since. / The last progress report that we have found is of September 2023.",
        "2 of 7 actions are past the date by which progress was expected, and 1 is overdue, and we have found no progress report on any of them. / That does not mean that nothing was done: we report what we found.",
        "None of the 7 actions is past its date with no report since. / The last progress report that we have found is of September 2023.",
        "The only action is overdue, and we have found no progress report on it. / That does not mean that nothing was done: we report what we found.",
        "The only action is not overdue, and we have found no progress report on it. / That does not mean that nothing was done: we report what we found.",
        "3 of 5 actions with a date are overdue, and we have found no progress report on 1 of all 7. / The last progress report that we have found is of September 2023. 2 actions have no date, so we cannot say if they are late.",
        "No commitment of this strategy has been entered yet. / That does not mean that it makes none.",
      ]
    `);
  });

  test('is never called on time where there is no date', () => {
    expect([
      ofOne({ of: 7, undated: 7, reports: ['2023-09'] }),
      ofOne({ of: 7, undated: 7, never: 7 }),
      ofOne({ of: 7, undated: 7, never: 2, reports: ['2023-09'] }),
      ofOne({ of: 1, undated: 1, never: 1 }),
      ofOne({ of: 7, undated: 2, reports: ['2023-09'] }),
      ofOne({ of: 7, undated: 1, reports: ['2023-09'] }),
    ]).toMatchInlineSnapshot(`
      [
        "None of the 7 actions has a due date, so we cannot say if an action is late. / The last progress report that we have found is of September 2023.",
        "None of the 7 actions has a due date, so we cannot say if an action is late. We have found no progress report on any of them. / That does not mean that nothing was done: we report what we found.",
        "None of the 7 actions has a due date, so we cannot say if an action is late. We have found no progress report on 2 of the 7. / The last progress report that we have found is of September 2023.",
        "The only action does not have a due date, so we cannot say if an action is late. We have found no progress report on it. / That does not mean that nothing was done: we report what we found.",
        "None of the 5 actions with a date is overdue. / The last progress report that we have found is of September 2023. 2 actions have no date, so we cannot say if they are late.",
        "None of the 6 actions with a date is overdue. / The last progress report that we have found is of September 2023. 1 action has no date, so we cannot say if it is late.",
      ]
    `);
  });

  test('tells apart what goes on with no date, and what lives in a newer plan', () => {
    const reports = ['2023-09'];
    expect([
      ofOne({ of: 7, ongoing: 1, reports }),
      ofOne({ of: 7, ongoing: 3, undated: 1, reports }),
      ofOne({ of: 7, ongoing: 7, reports }),
      ofOne({ of: 7, wentOn: 1, reports }),
      ofOne({ of: 7, wentOn: 3, reports }),
    ]).toMatchInlineSnapshot(`
      [
        "None of the 6 actions with a date is overdue. / The last progress report that we have found is of September 2023. 1 action goes on with no due date, so it cannot be late.",
        "None of the 3 actions with a date is overdue. / The last progress report that we have found is of September 2023. 1 action has no date, so we cannot say if it is late. 3 actions go on with no due date, so they cannot be late.",
        "None of the 7 actions has a due date, so we cannot say if an action is late. / The last progress report that we have found is of September 2023. 7 actions go on with no due date, so they cannot be late.",
        "None of the 7 actions is overdue. / The last progress report that we have found is of September 2023. 1 action went on into a newer plan, and is counted there.",
        "None of the 7 actions is overdue. / The last progress report that we have found is of September 2023. 3 actions went on into a newer plan, and are counted there.",
      ]
    `);
  });

  test('says how many of its commitments are steps of others, where not all are', () => {
    const steps = (number: number) =>
      ofOne({ of: 7, kinds: { action: 7 - number, 'sub-action': number }, reports: ['2023-09'] });
    expect([steps(1), steps(3)]).toMatchInlineSnapshot(`
      [
        "None of the 7 commitments is overdue. / The last progress report that we have found is of September 2023. 1 sub-action is counted as a commitment of its own.",
        "None of the 7 commitments is overdue. / The last progress report that we have found is of September 2023. 3 sub-actions are counted as commitments of their own.",
      ]
    `);
    expect(ofOne({ of: 7, kinds: { 'sub-action': 7 } })).not.toContain('of their own');
    expect(ofOne({ of: 7, kinds: { action: 7 } })).not.toContain('of their own');
  });

  test('says nothing of reports where none was found and none is waited for', () => {
    expect(ofOne({ of: 7, overdue: 3 })).toBe('3 of 7 actions are overdue. / ');
  });

  test('says what its two sides are, where it has both', () => {
    const both = { 'i-statement': 1, 'we-statement': 6 } as const;
    expect(ofOne({ of: 7, kinds: both, reports: ['2023-09'] })).toMatchInlineSnapshot(
      `"None of the 7 statements is overdue. / The last progress report that we have found is of September 2023. 1 I statement says what residents should see. 6 We statements say what organisations will do about it."`,
    );
    const other = { 'i-statement': 6, 'we-statement': 1 } as const;
    expect(ofOne({ of: 7, kinds: other, reports: ['2023-09'] })).toContain(
      '6 I statements say what residents should see. 1 We statement says what',
    );
    expect(ofOne({ of: 6, kinds: { 'we-statement': 6 } })).not.toContain('says what');
    expect(ofOne({ of: 6, kinds: { 'i-statement': 6 } })).not.toContain('says what');
  });

  test('of a draft is what it puts forward', () => {
    expect([
      ofOne({ of: 33, plan: 'draft' }),
      ofOne({ of: 1, plan: 'draft', reports: ['2023-09'] }),
    ]).toMatchInlineSnapshot(`
      [
        "This is a draft. It puts forward 33 proposals. / What a draft puts forward may have changed since, or may never have been agreed. So we count it apart. We have found no progress report on it.",
        "This is a draft. It puts forward 1 proposal. / What a draft puts forward may have changed since, or may never have been agreed. So we count it apart. The last progress report that we have found is of September 2023.",
      ]
    `);
  });

  test('of one that ended begins with when that was', () => {
    expect(ofOne({ of: 7, overdue: 3, plan: 'ended', reports: ['2023-09'] })).toMatch(
      /^Its years ended in 2026\. /,
    );
    const replaced = { ...group({ of: 7, plan: 'ended' }), ended: '2025-11-29' };
    expect(withPlainSpaces(strategyAnswer(replaced).headline)).toMatch(
      /^It ended on 29 November 2025\. /,
    );
  });
});

describe('How everything stands', () => {
  test('is said of the strategies in force, together', () => {
    expect([
      ofSite({ of: 7, overdue: 3, undated: 1, reports: ['2023-03'] }, { of: 3, undated: 3 }),
      ofSite({ of: 7, undated: 7 }),
      ofSite({ of: 7, reports: ['2023-03'] }, { of: 3, reports: ['2023-09'] }),
      ofSite({ of: 7, unreported: 2, overdue: 1 }),
      ofSite({ of: 7, ongoing: 2, reports: ['2023-09'] }, { of: 1, reports: ['2023-03'] }),
      ofSite({ of: 1 }),
    ]).toMatchInlineSnapshot(`
      [
        "6 of 10 commitments of 2 strategies in force have a date. 3 of them are overdue. 4 commitments have no date, so we cannot say if they are late. / We have found no progress report on any strategy since March 2023. That does not mean that nothing was done.",
        "None of the 7 commitments of 1 strategy in force has a date. / We have found no progress report on any of them. That does not mean that nothing was done.",
        "All 10 commitments of 2 strategies in force have a date. None of them is overdue. / We have found no progress report on any strategy since September 2023. That does not mean that nothing was done.",
        "All 7 commitments of 1 strategy in force have a date. 2 of them are past the date by which progress was expected, with no report since, and 1 is overdue. / We have found no progress report on any of them. That does not mean that nothing was done.",
        "6 of 8 commitments of 2 strategies in force have a date. None of them is overdue. 2 commitments go on with no due date, so they cannot be late. / We have found no progress report on any strategy since September 2023. That does not mean that nothing was done.",
        "The only commitment of 1 strategy in force has a date. It is not overdue. / We have found no progress report on any of them. That does not mean that nothing was done.",
      ]
    `);
  });

  test('counts the commitments of those that name some, and tells the others apart', () => {
    expect([
      ofSite({ of: 0 }, { of: 4, plan: 'ended' }),
      ofSite({ of: 0 }, { of: 0 }, { of: 0, plan: 'ended' }, { of: 4, plan: 'ended' }),
      ofSite({ of: 7 }, { of: 0 }, { of: 0, plan: 'ended' }, { of: 4, plan: 'ended' }),
      ofSite({ of: 0, plan: 'ended' }, { of: 4, plan: 'ended' }),
    ]).toMatchInlineSnapshot(`
      [
        "1 strategy is in force, and we know none of its commitments by name. / 1 strategy that ended had 4 commitments, counted apart. We have found no progress report on any of them. That does not mean that nothing was done.",
        "2 strategies are in force, and we know none of their commitments by name. / 1 strategy that ended had 4 commitments, counted apart. Of 1 strategy we know no commitment by name. We have found no progress report on any of them. That does not mean that nothing was done.",
        "All 7 commitments of 1 strategy in force have a date. None of them is overdue. / 1 strategy that ended had 4 commitments, counted apart. Of 2 strategies we know no commitment by name. We have found no progress report on any of them. That does not mean that nothing was done.",
        "No strategy here is in force now. / 1 strategy that ended had 4 commitments, counted apart. Of 1 strategy we know no commitment by name. We have found no progress report on any of them. That does not mean that nothing was done.",
      ]
    `);
  });

  test('counts apart what drafts put forward and what is over', () => {
    expect([
      ofSite({ of: 7 }, { of: 33, plan: 'draft' }, { of: 4, plan: 'ended', overdue: 1 }),
      ofSite(
        { of: 7 },
        { of: 33, plan: 'draft' },
        { of: 1, plan: 'draft' },
        { of: 4, plan: 'ended', overdue: 1, unreported: 1 },
        { of: 4, plan: 'ended' },
      ),
      ofSite({ of: 4, plan: 'ended' }),
    ]).toMatchInlineSnapshot(`
      [
        "All 7 commitments of 1 strategy in force have a date. None of them is overdue. / 1 draft puts forward 33 proposals, counted apart. 1 strategy that ended had 4 commitments, counted apart; 1 of those is past its date and not known to be done. We have found no progress report on any of them. That does not mean that nothing was done.",
        "All 7 commitments of 1 strategy in force have a date. None of them is overdue. / 2 drafts put forward 34 proposals, counted apart. 2 strategies that ended had 8 commitments, counted apart; 2 of those are past their dates and not known to be done. We have found no progress report on any of them. That does not mean that nothing was done.",
        "No strategy here is in force now. / 1 strategy that ended had 4 commitments, counted apart. We have found no progress report on any of them. That does not mean that nothing was done.",
      ]
    `);
  });

  test('is nothing yet where nothing was published', () => {
    expect(ofSite()).toBe('No strategy has been published yet. / Come back after the first one.');
  });
});
