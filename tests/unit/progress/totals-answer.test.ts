import { describe, expect, test } from 'vitest';
import { reportAnswer, reportInShort } from '../../../src/lib/progress/answer.ts';
import { changesOfTotals } from '../../../src/lib/progress/change-table.ts';
import { comparisonAnswer } from '../../../src/lib/progress/comparison-answer.ts';
import type { TotalFinding } from '../../../src/lib/progress/published-totals.ts';
import {
  firstPartSaid,
  mainTotal,
  namedBesides,
  numberSaid,
  otherPartsSaid,
  totalInShort,
  wholeTotalSaid,
} from '../../../src/lib/progress/totals-answer.ts';
import { found, part, shapes } from './totals.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const visits = { base: 'visits' };

describe('a total in a sentence', () => {
  const totals: Record<string, TotalFinding> = {
    'several words, with what is counted': shapes.inProgress,
    'each word for itself': shapes.secondYear,
    'all commitments': shapes.all,
    'none of several': found([part('On course', 0), part('At risk', 9)], { of: 9 }),
    'all of several': found([part('On course', 9), part('At risk', 0)], { of: 9 }),
    'one of several': found([part('On course', 1), part('At risk', 1)], { of: 2 }),
    'the only one': found([part('On course', 1), part('At risk', 0)], { of: 1 }),
    'the only one, and it is another': found([part('On course', 0), part('At risk', 1)], { of: 1 }),
    'none of what is counted': found([part('On course', 0), part('At risk', 9)], {
      of: 9,
      ...visits,
    }),
    'the only one of what is counted': found([part('On course', 1)], { of: 1, ...visits }),
    'no number of all': found([part('On course', 1250), part('At risk', 1)], visits),
    'one, and no number of all': found([part('On course', 1)]),
    'shares alone': found([part('On course', '33.0'), part('Late', '<1%'), part('At risk', '0.0')]),
    'a share in words': found(
      [part('Late', 'less than 1'), part('On course', 'nearly all')],
      visits,
    ),
    'shares of a number that does not fit': found(
      [part('On course', '58.3'), part('Late', '41.7')],
      {
        of: 11,
      },
    ),
    'under a heading of its own': found(
      [part('On course', 3), { words: [], label: 'No answer', count: 2 }],
      {
        title: 'Homes',
        of: 5,
      },
    ),
  };
  const lines = (said: (total: TotalFinding) => string) =>
    Object.entries(totals)
      .map(([what, total]) => `${what}: ${plain(said(total))}`)
      .join('\n');

  test('is told by its first part', () => {
    expect(lines(firstPartSaid)).toMatchInlineSnapshot(`
      "several words, with what is counted: 64 of 114 actions in progress were “Achieved” or “On target”
      each word for itself: 21 of 49 actions of the second year were “Achieved”
      all commitments: 40 of 49 commitments were “On course”
      none of several: None of the 9 commitments was “On course”
      all of several: All 9 commitments were “On course”
      one of several: 1 of 2 commitments was “On course”
      the only one: The only commitment was “On course”
      the only one, and it is another: The only commitment was not “On course”
      none of what is counted: None of the 9 visits was “On course”
      the only one of what is counted: of visits, 1 in all, 1 was “On course”
      no number of all: 1,250 visits were “On course”
      one, and no number of all: 1 commitment was “On course”
      shares alone: 33.0% of commitments were “On course”
      a share in words: less than 1% of visits were “Late”
      shares of a number that does not fit: 58.3% of commitments were “On course”
      under a heading of its own: 3 of 5 commitments were “On course”"
    `);
  });

  test('goes on with the others, without those that are nought', () => {
    expect(lines(otherPartsSaid)).toMatchInlineSnapshot(`
      "several words, with what is counted: 49 were “Some delay” and 1 was “Late”.
      each word for itself: 21 were “On target” and 7 were “Late”.
      all commitments: 9 were “At risk”.
      none of several: 9 were “At risk”.
      all of several: 
      one of several: 1 was “At risk”.
      the only one: 
      the only one, and it is another: 1 was “At risk”.
      none of what is counted: 9 were “At risk”.
      the only one of what is counted: 
      no number of all: 1 was “At risk”.
      one, and no number of all: 
      shares alone: <1% were “Late”.
      a share in words: Nearly all were “On course”.
      shares of a number that does not fit: 41.7% were “Late”.
      under a heading of its own: 2 were “No answer”."
    `);
  });

  test('stands whole beside another', () => {
    expect(lines(wholeTotalSaid)).toMatchInlineSnapshot(`
      "several words, with what is counted: 64 of 114 actions in progress were “Achieved” or “On target”, 49 were “Some delay” and 1 was “Late”.
      each word for itself: 21 of 49 actions of the second year were “Achieved”, 21 were “On target” and 7 were “Late”.
      all commitments: 40 of 49 commitments were “On course” and 9 were “At risk”.
      none of several: None of the 9 commitments was “On course” and 9 were “At risk”.
      all of several: All 9 commitments were “On course”.
      one of several: 1 of 2 commitments was “On course” and 1 was “At risk”.
      the only one: The only commitment was “On course”.
      the only one, and it is another: The only commitment was not “On course” and 1 was “At risk”.
      none of what is counted: None of the 9 visits was “On course” and 9 were “At risk”.
      the only one of what is counted: Of visits, 1 in all, 1 was “On course”.
      no number of all: 1,250 visits were “On course” and 1 was “At risk”.
      one, and no number of all: 1 commitment was “On course”.
      shares alone: 33.0% of commitments were “On course” and <1% were “Late”.
      a share in words: Less than 1% of visits were “Late” and nearly all were “On course”.
      shares of a number that does not fit: 58.3% of commitments were “On course” and 41.7% were “Late”.
      under a heading of its own: Under “Homes”, 3 of 5 commitments were “On course” and 2 were “No answer”."
    `);
  });

  test('stands in a picture', () => {
    expect(lines(totalInShort)).toMatchInlineSnapshot(`
      "several words, with what is counted: 64 of 114 “Achieved” or “On target”
      each word for itself: 21 of 49 “Achieved”
      all commitments: 40 of 49 “On course”
      none of several: 0 of 9 “On course”
      all of several: 9 of 9 “On course”
      one of several: 1 of 2 “On course”
      the only one: 1 of 1 “On course”
      the only one, and it is another: 0 of 1 “On course”
      none of what is counted: 0 of 9 “On course”
      the only one of what is counted: 1 of 1 “On course”
      no number of all: 1,250 “On course”
      one, and no number of all: 1 “On course”
      shares alone: 33.0% “On course”
      a share in words: less than 1% “Late”
      shares of a number that does not fit: 58.3% “On course”
      under a heading of its own: 3 of 5 “On course”"
    `);
  });
});

test('The number of all says where it comes from when it is not printed', () => {
  const of = (ofFrom: TotalFinding['ofFrom'], counted?: number) =>
    numberSaid({ ...shapes.all, of: ofFrom && 106, ofFrom, counted });
  expect(
    [
      of('printed'),
      of('counts'),
      of('declared'),
      of('boxes'),
      of('remainder'),
      of(undefined),
      of(undefined, 31),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "
    The report prints no number of all. The counts make up 106.
    The report prints no number of all beside these shares. We take the 106 that the publisher counts: that is our inference, and the shares fit it.
    The report prints no number of all here. Its boxes add up to 106, which fits.
    The report prints no number of all here. The other headings leave 106, which fits the shares.
    The report prints no number of all here, and none can be told from it.
    The report prints no number of all here. The counts add up to 31."
  `);
});

test('The total that a report is told by is that of all, else one under no heading of the strategy', () => {
  const { all } = shapes;
  const heading = { ...all, priority: 'homes' };
  const own = { ...all, title: 'Homes' };
  expect(mainTotal([heading, own, all])).toBe(all);
  expect(mainTotal([heading, own])).toBe(own);
  expect(mainTotal([heading])).toBeUndefined();
});

test('What is named one by one is told apart from what the total counts', () => {
  expect(
    [
      namedBesides(31, { ...shapes.all, of: 106 }),
      namedBesides(1, shapes.inProgress),
      namedBesides(5, { ...shapes.inProgress, of: undefined }),
    ]
      .map(plain)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "From here on we count the 31 commitments that the report names one by one, not the 106 commitments of the total.
    From here on we count the one commitment that the report names one by one, not the 114 actions in progress of the total.
    From here on we count the 5 commitments that the report names one by one, not the actions in progress of the total."
  `);
});

const update = { lifecycle: undefined, rating: undefined };

/** The answer of a report of September 2023 that names so many of the commitments. */
function answer(
  totals: TotalFinding[],
  {
    named = 0,
    commitments = 0,
    before,
  }: { named?: number; commitments?: number; before?: TotalFinding[] } = {},
): string {
  const changed = changesOfTotals({ totals: before ?? [], words: [] }, { totals, words: [] }, []);
  const { headline, detail } = reportAnswer({
    asAt: '2023-09',
    period: { from: '2023-04', to: '2023-09' },
    updates: Array(named).fill(update),
    reach: { of: commitments, told: named, noUpdate: 0, withdrawn: 0, later: 0 },
    totals,
    since: changed.length > 0 ? { report: { asAt: '2023-03' }, totals: changed } : undefined,
  });
  return plain(`${headline}\n${detail}`);
}

describe('a report that prints totals', () => {
  const { inProgress, secondYear, all } = shapes;

  test('of 114 and of 49, and names nothing', () => {
    expect(answer([inProgress, secondYear])).toMatchInlineSnapshot(`
      "64 of 114 actions in progress were “Achieved” or “On target”.
      49 were “Some delay” and 1 was “Late”. 21 of 49 actions of the second year were “Achieved”, 21 were “On target” and 7 were “Late”. We have nothing from it on any single commitment. These were true as at September 2023."
    `);
  });

  test('of all commitments, of which it names some', () => {
    expect(answer([all], { named: 5, commitments: 5 })).toMatchInlineSnapshot(`
      "40 of 49 commitments were “On course”.
      9 were “At risk”. The report tells of 5 of them one by one. These were true as at September 2023."
    `);
    expect(answer([all], { named: 49, commitments: 49 })).toMatchInlineSnapshot(`
      "40 of 49 commitments were “On course”.
      9 were “At risk”. These were true as at September 2023."
    `);
  });

  test('of others than those that it names', () => {
    expect(answer([inProgress], { named: 1, commitments: 20 })).toMatchInlineSnapshot(`
      "64 of 114 actions in progress were “Achieved” or “On target”.
      49 were “Some delay” and 1 was “Late”. One by one, it tells of 1 of 20 commitments that we publish. These were true as at September 2023."
    `);
  });

  test('more, fewer or as many as before', () => {
    const with30 = found([part('On course', 30), part('At risk', 10)], { of: 40 });
    expect(answer([all], { before: [with30] }).split('\n')[0]).toMatchInlineSnapshot(
      `"40 of 49 commitments were “On course”, 10 more than in March 2023."`,
    );
    expect(answer([with30], { before: [all] }).split('\n')[0]).toMatchInlineSnapshot(
      `"30 of 40 commitments were “On course”, 10 fewer than in March 2023."`,
    );
    expect(answer([all], { before: [all] }).split('\n')[0]).toMatchInlineSnapshot(
      `"40 of 49 commitments were “On course”, as many as in March 2023."`,
    );
  });

  test('of a number that is ours, now, before or both', () => {
    const shares = [part('On course', '75'), part('At risk', '25')];
    const ours = found(shares, {}, 40);
    const theirs = found(shares, { of: 40 });
    expect(answer([ours])).toMatchInlineSnapshot(`
      "30 of 40 commitments were “On course”.
      10 were “At risk”. The report prints no number of all beside these shares. We take the 40 that the publisher counts: that is our inference, and the shares fit it. We have nothing from it on any single commitment. These were true as at September 2023."
    `);
    expect(answer([ours], { before: [ours] })).toMatchInlineSnapshot(`
      "30 of 40 commitments were “On course”, as many as in March 2023.
      10 were “At risk”. The report prints no number of all beside these shares. We take the 40 that the publisher counts: that is our inference, and the shares fit it. For March 2023 we take 40 as well. We have nothing from it on any single commitment. These were true as at September 2023."
    `);
    expect(answer([theirs], { before: [ours] })).toMatchInlineSnapshot(`
      "30 of 40 commitments were “On course”, as many as in March 2023.
      10 were “At risk”. For March 2023 we take 40, which is our inference. We have nothing from it on any single commitment. These were true as at September 2023."
    `);
    expect(answer([theirs], { before: [theirs] })).not.toContain('inference');
  });

  test('many of them', () => {
    expect(answer([all, inProgress, secondYear, inProgress])).toMatchInlineSnapshot(`
      "40 of 49 commitments were “On course”.
      9 were “At risk”. It prints 3 more totals, which stand below. We have nothing from it on any single commitment. These were true as at September 2023."
    `);
  });

  test('for headings alone, or none at all', () => {
    const homes = { ...all, priority: 'homes' };
    expect(answer([homes])).toMatchInlineSnapshot(`
      "The report prints totals for 1 heading, and names no commitment.
      It covers April 2023 to September 2023. Its statements were true as at September 2023."
    `);
    expect(answer([homes, homes], { named: 1, commitments: 3 })).toMatchInlineSnapshot(`
      "The report tells of one commitment, and gives no word for how it stands.
      The report tells of 1 of 3 commitments. It says nothing of the other 2. It prints totals for 2 headings. The largest counts 49 commitments, and we publish 3 of the whole strategy. It covers April 2023 to September 2023. Its statements were true as at September 2023."
    `);
    expect(answer([homes], { named: 1, commitments: 49 })).not.toContain('counts');
    expect(answer([homes], { named: 1, commitments: 48 })).toContain(
      'It counts 49 commitments, and we publish 48 of the whole strategy.',
    );
    expect(answer([])).toMatchInlineSnapshot(`
      "The report gives figures, and names no commitment.
      It covers April 2023 to September 2023. Its statements were true as at September 2023."
    `);
  });
});

describe('a list of reports', () => {
  const inShort = (words: string[], commitments: number, totals: TotalFinding[] = []) =>
    plain(
      reportInShort({
        asAt: '2023-03',
        updates: words.map((word) => ({
          lifecycle: word ? { word, state: 'in-progress' } : undefined,
          rating: undefined,
        })),
        reach: { of: commitments, told: words.length, noUpdate: 0, withdrawn: 0, later: 0 },
        totals,
        since: undefined,
      }),
    );

  test('says what each answers, and how far it reaches where that is not to all', () => {
    expect(
      [
        inShort(['Begun', 'Begun', 'Planned'], 3),
        inShort(['Begun', 'Planned'], 5),
        inShort(['Begun'], 1),
        inShort(['', ''], 2),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "2 of 3 commitments were “Begun” and 1 “Planned”.
      1 of the 2 commitments that the report tells of was “Begun” and 1 “Planned”. It tells of 2 of 5 commitments.
      The only commitment was “Begun”.
      The report tells of all 2 commitments, and gives no word for how any of them stands."
    `);
  });

  test('says of totals alone that no single commitment is named', () => {
    expect([inShort([], 0, [shapes.all]), inShort([], 5)].join('\n')).toMatchInlineSnapshot(`
      "We have totals from it, and nothing on any single commitment.
      We have figures from it, and nothing on any single commitment."
    `);
  });
});

describe('two reports that name nothing in common', () => {
  const compared = (before: TotalFinding[], after: TotalFinding[]) =>
    comparisonAnswer({
      earlier: { asAt: '2023-03' },
      later: { asAt: '2023-09' },
      both: 0,
      axes: [],
      added: [],
      onlyLater: [],
      withdrawn: [],
      leftOut: [],
      noUpdate: [],
      totals: changesOfTotals({ totals: before, words: [] }, { totals: after, words: [] }, []),
    }).headline;

  test('are told by the total that both print', () => {
    const { inProgress, all } = shapes;
    const smaller = found([part('Achieved/On target', 60)], {
      of: 120,
      base: 'actions in progress',
    });
    const bare = found([part('On course', 30)]);
    expect(compared([smaller], [inProgress])).toMatchInlineSnapshot(
      `"“Achieved” or “On target” went from 60 of 120 to 64 of 114 actions in progress."`,
    );
    expect(compared([bare], [all])).toMatchInlineSnapshot(
      `"“On course” went from 30 to 40 commitments."`,
    );
  });

  test('have nothing in common when no count can be told, or no total is of the same', () => {
    const { inProgress, all } = shapes;
    const shares = found([part('On course', '81')]);
    expect(compared([shares], [all])).toMatchInlineSnapshot(
      `"The two reports name no commitment in common."`,
    );
    expect(compared([inProgress], [all])).toMatchInlineSnapshot(
      `"The two reports name no commitment in common."`,
    );
  });
});
