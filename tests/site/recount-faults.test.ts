import { describe, expect, test } from 'vitest';
import { siteNamed } from './built/site.ts';
import type { Commitment } from './recount/records.ts';
import { dataOf, faultsIn, less, more, type Spoil, spoiltFaults } from './recount/spoil.ts';
import { stateFaults } from './recount/states.ts';

const LIVING_WELL = '/strategies/marsham-2024/';
const NUMBERS = '/strategies/marsham-2019/progress/2023-09/';
const ACTIVE = '/strategies/active-marsham-2023/';
const SCORES = `${ACTIVE}progress/2024-10/`;
const BETWEEN = `${SCORES}since-2024-03/`;

/**
 * Faults of the kinds that a wrong rule has made, or could make, put into built pages by hand: what the
 * page then says, where, the words with the figure in brackets, and what becomes of the figure.
 */
const seeded: [what: string, path: string, words: RegExp, to: Spoil][] = [
  ['dated commitments are one too few', '/', /(\d+) of \d+ commitments of/, less],
  ['all are set against another total', '/', /\d+ of (\d+) commitments of/, more],
  [
    'a list holds one less than its link says',
    '/',
    />(\d+)<span class="hidden"> commitments: due soon/,
    more,
  ],
  [
    'one more is late than is',
    LIVING_WELL,
    /(\d+) of \d+ commitments with a date are overdue/,
    more,
  ],
  [
    'none is late, though some are',
    LIVING_WELL,
    /(\d+ of) \d+ commitments with a date are overdue/,
    () => 'None of the',
  ],
  [
    'a withdrawn one is said to have a report',
    '/strategies/green-marsham-2026/',
    />(0) of \d+<span class="unit"> with a report/,
    more,
  ],
  ['a span is a month off', `${LIVING_WELL}a4/`, /is (\d+) months overdue/, more],
  [
    'a report is younger than it is',
    `${LIVING_WELL}w3/`,
    /(1 year and 1 month) old/,
    () => '1 year',
  ],
  ['a date moved by fewer months', `${LIVING_WELL}a3/`, /by (\d+) months in all/, less],
  [
    'a list counts one of another group',
    '/commitments/due-soon/',
    /(\d+) of the \d+ commitments/,
    more,
  ],
  ['a report speaks of one more', `${LIVING_WELL}progress/2025-09/`, /tells of (\d+) of/, more],
  [
    'a report speaks of all',
    `${LIVING_WELL}progress/2025-09/`,
    /nothing of the other (\d+)/,
    () => '0',
  ],
  [
    'a word is given once more',
    `${LIVING_WELL}progress/2025-09/`,
    />(2)<span class="unit"> commitments/,
    more,
  ],
  ['a share is of another total', `${LIVING_WELL}progress/2025-09/`, />(25\.0)%/, () => '5.3'],
  [
    'both reports tell of one more',
    `${LIVING_WELL}progress/2025-09/since-2025-03/`,
    /Both reports tell of (\d+)/,
    more,
  ],
  [
    'one more has another word',
    `${LIVING_WELL}progress/2026-09/since-2026-03/`,
    /(\d+) of \d+ ha(?:s|ve) another word/,
    more,
  ],
  [
    'a change has the wrong sign',
    `${LIVING_WELL}progress/2026-09/since-2026-03/`,
    /(−)50\.0/,
    () => '+',
  ],
  ['moved dates are one too many', '/changes/', /We know of (\d+)/, more],
  ['reports are counted for corrections', '/corrections/', /corrections: (\d+) in/, less],
  [
    'a description says what the page does not',
    LIVING_WELL,
    /content="(\d+) of \d+ with a date are overdue/,
    more,
  ],
  ['a document more was read', '/', /We read (\d+) documents/, more],
  ['a document more is not dated', '/method/', /(\d+) of them is not dated/, more],
  ['an added one was there at first', ACTIVE, /published, with (\d+) actions/, more],
  ['one had no update and counts as told', SCORES, /tells of (\d+) of/, more],
  ['a report is set against what came later', SCORES, /tells of \d+ of (\d+)/, more],
  ['one less had no update', SCORES, /Of (\d+) more it says/, less],
  ['one less had no update, in an event', ACTIVE, /Of (\d+) more it says/, less],
  ['one less is said to have none', SCORES, />(2)<span class="unit"> commitments/, less],
  [
    'no update is a report, below a heading',
    ACTIVE,
    />(2) of 4<span class="unit"> with a report/,
    more,
  ],
  [
    'no update makes a report younger',
    `${ACTIVE}s2/`,
    /(2 years and 7 months) old/,
    () => '2 years',
  ],
  ['a silence is a month shorter', `${ACTIVE}s2/`, /of it for (12) months/, less],
  ['one less was added', BETWEEN, /(\d+) commitment was added/, less],
  ['one more was there before', BETWEEN, /(\d+) commitment is named only/, more],
  ['one more was withdrawn', BETWEEN, /(\d+) commitment that is named only/, more],
  ['one less is left out', BETWEEN, /(\d+) commitment that is named on/, less],
  ['one less had no update of two reports', BETWEEN, /Of (\d+) more, one/, less],
  [
    'a printed total is of another base',
    NUMBERS,
    /64 of (114) actions in progress were/,
    () => '49',
  ],
  [
    'a part is that of another total',
    '/strategies/marsham-2019/commitments/',
    /(49) were “Some delay”/,
    () => '7',
  ],
  ['a share worked out is the printed one', NUMBERS, /> (56\.1)%/, () => '55.0'],
];

describe('the recount finds that', () => {
  test.each(seeded)('%s (%s)', (_what, path, words, to) => {
    expect(spoiltFaults(siteNamed('demo'), path, words, to)).not.toEqual([]);
  });

  test('a figure stands where nothing says what it counts', () => {
    const site = siteNamed('demo');
    const added = site
      .pageAt('/')
      ?.html.replace('</main>', '<p>Of these, 17 are of a kind that nobody thought of.</p></main>');
    expect(faultsIn(site, '/', added ?? '')).toEqual([
      '/: nothing says what 17 counts in “Of these, 17 are of a kind that nobody thought of.”.',
    ]);
  });
});

/** Wrong answers in the data itself, which every page would count rightly. */
const wrongAnswers: [what: string, id: string, spoil: (one: Commitment) => Partial<Commitment>][] =
  [
    ['one is late before its date', 'marsham-2024/a1', as('timeliness', 'overdue')],
    ['one is late that was withdrawn', 'green-marsham-2026/g3', as('timeliness', 'overdue')],
    ['one is not due soon though it is', 'marsham-2024/w2', as('timeliness', 'not-due')],
    ['one has no date though it has', 'marsham-2024/a4', as('timeliness', 'no-due-date')],
    ['one was never updated though it was', 'marsham-2024/a4', as('freshness', 'never-updated')],
    ['one is silent too early', 'marsham-2024/w1', as('freshness', 'silent')],
    [
      'that there was no update is news',
      'active-marsham-2023/s2',
      ({ freshness }) => ({ freshness: { ...freshness, lastUpdate: '2024-10-31' } }),
    ],
    [
      'an older word of one scale stands beside a newer',
      'active-marsham-2023/s1',
      ({ rating }) => ({ rating: { ...rating, word: '3 (Behind)' } }),
    ],
    [
      'an older word stands',
      'marsham-2024/a3',
      ({ rating }) => ({ rating: { ...rating, word: 'On course' } }),
    ],
  ];

describe('the recount finds in the data that', () => {
  test.each(wrongAnswers)('%s (%s)', (_what, id, spoil) => {
    const data = dataOf(siteNamed('demo'));
    const commitments = data.commitments.map((one) =>
      one.id === id ? { ...one, ...spoil(one) } : one,
    );
    expect(stateFaults({ ...data, commitments })).not.toEqual([]);
  });
});

function as(axis: 'timeliness' | 'freshness', state: string) {
  return (one: Commitment) => ({ [axis]: { ...one[axis], state } });
}
