import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, siteNamed } from './built/site.ts';
import { readPublished } from './recount/published.ts';
import type { Commitment, Published, TotalPart } from './recount/records.ts';
import { faultsOf } from './recount/recount.ts';
import { stateFaults } from './recount/states.ts';
import { totalFaults } from './recount/totals.ts';

const MSE = '/strategies/mse-2022/';
const ABSS = '/strategies/abss-2015/';
const SUMMARY = '/strategies/southend-2013/progress/2013-11/';
const LIVING_WELL = '/strategies/marsham-2024/';
const NUMBERS = '/strategies/marsham-2019/progress/2023-09/';
const ACTIVE = '/strategies/active-marsham-2023/';
const SCORES = `${ACTIVE}progress/2024-10/`;
const BETWEEN = `${SCORES}since-2024-03/`;

/**
 * Faults of the kinds that a wrong rule has made, or could make, put into built pages by hand: what the
 * page then says, where, the words with the figure in brackets, and what becomes of the figure.
 */
const seeded: [what: string, site: string, path: string, words: RegExp, to: Spoil][] = [
  ['dated commitments are one too few', 'demo', '/', /(\d+) of \d+ commitments of/, less],
  ['all are set against another total', 'demo', '/', /\d+ of (\d+) commitments of/, more],
  ['another group is counted', 'root', '/', /forward (\d+) proposals/, () => '31'],
  ['strategies that ended are one too many', 'root', '/', /(\d+) strategies that ended/, more],
  [
    'a list holds one less than its link says',
    'demo',
    '/',
    />(\d+)<span class="hidden"> commitments: due soon/,
    more,
  ],
  [
    'a strategy has the row of another',
    'root',
    '/strategies/',
    />(44)<span class="unit"> commitments/,
    () => '37',
  ],
  [
    'the last row of a table does not add up',
    'root',
    '/',
    />(138)<span class="unit"> commitments/,
    less,
  ],
  ['one more is late than is', 'demo', LIVING_WELL, /(\d+) of \d+ commitments are overdue/, more],
  [
    'none is late, though some are',
    'demo',
    LIVING_WELL,
    /(\d+ of) \d+ commitments are overdue/,
    () => 'None of the',
  ],
  [
    'a date that passed is on one less',
    'root',
    MSE,
    /(All) \d+ statements are past/,
    () => '41 of',
  ],
  [
    'a withdrawn one is said to have a report',
    'demo',
    '/strategies/green-marsham-2026/',
    />(0) of \d+<span class="unit"> with a report/,
    more,
  ],
  ['a share is that of another row', 'root', MSE, />(0\.0)%</, () => '100.0'],
  ['what is known is inverted', 'root', MSE, />(0) of 42</, () => '42'],
  [
    'a heading counts what stands below another',
    'root',
    MSE,
    />(10)<span class="unit"> statements/,
    less,
  ],
  [
    'one side of a due date has one more',
    'root',
    `${MSE}statements/`,
    />(\d+)<span class="unit"> We</,
    more,
  ],
  [
    'all of a due date do not add up',
    'root',
    `${MSE}statements/`,
    />(\d+)<span class="unit"> in all/,
    more,
  ],
  [
    'a due date is a month more ago',
    'root',
    `${MSE}statements/`,
    />3 years and (1 month)/,
    () => '2 months',
  ],
  ['a span loses its years', 'root', `${MSE}w14/`, /(3 years and 1 month) ago/, () => '1 month'],
  ['a span is a month off', 'demo', `${LIVING_WELL}a4/`, /is (\d+) months overdue/, more],
  [
    'a report is younger than it is',
    'demo',
    `${LIVING_WELL}w3/`,
    /(1 year and 1 month) old/,
    () => '1 year',
  ],
  ['a date moved by fewer months', 'demo', `${LIVING_WELL}a3/`, /by (\d+) months in all/, less],
  [
    'a ref leads to another commitment',
    'root',
    '/strategies/southampton-2017/commitments/',
    /class="ref">(1\.1)</,
    () => '1.2',
  ],
  [
    'a filter counts another list',
    'root',
    '/strategies/abss-2015/commitments/',
    /Paused \((\d+)\)/,
    more,
  ],
  [
    'a list counts one of another group',
    'demo',
    '/commitments/due-soon/',
    /(\d+) of the \d+ commitments/,
    more,
  ],
  [
    'a report speaks of one more',
    'demo',
    `${LIVING_WELL}progress/2025-09/`,
    /speaks of (\d+) of/,
    more,
  ],
  [
    'a report speaks of all',
    'demo',
    `${LIVING_WELL}progress/2025-09/`,
    /nothing of the other (\d+)/,
    () => '0',
  ],
  [
    'a word is given once more',
    'demo',
    `${LIVING_WELL}progress/2025-09/`,
    />(2)<span class="unit"> commitments/,
    more,
  ],
  [
    'a share is of another total',
    'demo',
    `${LIVING_WELL}progress/2025-09/`,
    />(25\.0)%/,
    () => '5.3',
  ],
  [
    'both reports tell of one more',
    'demo',
    `${LIVING_WELL}progress/2025-09/since-2025-03/`,
    /Both reports tell of (\d+)/,
    more,
  ],
  [
    'one more has another word',
    'demo',
    `${LIVING_WELL}progress/2026-09/since-2026-03/`,
    /(\d+) of \d+ ha(?:s|ve) another word/,
    more,
  ],
  [
    'a change has the wrong sign',
    'demo',
    `${LIVING_WELL}progress/2026-09/since-2026-03/`,
    /(−)50\.0/,
    () => '+',
  ],
  [
    'a printed total has another number of all',
    'root',
    '/strategies/southend-2013/progress/2013-11/',
    />(34) <span class="unit"> in all/,
    more,
  ],
  [
    'a change of shares comes from rounded ones',
    'root',
    '/strategies/southend-2013/progress/2013-11/',
    /−(7\.5)/,
    () => '7.6',
  ],
  [
    'a place is higher on one more measure',
    'root',
    '/areas/canvey/2023-03/',
    /On (\d+) of \d+ measures/,
    more,
  ],
  [
    'a value is that of another place',
    'root',
    '/areas/canvey/2023-03/',
    />(102\.4)/,
    () => '106.8',
  ],
  ['a publisher did one thing more in a year', 'root', '/updates/2013/', /We know of (\d+)/, more],
  ['one change less of a year is ours', 'root', '/updates/2014/', /(\d+) changes are what/, less],
  ['fewer became late than are linked', 'root', '/updates/2023/2/', /of (14) commitments/, less],
  ['moved dates are one too many', 'demo', '/changes/', /We know of (\d+)/, more],
  ['reports are counted for corrections', 'demo', '/corrections/', /corrections: (\d+) in/, less],
  ['a file holds one record less', 'root', '/data/', /(\d+) records/, less],
  [
    'a frame says another span than the page',
    'root',
    '/embed/mse-2022/w14/',
    /(3 years and 1 month) ago/,
    () => '3 years and 2 months',
  ],
  [
    'a description says what the page does not',
    'demo',
    LIVING_WELL,
    /content="(\d+) of \d+ overdue/,
    more,
  ],
  ['a document more was read', 'demo', '/', /We read (\d+) documents/, more],
  ['a document less was read on a plan', 'root', ABSS, /We read (\d+) documents/, less],
  ['a newer document was read', 'root', '/', /the newest of (March) 2023/, () => 'April'],
  ['a document more is not dated', 'demo', '/method/', /(\d+) of them is not dated/, more],
  ['an added one was there at first', 'demo', ACTIVE, /published, with (\d+) actions/, more],
  ['one had no update and counts as told', 'demo', SCORES, /speaks of (\d+) of/, more],
  ['a report is set against what came later', 'demo', SCORES, /speaks of \d+ of (\d+)/, more],
  ['one less had no update', 'demo', SCORES, /Of (\d+) more it says/, less],
  ['one less had no update, in an event', 'demo', ACTIVE, /Of (\d+) more it says/, less],
  ['one less is said to have none', 'demo', SCORES, />(2)<span class="unit"> commitments/, less],
  [
    'no update is a report, below a heading',
    'demo',
    ACTIVE,
    />(2) of 4<span class="unit"> with a report/,
    more,
  ],
  [
    'no update makes a report younger',
    'demo',
    `${ACTIVE}s2/`,
    /(2 years and 7 months) old/,
    () => '2 years',
  ],
  ['a silence is a month shorter', 'demo', `${ACTIVE}s2/`, /of it for (12) months/, less],
  ['one less was added', 'demo', BETWEEN, /(\d+) commitment was added/, less],
  ['one more was there before', 'demo', BETWEEN, /(\d+) commitment is named only/, more],
  ['one more was withdrawn', 'demo', BETWEEN, /(\d+) commitment that is named only/, more],
  ['one less is left out', 'demo', BETWEEN, /(\d+) commitment that is named on/, less],
  ['one less had no update of two reports', 'demo', BETWEEN, /Of (\d+) more, one/, less],
  [
    'a printed total is of another base',
    'demo',
    NUMBERS,
    /64 of (114) actions in progress were/,
    () => '49',
  ],
  [
    'a part is that of another total',
    'demo',
    '/strategies/marsham-2019/commitments/',
    /(49) were “Some delay”/,
    () => '7',
  ],
  ['a part changed by one more', 'root', SUMMARY, /, (6) more than in/, more],
  ['a printed share is another', 'root', SUMMARY, />\((80\.2)%\)/, () => '81.2'],
  ['a share worked out is the printed one', 'demo', NUMBERS, /> (56\.1)%/, () => '55.0'],
  ['a total is taken for another', 'root', SUMMARY, /We take the (106) that/, () => '31'],
  ['what is named one by one is the total', 'root', SUMMARY, /count the (31) comm/, () => '106'],
  ['one less was worked out from shares', 'root', SUMMARY, /prints (\d+) shares/, less],
  ['one more figure was held', 'root', SUMMARY, /We held (\d+) printed/, more],
  ['one less figure differs', 'root', SUMMARY, /(\d+) of them differ/, less],
  ['one question more is open', 'root', '/open-questions/', /We list (\d+) open/, more],
  ['one more is our copy’s', 'root', '/open-questions/', /(\d+) from our copies/, more],
  ['questions stand in one place less', 'root', '/open-questions/', /said in (\d+) places/, less],
  [
    'a note of the data is left out',
    'root',
    '/open-questions/',
    />(Whose report is it\?)</,
    () => 'Another note.',
  ],
  [
    'one minute more decides',
    'root',
    '/meetings/southend-hwb/2022-12-08/',
    /(\d+) of them decide/,
    more,
  ],
  [
    'an example is not its own share',
    'root',
    '/method/',
    /we say that it is (56\.1)%/,
    () => '57.0',
  ],
  [
    'a list of one has two',
    'root',
    `${ABSS}commitments/not-said/`,
    /(1) of 44 projects is in this list/,
    more,
  ],
  [
    'a printed value is that of another place',
    'root',
    '/indicators/population/',
    />(38,300) people/,
    () => '46,600',
  ],
  [
    'the one before is another',
    'root',
    `${MSE}w14/`,
    /Previous We statement<\/span> (W13)/,
    () => 'W12',
  ],
];

type Spoil = (figure: string) => string;

describe('the recount finds that', () => {
  test.each(seeded)('%s (%s, %s)', (_what, name, path, words, to) => {
    const site = siteNamed(name);
    const page = site.pageAt(path);
    if (!page) throw new Error(`There is no ${path}.`);
    const spoilt = page.html.replace(gaps(words), (found, figure: string) =>
      found.replace(figure, to(figure)),
    );
    expect(spoilt, 'The page no longer holds these words.').not.toBe(page.html);
    expect(faults(site, path, spoilt)).not.toEqual([]);
  });

  test('a figure stands where nothing says what it counts', () => {
    const site = siteNamed('root');
    const added = site
      .pageAt('/')
      ?.html.replace('</main>', '<p>Of these, 17 are of a kind that nobody thought of.</p></main>');
    expect(faults(site, '/', added ?? '')).toEqual([
      '/: nothing says what 17 counts in “Of these, 17 are of a kind that nobody thought of.”.',
    ]);
  });
});

/** Wrong answers in the data itself, which every page would count rightly. */
const wrongAnswers: [what: string, id: string, spoil: (one: Commitment) => Partial<Commitment>][] =
  [
    ['one is late before its date', 'marsham-2024/a1', as('timeliness', 'overdue')],
    ['one is late that was withdrawn', 'green-marsham-2026/g3', as('timeliness', 'overdue')],
    ['one is not late after its date', 'mse-2022/w14', as('timeliness', 'not-due')],
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
    const site = siteNamed(id.startsWith('mse') ? 'root' : 'demo');
    const data = dataOf(site);
    const commitments = data.commitments.map((one) =>
      one.id === id ? { ...one, ...spoil(one) } : one,
    );
    expect(stateFaults({ ...data, commitments })).not.toEqual([]);
  });
});

test.each<[what: string, id: string, change: Partial<TotalPart>]>([
  ['a count is not the printed share', 'southend-2013/2013-11#total-1-1', { count: 84 }],
  ['the parts have another sum', 'southend-2013/2013-11#total-1-3', { count: 2 }],
  ['a share is of another number', 'southend-2013/2013-11#total-1-1', { of: 105 }],
])('The recount finds in the totals of the data that %s', (_what, id, change) => {
  const data = dataOf(siteNamed('root'));
  const totals = data.totals.map((part) => (part.id === id ? { ...part, ...change } : part));
  expect(totalFaults({ ...data, totals })).not.toEqual([]);
});

function as(axis: 'timeliness' | 'freshness', state: string) {
  return (one: Commitment) => ({ [axis]: { ...one[axis], state } });
}

/** What the recount finds on a page that it would not find on the built one. */
function faults(site: BuiltSite, path: string, html: string): string[] {
  const type = site.pageAt(path)?.type ?? 'prose';
  const page = { path, type, tree: fromHtml(html) };
  return faultsOf(page, dataOf(site), (other) => site.pageAt(other));
}

const known = new Map<string, Published>();

function dataOf({ name, read }: BuiltSite): Published {
  const data = known.get(name) ?? readPublished(read);
  known.set(name, data);
  return data;
}

/** A space in a pattern stands for any space of a page, such as the one that holds a number to its noun. */
function gaps({ source }: RegExp): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+').replaceAll('>', '>\\s*'));
}

function less(figure: string): string {
  return String(Number(figure) - 1);
}

function more(figure: string): string {
  return String(Number(figure) + 1);
}
