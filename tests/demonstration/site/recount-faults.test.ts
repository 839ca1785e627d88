import { describe, expect, test } from 'vitest';
import { siteNamed } from '../../site/built/site.ts';
import type { TotalPart } from '../../site/recount/records.ts';
import { dataOf, less, more, type Spoil, spoiltFaults } from '../../site/recount/spoil.ts';
import { stateFaults } from '../../site/recount/states.ts';
import { totalFaults } from '../../site/recount/totals.ts';

const MSE = '/strategies/mse-2022/';
const ABSS = '/strategies/abss-2015/';
const SUMMARY = '/strategies/southend-2013/progress/2013-11/';

/** The same kinds of fault as in the invented town, on pages that only real documents make. */
const seeded: [what: string, path: string, words: RegExp, to: Spoil][] = [
  ['another group is counted', '/', /forward (\d+) proposals/, () => '31'],
  ['strategies that ended are one too many', '/', /(\d+) strategies that ended/, more],
  [
    'a strategy has the row of another',
    '/strategies/',
    />(44)<span class="unit"> commitments/,
    () => '37',
  ],
  ['the last row of a table does not add up', '/', />(138)<span class="unit"> in all/, less],
  ['a date that passed is on one less', MSE, /(All) \d+ statements are past/, () => '41 of'],
  ['a share is that of another row', MSE, />(0\.0)%</, () => '100.0'],
  ['what is known is inverted', MSE, />(0) of 42</, () => '42'],
  ['a heading counts what stands below another', MSE, />(10)<span class="unit"> statements/, less],
  [
    'one side of a due date has one more',
    `${MSE}statements/`,
    />(\d+)<span class="unit"> We</,
    more,
  ],
  [
    'all of a due date do not add up',
    `${MSE}statements/`,
    />(\d+)<span class="unit"> in all/,
    more,
  ],
  [
    'a due date is a month more ago',
    `${MSE}statements/`,
    />3 years and (1 month)/,
    () => '2 months',
  ],
  ['a span loses its years', `${MSE}w14/`, /(3 years and 1 month) ago/, () => '1 month'],
  [
    'a ref leads to another commitment',
    '/strategies/southampton-2017/commitments/',
    /class="ref">(1\.1)</,
    () => '1.2',
  ],
  ['a filter counts another list', '/strategies/abss-2015/commitments/', /Paused \((\d+)\)/, more],
  [
    'a printed total has another number of all',
    '/strategies/southend-2013/progress/2013-11/',
    />(34) <span class="unit"> in all/,
    more,
  ],
  [
    'a change of shares comes from rounded ones',
    '/strategies/southend-2013/progress/2013-11/',
    /−(7\.5)/,
    () => '7.6',
  ],
  [
    'a place is higher on one more measure',
    '/areas/canvey/2023-03/',
    /On (\d+) of \d+ measures/,
    more,
  ],
  ['a value is that of another place', '/areas/canvey/2023-03/', />(102\.4)/, () => '106.8'],
  ['a publisher did one thing more in a year', '/updates/2013/', /We know of (\d+)/, more],
  ['one change less of a year is ours', '/updates/2014/', /(\d+) changes are what/, less],
  ['fewer became late than are linked', '/updates/2023/2/', /of (14) commitments/, less],
  ['a file holds one record less', '/data/', /(\d+) records/, less],
  [
    'a frame says another span than the page',
    '/embed/mse-2022/w14/',
    /(3 years and 1 month) ago/,
    () => '3 years and 2 months',
  ],
  ['a document less was read on a plan', ABSS, /We read (\d+) documents/, less],
  ['a newer document was read', '/', /the newest of (March) 2023/, () => 'April'],
  ['a part changed by one more', SUMMARY, /, (6) more than in/, more],
  ['a printed share is another', SUMMARY, />\((80\.2)%\)/, () => '81.2'],
  ['a total is taken for another', SUMMARY, /We take the (106) that/, () => '31'],
  ['what is named one by one is the total', SUMMARY, /count the (31) comm/, () => '106'],
  ['one less was worked out from shares', SUMMARY, /prints (\d+) shares/, less],
  ['one more figure was held', SUMMARY, /We held (\d+) printed/, more],
  ['one less figure differs', SUMMARY, /(\d+) of them differ/, less],
  ['one question more is open', '/open-questions/', /We list (\d+) open/, more],
  ['one more is open in one plan', `${MSE}open-questions/`, /We list (\d+) open/, more],
  [
    'a plan has one of our choices less',
    '/open-questions/',
    />(6)<span class="unit"> our choice/,
    less,
  ],
  ['one more is our copy’s', '/open-questions/', /(\d+) from our copies/, more],
  ['questions stand in one place less', '/open-questions/', /said in (\d+) places/, less],
  [
    'a note of the data is left out',
    `${ABSS}open-questions/`,
    />(Whose report is it\?)</,
    () => 'Another note.',
  ],
  ['one minute more decides', '/meetings/southend-hwb/2022-12-08/', /(\d+) of them decide/, more],
  ['an example is not its own share', '/method/', /we say that it is (56\.1)%/, () => '57.0'],
  [
    'a list of one has two',
    `${ABSS}commitments/not-said/`,
    /(1) of 44 projects is in this list/,
    more,
  ],
  [
    'a printed value is that of another place',
    '/indicators/population/',
    />(38,300) people/,
    () => '46,600',
  ],
  ['the one before is another', `${MSE}w14/`, /Previous We statement<\/span> (W13)/, () => 'W12'],
];

describe('the recount finds that', () => {
  test.each(seeded)('%s (%s)', (_what, path, words, to) => {
    expect(spoiltFaults(siteNamed('root'), path, words, to)).not.toEqual([]);
  });
});

test('The recount finds in the data that W14 is not late after its date', () => {
  const data = dataOf(siteNamed('root'));
  const commitments = data.commitments.map((one) =>
    one.id === 'mse-2022/w14'
      ? { ...one, timeliness: { ...one.timeliness, state: 'not-due' } }
      : one,
  );
  expect(stateFaults({ ...data, commitments })).not.toEqual([]);
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
