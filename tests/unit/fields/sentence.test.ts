import { describe, expect, it } from 'vitest';
import {
  a,
  agree,
  be,
  capitalised,
  count,
  have,
  howMany,
  howManyOfThem,
  inDecimalFigures,
  listed,
  nth,
  was,
} from '../../../src/lib/fields/sentence.ts';

const action = { one: 'action', many: 'actions' };
const plainly = (words: string) => words.replaceAll('\u00a0', ' ');
const table = (rows: string[]) => `\n${rows.map(plainly).join('\n')}\n`;

describe('sentences that count', () => {
  it('give a number its noun', () => {
    expect(
      table([0, 1, 2, 1200].map((number) => count(number, 'reply', 'replies'))),
    ).toMatchInlineSnapshot(`
      "
      0 replies
      1 reply
      2 replies
      1,200 replies
      "
    `);
  });

  it('give a number its verb', () => {
    expect(
      table([0, 1, 2].map((number) => `${number} ${agree(number, was)}`)),
    ).toMatchInlineSnapshot(`
      "
      0 were
      1 was
      2 were
      "
    `);
  });

  it('say how many of a group', () => {
    const pairs = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 2],
      [2, 2],
      [1, 1500],
      [1499, 1500],
    ] as const;
    expect(
      table(pairs.map(([part, of]) => `${howMany(part, of, action, be, 'overdue')}.`)),
    ).toMatchInlineSnapshot(`
      "
      There are no actions.
      The only action is not overdue.
      The only action is overdue.
      None of the 2 actions is overdue.
      1 of 2 actions is overdue.
      All 2 actions are overdue.
      1 of 1,500 actions is overdue.
      1,499 of 1,500 actions are overdue.
      "
    `);
    expect(
      table(pairs.map(([part, of]) => `${howMany(part, of, action, have, 'a due date')}.`)),
    ).toMatchInlineSnapshot(`
      "
      There are no actions.
      The only action does not have a due date.
      The only action has a due date.
      None of the 2 actions has a due date.
      1 of 2 actions has a due date.
      All 2 actions have a due date.
      1 of 1,500 actions has a due date.
      1,499 of 1,500 actions have a due date.
      "
    `);
  });

  it('say how many of those that were named before', () => {
    const pairs = [
      [0, 1],
      [1, 1],
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ] as const;
    expect(
      table(pairs.map(([part, of]) => `${howManyOfThem(part, of, be, 'overdue')}.`)),
    ).toMatchInlineSnapshot(`
      "
      It is not overdue.
      It is overdue.
      None of them is overdue.
      1 of them is overdue.
      2 of them are overdue.
      All of them are overdue.
      "
    `);
  });

  it('give a noun the article of its sound', () => {
    const nouns = [
      'action',
      'goal',
      'I statement',
      'We statement',
      'hour',
      'union',
      'update',
      'use',
    ];
    expect(table(nouns.map(a))).toMatchInlineSnapshot(`
      "
      an action
      a goal
      an I statement
      a We statement
      an hour
      a union
      an update
      a use
      "
    `);
  });

  it('put words in a row', () => {
    expect(
      table(
        [[], ['one'], ['one', 'two'], ['one', 'two', 'three']].map((row) => listed(row, 'and')),
      ),
    ).toMatchInlineSnapshot(`
      "

      one
      one and two
      one, two and three
      "
    `);
    expect(capitalised('put forward')).toBe('Put forward');
  });
});

it('The place of a number in an order has the ending that is spoken', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 1001].map(nth)).toEqual([
    ...['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd'],
    ...['101st', '111th', '1,001st'],
  ]);
});

it('A number has as many decimals as are asked for, noughts too', () => {
  expect([12, 0.05, 1234.56].map((number) => inDecimalFigures(number, 1))).toEqual([
    '12.0',
    '0.1',
    '1,234.6',
  ]);
  expect(inDecimalFigures(2.5, 0)).toBe('3');
});
