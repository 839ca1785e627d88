import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { CorrectionEntry } from '../../../src/lib/progress/correction.ts';
import { correctionsAnswer } from '../../../src/lib/progress/corrections-answer.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

const corrections: CorrectionEntry[] = [
  {
    date: '2023-05-01',
    commitment: 'w1',
    field: 'status',
    wrong: 'Another row.',
    was: 'On course',
    now: 'At risk',
  },
  {
    date: '2023-06-01',
    commitment: 'w1',
    field: 'summary',
    wrong: 'Miscounted.',
    was: 'All',
    now: 'What',
  },
  { date: '2023-06-01', field: 'nextReport', wrong: 'Misread.', was: 'none', now: '2023-10' },
];

/** A report of March that called W1 on course, and was corrected in May and June. */
const site = entries(
  { w1: commitment({ due: { by: '2023-09' } }), w2: commitment({ ref: 'W2' }) },
  {
    '2023-03': report('2023-03', [['w1', 'At risk'], ['w2']], {
      corrections,
      nextReport: '2023-10',
    }),
  },
);

const ofPlan = (change: Partial<Parameters<typeof correctionsAnswer>[0][number]>) => ({
  reports: [],
  statusWords: [],
  commitments: [],
  ...change,
});

const on = (asAt: string) => {
  const register = build(site, asAt);
  const [w1] = register.commitments;
  const [only] = register.reports;
  if (!w1 || !only) throw new Error('The register is empty.');
  return { register, w1, report: only };
};

describe('a correction', () => {
  test('counts from its day; before it, the site says what the report said then', () => {
    const said = (asAt: string) => {
      const { w1, report: only } = on(asAt);
      return [
        w1.standing.rating.word,
        w1.updates[0]?.summary,
        only.nextReport,
        only.corrections.length,
      ];
    };
    expect(said('2023-04-30')).toEqual(['On course', 'All was done.', undefined, 0]);
    expect(said('2023-05-31')).toEqual(['At risk', 'All was done.', undefined, 1]);
    expect(said('2023-06-01')).toEqual(['At risk', 'What was done.', '2023-10', 3]);
  });

  test('stands beside its own update, and not beside that of another commitment', () => {
    const { report: only, w1 } = on('2023-07-01');
    expect(only.updates.map((update) => update.corrections.map(({ field }) => field))).toEqual([
      ['status', 'summary'],
      [],
    ]);
    expect(w1.updates[0]?.corrections).toHaveLength(2);
  });

  test('keeps both what it said and what it says now, in the history and in the feeds', () => {
    const { register, w1 } = on('2023-07-01');
    const inHistory = w1.history.filter(({ kind }) => kind === 'corrected');
    expect(inHistory.map(({ on: day, text }) => `${day} ${text}`)).toMatchInlineSnapshot(`
      [
        "2023-06-01 Miscounted. It said “All”. It now says “What”.",
        "2023-05-01 Another row. It said “On course”. It now says “At risk”.",
      ]
    `);
    const told = changesOf(register).filter(({ kind }) => kind === 'corrected');
    expect(told.map(({ id, title }) => `${id}: ${title}`)).toMatchInlineSnapshot(`
      [
        "corrected/plan/2023-03/2023-06-01: W1: Report of 2023-03, corrected: summary",
        "corrected/plan/2023-03/2023-06-01-2: Report of 2023-03, corrected: next report",
        "corrected/plan/2023-03/2023-05-01: W1: Report of 2023-03, corrected: status word",
      ]
    `);
    expect(told[0]?.about).toContain('commitment/plan/w1');
    expect(told[1]?.about).not.toContain('commitment/plan/w1');
  });
});

test('The page of corrections is honest when there is none', () => {
  const none = build(
    entries({ w1: commitment() }, { '2023-03': report('2023-03', [['w1']]) }),
    '2023-07-01',
  );
  const words = (strategies: Parameters<typeof correctionsAnswer>[0]) => {
    const { headline, detail } = correctionsAnswer(strategies);
    return withPlainSpaces(`${headline}\n${detail}`);
  };
  expect(words(none.strategies)).toMatchInlineSnapshot(`
    "No report has been corrected.
    There is 1 report. That does not mean that nothing in it is wrong. Tell us if you find a mistake."
  `);
  expect(words(on('2023-07-01').register.strategies)).toMatchInlineSnapshot(`
    "There are 3 corrections, in 1 of 1 report.
    Each shows what was wrong, what the report said, and what it says now."
  `);
  expect(
    words([ofPlan({ reports: [{ corrections: [{ raw: { was: 'withheld' } }] }] })]),
  ).toMatchInlineSnapshot(`
    "There is 1 correction, in 1 of 1 report.
    Each shows what was wrong, what the report said, and what it says now. Words that told too much of a person are not repeated."
  `);
});

test('the answer counts the reports with a correction among all, and tells of a withheld one among others', () => {
  const reports = [
    { corrections: [] },
    { corrections: [{ raw: { was: '3' } }, { raw: { was: 'withheld' } }, {}] },
    { corrections: [{ raw: { was: null } }] },
  ];
  const { headline, detail } = correctionsAnswer([
    ofPlan({ reports, statusWords: [{ corrected: [] }] }),
  ]);
  expect(withPlainSpaces(`${headline}\n${detail}`)).toMatchInlineSnapshot(`
    "There are 4 corrections, in 2 of 3 reports.
    Each shows what was wrong, what the report said, and what it says now. Words that told too much of a person are not repeated."
  `);
});

test('the answer of a site says which corrections there are, if there is a report, and what each shows', () => {
  const answer = (reports: number, meanings: number, threads = 0, ofEach = 0) => {
    const corrections = Array.from({ length: ofEach }, () => ({}));
    const own = Array.from({ length: reports }, () => ({ corrections }));
    const corrected = Array.from({ length: meanings }, () => ({}));
    const wentOn = { corrected: Array.from({ length: threads }, () => ({})) };
    const said = correctionsAnswer([
      { reports: own, statusWords: [{ corrected }], commitments: [{}, { wentOn }] },
    ]);
    return withPlainSpaces(`${said.headline}\n${said.detail}`);
  };
  expect(
    [
      answer(0, 0),
      answer(2, 0),
      answer(2, 1),
      answer(2, 0, 2),
      answer(2, 0, 1, 3),
      answer(2, 1, 1, 3),
    ].join('\n\n'),
  ).toMatchInlineSnapshot(`
    "No report has been corrected.
    There is no report yet.

    No report has been corrected.
    There are 2 reports. That does not mean that nothing in them is wrong. Tell us if you find a mistake.

    There is 1 correction, of what a status word means.
    Each shows what was wrong, what we took the word for, and what we take it for now.

    There are 2 corrections, of how a commitment went on into a newer plan.
    Each shows what was said before, and what was wrong with it.

    There are 7 corrections: 6 in 2 of 2 reports, and 1 of how a commitment went on into a newer plan.
    Each shows what was said before, and what was wrong with it.

    There are 8 corrections: 6 in 2 of 2 reports, 1 of what a status word means, and 1 of how a commitment went on into a newer plan.
    Each shows what was said before, and what was wrong with it."
  `);
});

test('a correction of withheld words says that they are gone, and repeats nothing', () => {
  const withheld: CorrectionEntry = {
    date: '2023-06-01',
    commitment: 'w1',
    field: 'summary',
    wrong: 'It told of a person.',
    was: 'withheld',
    now: 'What',
  };
  const [only] = build(
    entries(
      { w1: commitment({}) },
      { '2023-03': report('2023-03', [['w1', 'At risk']], { corrections: [withheld] }) },
    ),
    '2023-07-01',
  ).reports;
  expect(only?.corrections[0]?.text).toBe(
    'It told of a person. It said words that we do not repeat, to protect people. It now says “What”.',
  );
});
