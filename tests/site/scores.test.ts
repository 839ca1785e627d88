import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { siteNamed } from './built/site.ts';
import { rowsOf } from './data/files.ts';

// The figures are counted by hand in the files of Active Marsham: six actions from the start, S5 from May 2024, S8 from 2025;
// S6 was withdrawn on 30 September 2024. Its first report tells of S1, S2, S6 and S7, its second of S1, S4 and S5.
const site = siteNamed('demo');
const plan = '/strategies/active-marsham-2023/';
const textAt = (path: string) => withPlainSpaces(site.pageAt(`${plan}${path}`)?.text ?? '');

describe('a plan whose actions came and went', () => {
  test('was published with those that there were', () => {
    expect(textAt('')).toContain('The strategy was published, with 6 actions.');
    expect(textAt('')).toContain('See all 8 actions');
  });

  test.each([
    ['progress/2024-03/', 'tells of 4 of 6 commitments. Of 1 more it says that no update'],
    ['progress/2024-03/', 'It says nothing of the other 1.'],
    ['progress/2024-10/', 'tells of 3 of 6 commitments. Of 2 more it says that no update'],
    ['progress/2024-10/', 'It says nothing of the other 1.'],
    ['progress/', 'It tells of 3 of 6 commitments'],
    ['', 'It says something of 4 of 6 actions. Of 1 more'],
    ['s5/', 'In May 2024, later than the plan'],
    ['s5/', 'Added in May 2024. S5 came later than the plan, due by June 2027.'],
    ['s8/', 'Added in 2025.'],
    ['s8/', 'Only the year is known'],
  ])('says so: %s', (path, words) => {
    expect(textAt(path)).toContain(words);
  });

  test('has in a comparison what was added, withdrawn, and not mentioned', () => {
    const text = textAt('progress/2024-10/since-2024-03/');
    const parts = [
      'Added after 31 March 2024 S5',
      'Named only on 31 October 2024 It was there before. The earlier report does not mention it. S4',
      'Withdrawn by 31 October 2024 The later report does not mention it. S6',
      'Not mentioned on 31 October 2024',
      'No update received A report that says so tells nothing of it, so we compare nothing. S2',
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });
});

describe('a score', () => {
  test('stands nowhere without what it stands for', () => {
    const bare = /[“"][1-5][”"](?! \()/;
    const own = site.pages.filter(({ path }) => path.includes('active-marsham'));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ text }) => bare.test(text)).map(({ path }) => path)).toEqual([]);
    const feed = site.read(`${plan}feed.json`);
    expect(feed).toContain('S1: “3 (Behind)” → “1 (Achieved)”');
    expect(feed).not.toMatch(/“[1-5]”/);
  });

  test('takes the place of the older one on both axes, in data too', () => {
    const row = rowsOf(site).find(({ id }) => id === 'active-marsham-2023/s1');
    expect(row).toMatchObject({
      lifecycle: 'completed',
      rating: 'not-rated',
      said_word: '1 (Achieved)',
    });
  });
});

describe('an admission that there was no update', () => {
  test.each([
    ['s2/', 'the last report that tells of it is 2 years and 7 months old'],
    ['s2/', 'The report of 31 October 2024 says that no update was received.'],
    ['s3/', 'and the report of 31 October 2024 says that no update was received.'],
    ['progress/2024-10/', 'Said to have no update 2 commitments 40.0%'],
  ])('is said as one: %s', (path, words) => {
    expect(textAt(path)).toContain(words);
  });

  test('has a column in the data', () => {
    const lines = site.read('/data/progress.csv').split('\r\n');
    const admitted = lines.filter((line) => /active-marsham.*,true,/.test(line));
    expect(admitted.map((line) => line.split(',')[0])).toEqual([
      'active-marsham-2023/2024-10#s2',
      'active-marsham-2023/2024-10#s3',
      'active-marsham-2023/2024-03#s3',
    ]);
  });
});

test('A date of completion without a word is a completion, and no word is made of it', () => {
  const text = textAt('s4/');
  expect(text).toContain('A report says that this was completed on time.');
  expect(text).toContain('A date of completion, in the report of 31 October 2024');
  expect(text).toContain('No word given, completed in May 2024');
  const row = rowsOf(site).find(({ id }) => id === 'active-marsham-2023/s4');
  expect(row).toMatchObject({ lifecycle: 'completed', said_word: '', met_on: '2024-05' });
});
