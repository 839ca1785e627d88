import { expect, test } from 'vitest';
import { listPages } from '../../../src/lib/commitment/list-pages.ts';
import { commitmentLists } from '../../../src/lib/commitment/lists.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

const commitments = {
  i1: commitment({ ref: 'I1', kind: 'i-statement' }),
  w1: commitment({ due: { by: '2023-03' }, leads: ['board'] }),
  w2: commitment({ ref: 'W2', due: { by: '2023-03-15' } }),
  w3: commitment({ ref: 'W3', due: { by: '2030-01' }, leads: ['board'] }),
};
const reports = { '2023-06': report('2023-06', [['w3', 'On course']]) };

function listsOf(
  given: Parameters<typeof entries>[0] = commitments,
  said: Parameters<typeof entries>[1] = reports,
) {
  return commitmentLists(build(entries(given, said), '2023-10-01').commitments);
}

test('there is a list for each answer that any commitment gives, and none that is empty', () => {
  expect(
    listsOf().map(({ id, label, count }) => `${id || '(all)'}: ${label} (${count})`),
  ).toMatchInlineSnapshot(`
      [
        "(all): All commitments (4)",
        "we-statements: We statements (3)",
        "i-statements: I statements (1)",
        "not-said: Not said (4)",
        "on-track: On track (1)",
        "not-rated: Not rated (3)",
        "not-due: Not due (1)",
        "overdue: Overdue (2)",
        "no-due-date: No due date (1)",
        "updated: Updated this period (1)",
        "never-updated: Never updated (3)",
        "due-2023-03: Due March 2023 (2)",
        "due-2030-01: Due January 2030 (1)",
        "lead-board: Marsham Board (2)",
        "lead-board/overdue: Overdue (1)",
        "lead-board/never-updated: Never updated (1)",
        "no-lead: No lead is named (2)",
      ]
    `);
});

test('a day that is due counts in the list of its month', () => {
  const march = listsOf().find(({ id }) => id === 'due-2023-03');
  expect(march?.commitments.map(({ slug }) => slug)).toEqual(['w1', 'w2']);
});

test('a pair of a lead and a state holds only what is both, and says what it narrows', () => {
  const pair = listsOf().find(({ id }) => id === 'lead-board/overdue');
  expect(pair?.commitments.map(({ slug }) => slug)).toEqual(['w1']);
  expect(pair?.within?.id).toBe('lead-board');
});

test('a board without commitments still has the list of all, which says so', () => {
  expect(listsOf({}, {}).map(({ id, count }) => [id, count])).toEqual([['', 0]]);
});

test('a long list is cut into pages that hold everything once, and the first keeps its address', () => {
  const many = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`w${at + 1}`, commitment({ ref: `W${at + 1}` })]),
  );
  const pages = listPages(
    listsOf(many, {}).filter(({ id }) => id === 'no-due-date'),
    3,
  );
  expect(
    pages.map(({ path, from, commitments: own }) => [path, from, own.map(({ slug }) => slug)]),
  ).toEqual([
    ['no-due-date', 1, ['w1', 'w2', 'w3']],
    ['no-due-date/page-2', 4, ['w4', 'w5', 'w6']],
    ['no-due-date/page-3', 7, ['w7']],
  ]);
});

test('a list that fits is one page, even when it is exactly full', () => {
  const [all] = listsOf();
  if (!all) throw new Error('There is no list of all.');
  expect(listPages([all], 4).map(({ path, of }) => [path, of])).toEqual([['', 1]]);
  expect(listPages([all], 3).map(({ path, of }) => [path, of])).toEqual([
    ['', 2],
    ['page-2', 2],
  ]);
});
