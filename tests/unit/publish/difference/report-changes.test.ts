import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import type { CorrectionEntry } from '../../../../src/lib/progress/correction.ts';
import type { ProgressEntry } from '../../../../src/lib/progress/schema.ts';
import type { Published } from '../../../../src/lib/publish/difference/published.ts';
import { reportFileChanges } from '../../../../src/lib/publish/difference/report-changes.ts';
import { build } from '../../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../../register/entries.ts';

type Reports = Record<string, ProgressEntry>;

function state(reports: Reports, plan = strategy()): Published {
  const all = entries({ w1: commitment(), w2: commitment({ ref: 'W2' }) }, reports, plan);
  return { entries: all, register: build(all, '2023-09-01'), bodies: new Map() };
}

/** What is told of reports that change, a line each. */
function told(before: Reports, after: Reports, plan = strategy()): string {
  const changes = reportFileChanges(state(before, plan), state(after, plan));
  return changes.map(({ kind, says }) => `${kind}: ${plain(says)}`).join('\n');
}

const spring = (change: Partial<ProgressEntry> = {}, ...updates: [string, ...string[]][]) => ({
  '2023-03': report('2023-03', updates.length > 0 ? updates : [['w1', 'On course']], change),
});

const correction = (own: Partial<CorrectionEntry>): CorrectionEntry => ({
  ...{ date: '2023-05-01', field: 'title', wrong: 'It was misread.', was: 'Old', now: 'New' },
  ...own,
});

describe('A progress report', () => {
  test('that is added or gone is told of as a whole, with the corrections that it brings', () => {
    const brings = spring({ corrections: [correction({}), correction({ wrong: 'Again.' })] });
    expect(told({}, brings)).toMatchInlineSnapshot(`
      "report-added: Report of 2023-03 (Marsham), a progress report
      correction-added: Report of 2023-03 (Marsham): “It was misread.” It said “Old”, and says “New” now
      correction-added: Report of 2023-03 (Marsham): “Again.” It said “Old”, and says “New” now"
    `);
    expect(told(brings, {})).toMatchInlineSnapshot(
      `"report-gone: Report of 2023-03 (Marsham), a progress report"`,
    );
    expect(told({}, spring())).toMatchInlineSnapshot(
      `"report-added: Report of 2023-03 (Marsham), a progress report"`,
    );
  });

  test('that stays as it is is not told of', () => {
    expect(told(spring(), spring())).toBe('');
  });

  test('is edited without a correction, or corrected with one', () => {
    const title = { title: 'Report of spring' };
    expect(told(spring(), spring(title))).toMatchInlineSnapshot(
      `"report-edited: Report of spring (Marsham): title: “Report of 2023-03” becomes “Report of spring”"`,
    );
    const entry = correction({ was: 'Report of 2023-03', now: 'Report of spring' });
    expect(told(spring(), spring({ ...title, corrections: [entry] }))).toMatchInlineSnapshot(`
      "correction-added: Report of spring (Marsham): “It was misread.” It said “Report of 2023-03”, and says “Report of spring” now
      report-corrected: Report of spring (Marsham): title: “Report of 2023-03” becomes “Report of spring”"
    `);
  });

  test('with a correction after others is told of by the new one alone, each as a subject of its own', () => {
    const first = correction({});
    const second = correction({ date: '2023-06-01', wrong: 'It was misread again.' });
    const third = correction({ date: '2023-07-01', wrong: 'And again.' });
    const before = state(spring({ corrections: [first] }));
    const after = state(spring({ corrections: [first, second, third] }));
    expect(
      reportFileChanges(before, after).map(({ subject, says, brief, path }) => [
        subject,
        plain(says),
        plain(brief),
        path,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "progress/plan/2023-03#correction-1",
          "Report of 2023-03 (Marsham): “It was misread again.” It said “Old”, and says “New” now",
          "Report of 2023-03 (Marsham)",
          "/strategies/plan/progress/2023-03/",
        ],
        [
          "progress/plan/2023-03#correction-2",
          "Report of 2023-03 (Marsham): “And again.” It said “Old”, and says “New” now",
          "Report of 2023-03 (Marsham)",
          "/strategies/plan/progress/2023-03/",
        ],
      ]
    `);
  });

  test('with a published correction that reads otherwise is told of', () => {
    const before = spring({ corrections: [correction({})] });
    const after = spring({ corrections: [correction({ wrong: 'It was a slip.' })] });
    expect(told(before, after)).toMatchInlineSnapshot(
      `"correction-changed: Report of 2023-03 (Marsham): corrections, 2023-05-01, title, wrong: “It was misread.” becomes “It was a slip.”"`,
    );
  });

  test('that gains or loses a whole update is told of by the commitment, and one that changes by the report', () => {
    const one = spring({}, ['w1', 'On course']);
    const two = spring({}, ['w1', 'On course'], ['w2', 'At risk']);
    expect(told(one, two)).toBe('');
    expect(told(two, one)).toBe('');
    expect(told(one, spring({}, ['w1', 'At risk']))).toMatchInlineSnapshot(
      `"report-edited: Report of 2023-03 (Marsham): updates, w1, status: “On course” becomes “At risk”"`,
    );
  });

  test('is told of with what a number of a scale stands for', () => {
    const words = [
      {
        word: '2',
        label: 'On target',
        lifecycle: 'in-progress' as const,
        rating: 'on-track' as const,
        corrected: [],
      },
      {
        word: '3',
        label: 'Behind',
        lifecycle: 'in-progress' as const,
        rating: 'at-risk' as const,
        corrected: [],
      },
    ];
    const plan = strategy({ statusWords: words });
    expect(told(spring({}, ['w1', '2']), spring({}, ['w1', '3']), plan)).toMatchInlineSnapshot(
      `"report-edited: Report of 2023-03 (Marsham): updates, w1, status: “2 (On target)” becomes “3 (Behind)”"`,
    );
  });
});

describe('Words that are withheld', () => {
  const withSummary = (summary: string, corrections: CorrectionEntry[] = []) => {
    const { '2023-03': one } = spring({ corrections }, ['w1', 'On course'], ['w2', 'On course']);
    return {
      '2023-03': {
        ...one,
        updates: one.updates.map((update) =>
          update.commitment === 'w1' ? { ...update, summary } : update,
        ),
      },
    };
  };
  const withheld = correction({
    ...{ commitment: 'w1', field: 'summary', was: 'withheld', now: 'Rooms are open.' },
    wrong: 'It told of a person.',
  });

  test('of an update are not repeated', () => {
    const before = withSummary('Mrs Jones opened rooms.');
    const after = withSummary('Rooms are open.', [withheld]);
    expect(told(before, after)).toMatchInlineSnapshot(`
      "correction-added: Report of 2023-03 (Marsham): “It told of a person.” It said “words that we do not repeat, to protect people”, and says “Rooms are open.” now
      report-corrected: Report of 2023-03 (Marsham): updates, w1, summary: “words that we do not repeat, to protect people” becomes “Rooms are open.”"
    `);
  });

  test('of one update hide nothing of another, and those of a field nothing of others', () => {
    const before = withSummary('31 rooms are open.');
    const other = { ...withheld, commitment: 'w2' };
    expect(told(before, withSummary('Rooms are open.', [other]))).toContain('31 rooms');
    const field = { ...withheld, field: 'status' as const };
    expect(told(before, withSummary('Rooms are open.', [field]))).toContain('31 rooms');
  });

  test('of the report itself are not repeated either', () => {
    const title = correction({ was: 'withheld', now: 'Report' });
    const after = spring({ title: 'Report', corrections: [title] });
    expect(told(spring({ title: 'Report of Mrs Jones' }), after)).toMatchInlineSnapshot(`
      "correction-added: Report (Marsham): “It was misread.” It said “words that we do not repeat, to protect people”, and says “Report” now
      report-corrected: Report (Marsham): title: “words that we do not repeat, to protect people” becomes “Report”"
    `);
  });

  test('of a part of a field hide what names the part, too', () => {
    const withFigure = (value: string, corrections: CorrectionEntry[] = []) => {
      const { '2023-03': one } = spring({ corrections });
      const figures = [{ label: 'Rooms of Mrs Jones', value }];
      return {
        '2023-03': { ...one, updates: one.updates.map((update) => ({ ...update, figures })) },
      };
    };
    const figures = correction({ commitment: 'w1', field: 'figures', was: 'withheld', now: '2' });
    expect(told(withFigure('3'), withFigure('2'))).toContain('Rooms of Mrs Jones');
    expect(told(withFigure('3'), withFigure('2', [figures]))).toMatchInlineSnapshot(`
      "correction-added: Report of 2023-03 (Marsham): “It was misread.” It said “words that we do not repeat, to protect people”, and says “2” now
      report-corrected: Report of 2023-03 (Marsham): updates, w1, figures: “words that we do not repeat, to protect people” becomes “2”"
    `);
  });

  test('of a published correction that is withheld later are not repeated', () => {
    const before = spring({ corrections: [correction({ was: 'Mrs Jones' })] });
    const after = spring({ corrections: [correction({ was: 'withheld' })] });
    expect(told(before, after)).toMatchInlineSnapshot(
      `"correction-changed: Report of 2023-03 (Marsham): corrections, 2023-05-01, title, was: “words that we do not repeat, to protect people” becomes “withheld”"`,
    );
  });
});
