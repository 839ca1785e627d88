import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { progressTable } from '../../../src/lib/open-data/tables/progress.ts';
import { reportAnswer } from '../../../src/lib/progress/answer.ts';
import { compareReports } from '../../../src/lib/progress/compare-reports.ts';
import { comparisonAnswer } from '../../../src/lib/progress/comparison-answer.ts';
import { besideReach, type Reach, reachInWords } from '../../../src/lib/progress/reach.ts';
import type { ProgressEntry, UpdateEntry } from '../../../src/lib/progress/schema.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import { build } from '../../../src/lib/register/build.ts';
import { strategyEvents } from '../../../src/lib/strategy/events.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const all = {
  w1: commitment(),
  w2: commitment({ ref: 'W2' }),
  w3: commitment({ ref: 'W3' }),
  w4: commitment({ ref: 'W4' }),
};
type Told = Parameters<typeof report>[1];

/** A report that tells of some commitments, and admits that it received nothing on others. */
function admitting(asAt: string, told: Told, without: string[]): ProgressEntry {
  const one = report(asAt, told);
  const none = without.map((id): UpdateEntry => {
    const { summary: _, ...update } = report(asAt, [[id]]).updates[0] as UpdateEntry;
    return { ...update, noUpdate: true };
  });
  return { ...one, updates: [...one.updates, ...none] };
}

const built = (asAt: string, ...reports: ProgressEntry[]) =>
  build(entries(all, Object.fromEntries(reports.map((one) => [one.asAt, one]))), asAt);

const first = report('2023-03', [
  ['w1', 'On course'],
  ['w2', 'At risk'],
]);
const second = admitting('2023-09', [['w1', 'At risk']], ['w2', 'w3']);

describe('an update that says that none was received', () => {
  test('is counted apart from those that tell something', () => {
    const register = built('2023-10-01', first, second);
    const [one] = register.reports;
    expect(one?.reach).toEqual({ of: 4, told: 1, noUpdate: 2, withdrawn: 0, later: 0 });
    const { headline, detail } = reportAnswer(one as never);
    expect(withPlainSpaces(`${headline} ${detail}`)).toMatchInlineSnapshot(
      `"The only commitment that the report tells of was “At risk”. The report tells of 1 of 4 commitments. Of 2 more it says that no update was received. It says nothing of the other 1. Its statements were true as at September 2023."`,
    );
    const [strategy] = register.strategies;
    const event = strategy && strategyEvents(strategy).find(({ kind }) => kind === 'report');
    expect(withPlainSpaces(event?.text ?? '')).toMatchInlineSnapshot(
      `"It says something of 1 of 4 statements. Of 2 more it says that no update was received."`,
    );
  });

  test.each<[Reach, string]>([
    [
      { of: 37, told: 35, noUpdate: 2, withdrawn: 0, later: 0 },
      'It speaks of 35 of 37 commitments. Of 2 more it says that no update was received.',
    ],
    [
      { of: 37, told: 36, noUpdate: 1, withdrawn: 0, later: 0 },
      'It speaks of 36 of 37 commitments. Of 1 more it says that no update was received.',
    ],
    [{ of: 1, told: 1, noUpdate: 0, withdrawn: 0, later: 0 }, 'It speaks of 1 of 1 commitment. '],
    [
      { of: 1, told: 0, noUpdate: 1, withdrawn: 0, later: 0 },
      'It speaks of 0 of 1 commitment. Of 1 more it says that no update was received.',
    ],
    [
      { of: 3, told: 2, noUpdate: 0, withdrawn: 1, later: 2 },
      'It speaks of 2 of 3 commitments. It also tells of 1 that had been withdrawn by then. It also tells of 2 that were added later.',
    ],
  ])('reads aloud: %j', (reach, sentence) => {
    expect(withPlainSpaces(`It speaks of ${reachInWords(reach)}. ${besideReach(reach)}`)).toBe(
      sentence,
    );
  });

  test('leaves the news as old as it was', () => {
    const on = (asAt: string) => {
      const { freshness, noUpdate, rating } =
        built(asAt, first, second).commitments.find(({ ref }) => ref === 'W2')?.standing ?? {};
      return [freshness?.state, freshness?.lastUpdate, noUpdate?.asAt, rating?.word];
    };
    expect(on('2023-10-01')).toEqual(['updated', '2023-03', '2023-09', 'At risk']);
    expect(on('2024-04-01')).toEqual(['silent', '2023-03', '2023-09', 'At risk']);
    const w1 = built('2024-04-01', first, second).commitments[0];
    expect([w1?.standing.freshness.lastUpdate, w1?.standing.noUpdate]).toEqual([
      '2023-09',
      undefined,
    ]);
  });

  test('does not end a silence, and a later report that tells something takes its place', () => {
    const third = report('2024-09', [['w2', 'On course']]);
    const w2 = built('2024-10-01', first, second, third).commitments[1];
    expect(w2?.history.map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2024-09 Report of 2024-09',
      '2024-04-01 Became silent',
      '2023-09 Report of 2023-09',
      '2023-03 Report of 2023-03',
      '2022-12 Published',
    ]);
    expect(w2?.standing.noUpdate).toBeUndefined();
  });

  test('meets no date of progress', () => {
    const due = { by: '2023-09', means: 'progress' as const };
    const state = (of: ProgressEntry) =>
      build(entries({ w2: commitment({ ref: 'W2', due }) }, { a: of }), '2024-01-01').commitments[0]
        ?.standing.timeliness.state;
    expect(state(admitting('2023-09', [], ['w2']))).toBe('date-passed-no-report');
    expect(state(report('2023-09', [['w2']]))).toBe('date-passed-reported');
  });

  test('is told of on the page: after news, after old news, and without any', () => {
    const told = (ref: string, asAt: string) => {
      const one = built(asAt, first, second).commitments.find((each) => each.ref === ref);
      const { headline, detail } = one ? answer(one, asAt) : { headline: '', detail: '' };
      return withPlainSpaces([headline, detail, one?.standing.freshness.rule].join('\n'));
    };
    expect(told('W2', '2023-10-01')).toMatchInlineSnapshot(`
      "This has no due date, so we cannot say if it is late. The last report that tells of it, of March 2023, says “At risk”.
      Its publisher said “At risk” in March 2023. The report of September 2023 says that no update was received.
      The last report on it, of March 2023, is at most 12 months old. The report of September 2023 says that no update was received. That is no news."
    `);
    expect(told('W2', '2024-04-01')).toMatchInlineSnapshot(`
      "This has no due date, so we cannot say if it is late, and the last report that tells of it is 1 year old.
      Its publisher said “At risk” in March 2023. The report of September 2023 says that no update was received. There may be news that we have not found.
      The last report on it, of March 2023, is more than 12 months old. The report of September 2023 says that no update was received. That is no news."
    `);
    expect(told('W3', '2023-10-01')).toMatchInlineSnapshot(`
      "This has no due date, so we cannot say if it is late, and the report of September 2023 says that no update was received.
      We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell.
      The report of September 2023 says that no update was received. We have found no report that says more of it."
    `);
  });

  test('is said so in feeds and in open data', () => {
    const register = built('2023-10-01', first, second);
    const titles = changesOf(register).filter(({ kind }) => kind === 'update');
    expect(titles.map(({ title, text }) => `${title} ${text}`)).toContain(
      'W2: no update received The report says that no update was received.',
    );
    const rows = progressTable.records(register, { ...register.site, base: '/' } as never);
    expect(rows).toMatchObject([
      { ref: 'W1', noUpdate: false },
      { ref: 'W2', noUpdate: true },
      { ref: 'W3', noUpdate: true },
      { ref: 'W1', noUpdate: false },
      { ref: 'W2', noUpdate: false },
    ]);
  });

  test('is compared with nothing', () => {
    const { reports } = built('2023-10-01', first, second);
    const [later, earlier] = reports;
    if (!later || !earlier) throw new Error('There are no two reports.');
    const found = compareReports(earlier, later, reports);
    expect(found.both).toBe(1);
    expect(
      found.axes.flatMap(({ moves }) => moves.flatMap((move) => move.commitments.length)),
    ).toEqual([1]);
    expect(
      found.noUpdate.map(({ update, asAt }) => [update.commitment.ref, update.rating?.word, asAt]),
    ).toEqual([
      ['W2', 'At risk', ['2023-09']],
      ['W3', undefined, ['2023-09']],
    ]);
    expect([found.added, found.onlyLater, found.withdrawn, found.leftOut].flat()).toEqual([]);
    expect(withPlainSpaces(comparisonAnswer(found).detail)).toMatchInlineSnapshot(
      `"Of 2 more, one of the two reports or both say that no update was received."`,
    );
  });

  test('is put right like any other field, and a build for an earlier day has what was said', () => {
    const corrections = [
      {
        date: '2023-12-01',
        commitment: 'w2',
        field: 'noUpdate' as const,
        wrong: 'We had read the wrong line.',
        was: 'none',
        now: 'true',
      },
    ];
    const corrected = { ...second, corrections };
    const noUpdate = (asAt: string) =>
      built(asAt, first, corrected).reports[0]?.updates.map((update) => update.noUpdate ?? false);
    expect([noUpdate('2023-11-30'), noUpdate('2023-12-01')]).toEqual([
      [false, false, true],
      [false, true, true],
    ]);
    expect(built('2023-12-01', corrected).reports[0]?.corrections[0]?.text).toBe(
      'We had read the wrong line. It said nothing. It now says “No update received”.',
    );
  });
});

describe('a date of completion without a word', () => {
  const completed = (asAt: string, completedOn: string, ...status: string[]) => {
    const one = report(asAt, [['w1', ...status]]);
    return { ...one, updates: one.updates.map((update) => ({ ...update, completedOn })) };
  };
  const w1 = (due: string | undefined, ...reports: ProgressEntry[]) =>
    build(
      entries(
        { w1: commitment(due ? { due: { by: due } } : {}) },
        Object.fromEntries(reports.map((one) => [one.asAt, one])),
        strategy(),
      ),
      '2026-01-01',
    ).commitments[0];

  test.each<[what: string, due: string | undefined, reports: ProgressEntry[], found: unknown[]]>([
    [
      'counts',
      '2023-09',
      [completed('2023-09', '2023-08')],
      ['completed', undefined, 'met-on-time', '2023-08'],
    ],
    [
      'may be late',
      '2023-06',
      [completed('2023-09', '2023-08')],
      ['completed', undefined, 'met-late', '2023-08'],
    ],
    [
      'counts without a due date',
      undefined,
      [completed('2023-09', '2023-08')],
      ['completed', undefined, 'no-due-date', undefined],
    ],
    [
      'counts after a word',
      '2023-09',
      [report('2023-03', [['w1', 'Under way']]), completed('2023-09', '2023-08')],
      ['completed', undefined, 'met-on-time', '2023-08'],
    ],
    [
      'counts beside a rating',
      '2023-09',
      [completed('2023-09', '2023-08', 'On course')],
      ['completed', undefined, 'met-on-time', '2023-08'],
    ],
    [
      'is taken back by a later word',
      '2023-09',
      [completed('2023-09', '2023-08'), report('2024-03', [['w1', 'Under way']])],
      ['in-progress', 'Under way', 'overdue', undefined],
    ],
    [
      'does not take back a word beside it',
      '2023-09',
      [completed('2023-09', '2023-08', 'Under way')],
      ['in-progress', 'Under way', 'overdue', undefined],
    ],
    [
      'stays with the word',
      '2023-09',
      [completed('2023-09', '2023-08', 'Done')],
      ['completed', 'Done', 'met-on-time', '2023-08'],
    ],
  ])('%s', (_what, due, reports, [state, word, timeliness, metOn]) => {
    const { lifecycle, timeliness: found } = w1(due, ...reports)?.standing ?? {};
    expect([lifecycle?.state, lifecycle?.word, found?.state, found?.metOn]).toEqual([
      state,
      word,
      timeliness,
      metOn,
    ]);
  });

  test('is told as what it is, and no word is put into the mouth of the publisher', () => {
    const told = (due: string | undefined) => {
      const one = w1(due, completed('2023-09', '2023-08'));
      const { headline, detail } = one ? answer(one, '2026-01-01') : { headline: '', detail: '' };
      return withPlainSpaces([headline, detail, one?.standing.freshness.rule].join('\n'));
    };
    expect(told('2023-09')).toMatchInlineSnapshot(`
      "A report says that this was completed on time.
      It was due by the end of September 2023, and a report says that it was completed in August 2023. The report of September 2023 gives a date of completion, and no word for how it stands.
      The report of September 2023 gives the date on which it was completed, so no more reports on it are expected."
    `);
    expect(told(undefined)).toMatchInlineSnapshot(`
      "A report says that this is completed.
      The source gives no date by which it was due. The report of September 2023 gives a date of completion, and no word for how it stands.
      The report of September 2023 gives the date on which it was completed, so no more reports on it are expected."
    `);
  });

  test('is in the feeds with the date', () => {
    const register = build(
      entries({ w1: commitment() }, { a: completed('2023-09', '2023-08') }),
      '2026-01-01',
    );
    const [change] = changesOf(register).filter(({ kind }) => kind === 'update');
    expect(withPlainSpaces(change?.title ?? '')).toBe(
      'W1: new report, with August 2023 as the date of completion',
    );
  });
});
