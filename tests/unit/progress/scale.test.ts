import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { commitmentCard, reportCard } from '../../../src/lib/kinds/share-words.ts';
import { commitmentsTable } from '../../../src/lib/open-data/tables/commitments.ts';
import { progressTable } from '../../../src/lib/open-data/tables/progress.ts';
import { compareReports } from '../../../src/lib/progress/compare-reports.ts';
import { shownWord } from '../../../src/lib/progress/known-word.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import {
  type CorrectedMeaning,
  type StatusWord,
  statusWord,
} from '../../../src/lib/progress/status-word.ts';
import { unrecordedMeanings } from '../../../src/lib/progress/unrecorded-meanings.ts';
import { wordsOf } from '../../../src/lib/progress/words-of.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const step = (
  word: string,
  label: string,
  lifecycle: StatusWord['lifecycle'],
  rating: StatusWord['rating'],
): StatusWord => ({ word, label, lifecycle, rating, corrected: [] });

// A scale from 1 to 5, as some councils print it, beside words of another kind.
const scale = [
  step('1', 'Achieved', 'completed', 'none'),
  step('2', 'On target', 'in-progress', 'on-track'),
  step('3', 'Behind', 'in-progress', 'some-slippage'),
  step('4', 'Not assessed', 'none', 'under-review'),
  step('5', 'Dropped', 'stopped', 'none'),
];
const inSteps = strategy({ statusWords: [...strategy().statusWords, ...scale] });

function builtFrom(...said: [asAt: string, ...status: string[]][]) {
  const reports = said.map(([asAt, ...status]): [string, ProgressEntry] => [
    asAt,
    report(asAt, [['w1', ...status]]),
  ]);
  return build(entries({ w1: commitment() }, Object.fromEntries(reports), inSteps), '2024-01-01');
}

function standingAfter(...words: string[][]) {
  const said = words.map((status, at): [string, ...string[]] => [`2023-0${at + 1}`, ...status]);
  const { lifecycle, rating } = builtFrom(...said).commitments[0]?.standing ?? {};
  return [lifecycle, rating].map((one) => [one?.word, one?.state].filter(Boolean).join(': '));
}

describe('a word of a scale', () => {
  test.each<[words: string[][], lifecycle: string, rating: string]>([
    [[['1']], '1 (Achieved): completed', 'not-rated'],
    [[['2']], '2 (On target): in-progress', '2 (On target): on-track'],
    // The newer step takes the place of the older one on both axes.
    [[['3'], ['1']], '1 (Achieved): completed', 'not-rated'],
    [[['3'], ['4']], 'not-said', '4 (Not assessed): under-review'],
    [[['1'], ['3']], '3 (Behind): in-progress', '3 (Behind): some-slippage'],
    // A report without a word leaves what was said.
    [[['3'], []], '3 (Behind): in-progress', '3 (Behind): some-slippage'],
    // A word of another kind is not taken back by a step, nor a step by such a word.
    [[['At risk'], ['1']], '1 (Achieved): completed', 'At risk: at-risk'],
    [[['3'], ['Done']], 'Done: completed', '3 (Behind): some-slippage'],
    [[['3'], ['At risk'], ['1']], '1 (Achieved): completed', 'At risk: at-risk'],
    // What a step had taken the place of does not come back when a later step is silent.
    [[['At risk'], ['2'], ['1']], '1 (Achieved): completed', 'not-rated'],
    // Beside it, a word of another kind may speak where the step is silent.
    [[['2'], ['1', 'On course']], '1 (Achieved): completed', 'On course: on-track'],
  ])('%j leaves “%s” and “%s”', (words, lifecycle, rating) => {
    expect(standingAfter(...words)).toEqual([lifecycle, rating]);
  });

  test('is told of once where it speaks for both axes', () => {
    const { reports, commitments } = builtFrom(['2023-09', '2']);
    expect(reports[0]?.updates.flatMap(wordsOf)).toEqual([
      { word: '2 (On target)', state: 'on-track' },
    ]);
    const [w1] = commitments;
    expect(withPlainSpaces(w1 ? answer(w1, '2024-01-01').detail : '')).toContain(
      'Its publisher said “2 (On target)” in September 2023.',
    );
  });

  test('is no new word for another step of its scale, and is one for the same step of another', () => {
    const compared = (words: StatusWord[], from: string, to: string) => {
      const named = {
        '2023-03': report('2023-03', [['w1', from]]),
        '2023-09': report('2023-09', [['w1', to]]),
      };
      const { reports } = build(
        entries({ w1: commitment() }, named, strategy({ statusWords: words })),
        '2024-01-01',
      );
      const [later, earlier] = reports;
      if (!later || !earlier) throw new Error('There are no two reports.');
      return compareReports(earlier, later, reports).axes.map(({ axis, reworded, moves }) => [
        axis,
        reworded ?? moves.map((move) => [move.from?.word, move.to?.word]),
      ]);
    };
    expect(compared(scale, '2', '3')).toEqual([
      ['lifecycle', [['2 (On target)', '3 (Behind)']]],
      ['rating', [['2 (On target)', '3 (Behind)']]],
    ]);
    // Where a step says nothing it was given all the same.
    expect(compared(scale, '3', '1')[1]).toEqual(['rating', [['3 (Behind)', '1 (Achieved)']]]);
    const letters = step('B', 'On target', 'in-progress', 'on-track');
    expect(compared([...scale, letters], '2', 'B')[1]).toEqual([
      'rating',
      { from: '2 (On target)', to: 'B (On target)' },
    ]);
  });
});

describe('A bare number', () => {
  test.each<[word: string, label: string | undefined, shown: string]>([
    ['On course', undefined, 'On course'],
    ['1', 'Achieved', '1 (Achieved)'],
    ['G', 'Green', 'G (Green)'],
  ])('“%s” with the label %s is shown as “%s”', (word, label, shown) => {
    expect(shownWord({ word, label })).toBe(shown);
  });

  test('stands nowhere: not in a total, a printed change, a correction, data, feeds or pictures', () => {
    const first = report('2023-03', [['w1', '3']], {
      totals: [
        {
          of: 4,
          parts: [
            { words: ['2'], share: '75' },
            { words: ['1'], share: '25' },
          ],
          boxes: [{ words: ['1'], count: 1 }],
        },
      ],
    });
    const second = report('2023-09', [['w1', '1']], {
      totals: [
        {
          of: 4,
          parts: [
            { words: ['2'], share: '50' },
            { words: ['1'], share: '50' },
          ],
          boxes: [],
        },
      ],
      changes: [{ words: ['1'], since: '2023-03', points: '25' }],
      corrections: [
        {
          date: '2023-10-01',
          commitment: 'w1',
          field: 'status',
          wrong: 'A slip.',
          was: '2',
          now: '1',
        },
      ],
    });
    const register = build(
      entries({ w1: commitment() }, { '2023-03': first, '2023-09': second }, inSteps),
      '2024-01-01',
    );
    const site = { ...register.site, base: '/' } as never;
    const told = JSON.stringify([
      register.reports.map(({ updates, totals, since, corrections }) => [
        updates.map(({ lifecycle, rating }) => [lifecycle, rating]),
        totals.map(({ parts }) => parts.map(({ words, label }) => [words, label])),
        since?.totals.map(({ rows }) => rows.map(({ words, printed }) => [words, printed])),
        corrections.map(({ text }) => text),
      ]),
      changesOf(register).map(({ title, text }) => [title, text]),
      register.commitments.map((one) => commitmentCard(one, register)),
      register.reports.map((one) => reportCard(one, register)),
      commitmentsTable.records(register, site),
      progressTable.records(register, site),
    ]);
    expect(told).toContain('1 (Achieved)');
    expect(told).toContain('It said “2 (On target)”. It now says “1 (Achieved)”.');
    expect(told.match(/["“][1-5]["”]/g)).toBeNull();
    // The change was found by its word, and is shown beside ours.
    expect(
      register.reports[0]?.since?.totals[0]?.rows.find(({ words }) => words[0]?.startsWith('1')),
    ).toMatchObject({
      change: 1,
      printed: '25',
    });
  });

  test.each(['1', '10', 'G', '✓', '3.', '4/5', '*'])('“%s” is refused without a label', (word) => {
    const found = statusWord.safeParse({ word, lifecycle: 'completed', rating: 'none' });
    expect(found.error?.issues.map(({ path }) => path)).toEqual([['word']]);
    expect(statusWord.safeParse({ word, label: 'Achieved', lifecycle: 'completed' }).success).toBe(
      true,
    );
  });

  test.each(['On course', 'OK', 'Level 3'])('is not what “%s” is', (word) => {
    expect(statusWord.safeParse({ word, axis: 'rating', means: 'on-track' }).success).toBe(true);
  });
});

describe('the meaning of a word of a scale', () => {
  const wrong = 'We had misread the key.';
  const entry = (date: string, was: CorrectedMeaning['was']) => ({ date, was, wrong });
  const behind = (...corrected: CorrectedMeaning[]): StatusWord => ({
    ...step('3', 'Behind', 'in-progress', 'some-slippage'),
    corrected,
  });
  const was = (lifecycle: StatusWord['lifecycle'], rating: StatusWord['rating']): StatusWord =>
    step('3', 'Behind', lifecycle, rating);

  test('is corrected axis by axis, and a build for an earlier day has the earlier one', () => {
    const corrected = behind(
      entry('2023-05-01', 'not-rated'),
      entry('2023-06-01', 'not-started'),
      entry('2023-07-01', 'at-risk'),
    );
    const said = entries(
      { w1: commitment() },
      { '2023-03': report('2023-03', [['w1', '3']]) },
      strategy({ statusWords: [corrected] }),
    );
    const on = (asAt: string) => {
      const { lifecycle, rating } = build(said, asAt).commitments[0]?.standing ?? {};
      return [lifecycle?.state, rating?.state];
    };
    expect(['2023-04-30', '2023-05-01', '2023-06-01', '2023-07-01'].map(on)).toEqual([
      ['not-started', 'not-rated'],
      ['not-started', 'at-risk'],
      ['in-progress', 'at-risk'],
      ['in-progress', 'some-slippage'],
    ]);
    const titles = changesOf(build(said, '2023-07-01')).filter(({ kind }) => kind === 'corrected');
    expect(titles.map(({ id, title, text }) => [id, title, text])).toMatchInlineSnapshot(`
      [
        [
          "corrected/plan/status-words/3/2023-07-01",
          "“3 (Behind)”, corrected: what the word means",
          "We had misread the key. We took it for “At risk”. We now take it for “Some slippage”.",
        ],
        [
          "corrected/plan/status-words/3/2023-06-01",
          "“3 (Behind)”, corrected: what the word means",
          "We had misread the key. We took it for “Not started”. We now take it for “In progress”.",
        ],
        [
          "corrected/plan/status-words/3/2023-05-01",
          "“3 (Behind)”, corrected: what the word means",
          "We had misread the key. We took it for “Not rated”. We now take it for “At risk”.",
        ],
      ]
    `);
  });

  test.each<[what: string, before: StatusWord, entries: CorrectedMeaning[], edits: string[]]>([
    ['nothing', was('in-progress', 'some-slippage'), [], []],
    ['its rating', was('in-progress', 'at-risk'), [], ['unrecorded rating']],
    ['its rating, told', was('in-progress', 'at-risk'), [entry('2023-05-01', 'at-risk')], []],
    [
      'its rating, told of the other axis',
      was('in-progress', 'at-risk'),
      [entry('2023-05-01', 'in-progress')],
      ['unrecorded rating'],
    ],
    [
      'its rating, told wrongly',
      was('in-progress', 'at-risk'),
      [entry('2023-05-01', 'off-track')],
      ['does-not-lead rating'],
    ],
    ['both', was('none', 'at-risk'), [entry('2023-05-01', 'at-risk')], ['unrecorded lifecycle']],
    [
      'both, told',
      was('none', 'at-risk'),
      [entry('2023-05-01', 'at-risk'), entry('2023-05-01', 'not-said')],
      [],
    ],
    [
      'its form',
      { word: '3', label: 'Behind', axis: 'rating', means: 'some-slippage', corrected: [] },
      [entry('2023-05-01', 'not-said')],
      [],
    ],
  ])('when an edit changes %s', (_what, before, corrected, edits) => {
    const found = unrecordedMeanings(before, behind(...corrected));
    expect(found.map((edit) => `${edit.kind} ${'axis' in edit ? edit.axis : ''}`)).toEqual(edits);
  });
});
