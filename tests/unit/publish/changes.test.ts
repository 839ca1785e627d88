import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Subject } from '../../../src/lib/publish/changes/change.ts';
import { changesBySubject, changesOf } from '../../../src/lib/publish/changes/changes.ts';
import {
  byDoer,
  countOf,
  type Happening,
  happenings,
} from '../../../src/lib/publish/changes/periods.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const due = { by: '2023-09' };
const reports = {
  '2022-12': report('2022-12', [['w1', 'On course']]),
  '2023-03': report('2023-03', [['w1', 'On course', 'Under way']], { published: '2023-05-10' }),
  '2023-06': report('2023-06', [['w1', 'At risk'], ['w2']]),
};
const both = { w1: commitment({ due, leads: ['parks'] }), w2: commitment({ ref: 'W2' }) };

/** The day, the ID and the title of each change, as one text. */
function listed(all: Entries, asAt: string): string {
  return changesOf(build(all, asAt))
    .map(({ on, id, title }) => withPlainSpaces(`${on} ${id}: ${title}`))
    .join('\n');
}

describe('the list of changes', () => {
  test('says in words what became of each commitment, the newest first', () => {
    expect(listed(entries(both, reports), '2024-08-01')).toMatchInlineSnapshot(`
      "2024-07-01 silent/plan/w1/2024-07-01: W1 became silent
      2024-07-01 silent/plan/w2/2024-07-01: W2 became silent
      2023-10-01 overdue/plan/w1/2023-10-01: W1 became overdue
      2023-06 report/plan/2023-06: Report of 2023-06
      2023-06 update/plan/2023-06/w1: W1: “On course” → “At risk”
      2023-06 update/plan/2023-06/w2: W2: new report, with no word for how it stands
      2023-03 report/plan/2023-03: Report of 2023-03
      2023-03 update/plan/2023-03/w1: W1: “Under way” and still “On course”
      2022-12 published/plan: Published
      2022-12 report/plan/2022-12: Report of 2022-12
      2022-12 update/plan/2022-12/w1: W1: “On course”"
    `);
  });

  test('tells once of a word of a scale, with the one before it, though one axis had none', () => {
    const word = (name: string, label: string) => ({ word: name, label, corrected: [] });
    const plan = strategy({
      statusWords: [
        { ...word('1', 'Not begun'), lifecycle: 'not-started', rating: 'none' },
        { ...word('2', 'Some progress'), lifecycle: 'in-progress', rating: 'some-slippage' },
      ],
    });
    const scores = {
      '2022-12': report('2022-12', [['w1', '1']]),
      '2023-03': report('2023-03', [['w1', '2']]),
    };
    expect(listed(entries({ w1: commitment() }, scores, plan), '2023-05-09')).toContain(
      'update/plan/2023-03/w1: W1: “1 (Not begun)” → “2 (Some progress)”\n',
    );
  });

  test('knows on a day only what could be known then', () => {
    expect(listed(entries(both, reports), '2023-05-09')).toMatchInlineSnapshot(`
      "2022-12 published/plan: Published
      2022-12 report/plan/2022-12: Report of 2022-12
      2022-12 update/plan/2022-12/w1: W1: “On course”"
    `);
  });

  test('keeps its IDs and dates when titles, words and the day change', () => {
    const ids = (change: { title: string }, asAt: string) =>
      changesOf(build(entries({ ...both, w1: commitment({ due, ...change }) }, reports), asAt)).map(
        ({ id, on, knownOn }) => [id, on, knownOn],
      );
    expect(ids({ title: 'Another title.' }, '2024-01-02')).toEqual(
      ids({ title: 'A title.' }, '2024-01-01'),
    );
  });

  test('keeps a silence on record that a later report has ended', () => {
    const late = { '2022-12': reports['2022-12'], '2024-06': report('2024-06', [['w1']]) };
    expect(listed(entries({ w1: commitment() }, late), '2024-08-01')).toContain(
      '2024-01-01 silent/plan/w1/2024-01-01: W1 became silent',
    );
  });

  test('calls no change of words a movement', () => {
    const inColours = strategy({
      statusWords: [
        ...strategy().statusWords,
        { word: 'Green', axis: 'rating', means: 'on-track', corrected: [] },
      ],
    });
    const coloured = { ...reports, '2023-06': report('2023-06', [['w1', 'Green']]) };
    expect(listed(entries(both, coloured, inColours), '2023-07-01')).toContain(
      'W1: “Green”, in new words; before, “On course”',
    );
  });

  test('never gives one ID to two changes', () => {
    const twice = strategy({
      events: [
        { on: '2023-02', title: 'New chair', text: 'One.' },
        { on: '2023-02', title: 'New money', text: 'Two.' },
      ],
    });
    const ids = changesOf(build(entries(both, reports, twice), '2024-08-01')).map(({ id }) => id);
    expect(ids).toContain('event/plan/2023-02-2');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('each subject', () => {
  const subjects = () => changesBySubject(changesOf(build(entries(both, reports), '2024-08-01')));
  const idsOf = (subject: Subject) =>
    subjects()
      .get(subject)
      ?.map(({ id }) => id);

  test('is told of what concerns it and of nothing else', () => {
    expect(idsOf('commitment/plan/w2')).toEqual([
      'silent/plan/w2/2024-07-01',
      'update/plan/2023-06/w2',
      'published/plan',
    ]);
    expect(idsOf('overdue')).toEqual(['overdue/plan/w1/2023-10-01']);
  });

  test('that leads one commitment is not told of another', () => {
    expect(idsOf('organisation/parks')?.filter((id) => id.includes('w2'))).toEqual([]);
    expect(idsOf('organisation/parks')).toContain('overdue/plan/w1/2023-10-01');
  });

  test('that publishes is told of everything in its strategy', () => {
    expect(idsOf('organisation/board')).toEqual(idsOf('strategy/plan'));
  });

  test('of a top heading is told of what stands anywhere below it', () => {
    expect(idsOf('priority/plan/places')).toContain('update/plan/2023-06/w1');
  });
});

test('A decision about two strategies is told once, and one about none is told of its board', () => {
  const all = entries(both);
  all.strategies.push({ id: 'other', data: strategy({ shortTitle: 'Other' }) });
  const decided = {
    topic: 'The plan',
    resolutions: [{ kind: 'agreed' as const, text: 'It was agreed.' }],
    actions: [],
    topics: [],
    sic: [],
  };
  all.meetings = [
    {
      id: 'board/2023-01-10',
      data: {
        title: 'Meeting',
        record: 'minutes',
        summary: 'It met.',
        source: { document: 'plan' },
        items: [],
        sic: [],
        decisions: [
          { ...decided, minute: '5', strategies: ['plan', 'other'] },
          { ...decided, minute: '6', strategies: [] },
          {
            ...decided,
            minute: '7',
            resolutions: [{ kind: 'recorded', text: 'Two sent apologies.' }],
            strategies: [],
          },
        ],
      },
    },
  ];
  const decisions = changesOf(build(all, '2024-01-01')).filter(({ kind }) => kind === 'decision');
  expect(decisions.map(({ id, about }) => [id, about])).toEqual([
    [
      'decision/board/2023-01-10/5',
      ['site', 'strategy/plan', 'organisation/board', 'area/marsham', 'strategy/other'],
    ],
    ['decision/board/2023-01-10/6', ['site', 'organisation/board']],
  ]);
});

test('what publishers did stands apart from what dates brought and what was put right', () => {
  const wrong = { date: '2024-07-15', was: 'some-slippage' as const, wrong: 'We misread it.' };
  const [word, ...words] = strategy().statusWords;
  if (!word) throw new Error('The strategy has no status words.');
  const put = strategy({ statusWords: [{ ...word, corrected: [wrong] }, ...words] });
  const all = changesOf(build(entries(both, reports, put), '2024-08-01'));
  const { publishers, ours } = byDoer(happenings(all));
  const kinds = (all: Happening[]) =>
    all.map(({ changes }) => `${changes.length} ${changes[0].kind}`);
  expect(kinds(publishers)).toMatchInlineSnapshot(`
    [
      "1 report",
      "1 update",
      "1 update",
      "1 report",
      "1 update",
      "1 published",
      "1 report",
      "1 update",
    ]
  `);
  expect(kinds(ours)).toMatchInlineSnapshot(`
    [
      "1 corrected",
      "2 silent",
      "1 overdue",
    ]
  `);
  expect([countOf(publishers), countOf(ours)]).toMatchInlineSnapshot(`
    [
      8,
      4,
    ]
  `);
});
