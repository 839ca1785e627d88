import { describe, expect, test } from 'vitest';
import { read, recordOf, records } from './county.ts';

describe('A quarterly report of Aberwen', () => {
  // What each word was given to, as printed; the share is of all that the report names.
  test.each([
    ['plan-2024/progress/2024-06', '8', 'Green 4 / Amber 1 / Red 1 / Said to have no update 2'],
    ['plan-2024/progress/2024-09', '6', 'Green 2 / Amber 3 / Blue 1'],
    ['plan-2025/progress/2025-09', '8', 'Green 4 / Amber 2 / Red 1 / Blue 1'],
    ['plan-2026/progress/2026-06', '6', 'Grey 2 / Green 2 / Amber 1 / Said to have no update 1'],
    [
      'inquiry-2025/progress/2025-09',
      '4',
      '3 (Strong progress) 1 / 2 (Some progress) 2 / 1 (Not begun) 1',
    ],
    [
      'inquiry-2025/progress/2026-03',
      '5',
      '4 (In place) 1 / 3 (Strong progress) 2 / 2 (Some progress) 1 / Said to have no update 1',
    ],
  ])('%s names %s and gives each word as often as it was printed', (report, all, words) => {
    const page = read(`/strategies/${report}/`);
    expect(page).toContain(`Word Commitments Share of ${all} `);
    for (const counted of words.split(' / ')) {
      const [, word, number] = /^(.+) (\d+)$/.exec(counted) ?? [];
      expect(page).toContain(`${word} ${number} commitment${number === '1' ? '' : 's'} `);
    }
  });

  test.each([
    ['plan-2024/progress/2024-12', 8, '2 were “Green”, 4 were “Amber” and 1 was “Red”.'],
    ['plan-2025/progress/2025-06', 8, '4 were “Green”, 2 were “Amber” and 1 was “Grey”.'],
    ['plan-2025/progress/2025-12', 8, '3 were “Green”, 3 were “Amber” and 1 was “Red”.'],
    ['plan-2026/progress/2026-09', 6, '3 were “Green”, 1 was “Amber” and 1 was “Grey”.'],
  ])('%s prints totals of %i alone, and says nothing of any one action', (report, all, others) => {
    const page = read(`/strategies/${report}/`);
    expect(page).toContain(
      `1 of ${all} commitments was “Blue”. ${others} We have nothing from it on any single commitment.`,
    );
    const cells = others.replace(
      /(\d+) \w+ “(\w+)”(?:,| and|\.)/g,
      (_, number, word) => `${number} ${word.toLowerCase()}`,
    );
    expect(page).toContain(`All commitments 1 blue ${cells} ${all} in all`);
  });

  // The quarter from January to March belongs to the financial year that began the spring before.
  test.each([
    ['2024', 18, 'January to March 2025'],
    ['2025', 37, 'January to March 2026'],
    ['2026', 32, 'January to March 2027'],
  ])('stands among what happened in %s, %i things, if it ended then', (year, things, later) => {
    const page = read(`/updates/${year}/`);
    expect(page).toContain(`We know of ${things} things that a publisher did in ${year}.`);
    expect(page).not.toContain(later);
  });

  // Nine months after the last day of June 2024 the report of January to March 2025 counts already.
  test.each(['2-2', '3-3'])('ends no silence of %s on a day within its last month', (action) => {
    const page = read(`/strategies/plan-2024/${action}/`);
    expect(page).toContain('Quarter 4 of 2024-25.');
    expect(page).not.toContain('Became silent');
  });

  test('sets its totals beside those of the quarter before', () => {
    expect(read('/strategies/plan-2024/progress/2025-03/')).toContain(
      '1 of 8 commitments was “Blue”, as many as in October to December 2024 (quarter 3 of 2024/25).',
    );
    expect(read('/strategies/plan-2025/progress/2026-03/')).toContain(
      '2 of 8 commitments were “Blue”, 1 more than in October to December 2025 (quarter 3 of 2025/26). 2 were “Green”, 2 were “Amber” and 2 were “Red”. The report tells of 7 of them one by one. These were true at the end of quarter 4 of 2025/26 (January to March 2026).',
    );
  });

  test('gives a figure of a target each time that it prints one', () => {
    expect(read('/strategies/plan-2024/1-1/')).toContain('Homes insulated: 96. Reported in');
    for (const homes of [20, 45, 96]) {
      expect(read('/strategies/plan-2024/1-1/')).toContain(`Homes insulated: ${homes}. Reported`);
    }
  });

  test('that has only totals is no news of an action, so its update is late', () => {
    expect(recordOf('plan-2026/1-1').freshness).toMatchObject({
      state: 'update-late',
      lastUpdate: '2026-27-Q1',
    });
    expect(read('/')).toContain('A report was due, and none that we have found tells of it');
  });
});

describe('The recommendations of Aberwen', () => {
  test('were accepted, accepted in part, rejected, or wait for an answer', () => {
    const answers = records.flatMap(({ kind, response }) =>
      kind === 'recommendation' ? [response?.answer] : [],
    );
    expect(answers).toEqual([
      'accepted',
      'accepted',
      'partly-accepted',
      'rejected',
      'accepted',
      'awaited',
    ]);
  });

  test('are counted by their answers on the page of the inquiry', () => {
    expect(read('/strategies/inquiry-2025/')).toContain(
      'Answer given Recommendations Accepted 3 Accepted in part 1 Rejected 1 No answer yet 1',
    );
  });

  test('that were rejected say so first, and name nobody but who must answer', () => {
    const rejected = read('/strategies/inquiry-2025/r4/');
    expect(rejected).toContain(
      'This was rejected on 17 June 2025, and we have found no report on it.',
    );
    expect(rejected).not.toContain('The source names no lead for it.');
  });

  test('that were answered say so in their history, and among what happened in the year', () => {
    const said = 'The council has no money for it.';
    expect(read('/strategies/inquiry-2025/r4/')).toContain(
      `17 June 2025 Rejected. ${said} Answers to the inquiry, 17 June 2025. 11 March 2025 Published.`,
    );
    const answers = /Recommendation \d was (?:accepted|partly accepted|rejected)\./g;
    // Nobody has answered the sixth.
    expect(read('/updates/2025/').match(answers)).toEqual([
      'Recommendation 1 was accepted.',
      'Recommendation 2 was accepted.',
      'Recommendation 3 was partly accepted.',
      'Recommendation 4 was rejected.',
      'Recommendation 5 was accepted.',
    ]);
  });

  test.each([
    ['r1', 'Aberwen County Council', 'Accepted on 17 June 2025 Printed as “Accept”.'],
    ['r3', 'Aberwen County Council Glan Wen Health Board', 'Accepted in part on 17 June 2025'],
    ['r4', 'Aberwen County Council', 'Rejected on 17 June 2025 Printed as “Do not accept”.'],
    ['r6', 'Government of Gwladwen', 'No answer yet'],
  ])('%s names who must answer, and the answer', (id, who, answer) => {
    expect(read(`/strategies/inquiry-2025/${id}/`)).toContain(
      `Who must answer ${who} The answer ${answer}`,
    );
  });

  test.each([
    ['r1', '4 (In place)', 'completed', 'not-rated', 'met-on-time'],
    ['r2', '3 (Strong progress)', 'in-progress', 'on-track', 'overdue'],
    ['r3', '2 (Some progress)', 'in-progress', 'some-slippage', 'not-due'],
    ['r5', '3 (Strong progress)', 'in-progress', 'on-track', 'ongoing'],
    ['r6', null, 'not-said', 'not-rated', 'no-due-date'],
  ])('%s stands as its last score says: %s', (id, word, lifecycle, rating, timeliness) => {
    const record = recordOf(`inquiry-2025/${id}`);
    expect([record.lifecycle.word ?? null, record.lifecycle.state]).toEqual([word, lifecycle]);
    expect([record.rating.state, record.timeliness.state]).toEqual([rating, timeliness]);
  });

  test('with a number alone for a ref are named with their kind', () => {
    const page = read('/strategies/inquiry-2025/r3/');
    expect(page).toContain('The strategy was published, with recommendation 3 due by 2026/27.');
    expect(page).toContain('Follow recommendation 3: feed');
  });
});
