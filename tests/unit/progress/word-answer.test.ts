import { describe, expect, test } from 'vitest';
import type { Lifecycle, Rating } from '../../../src/lib/axes/axes.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { wordInShort, wordScales, wordsSaid } from '../../../src/lib/progress/word-answer.ts';

const onWork = (word: string, state: Lifecycle) => ({
  lifecycle: { word, state },
  rating: undefined,
});
const onCourse = (word: string, state: Rating) => ({
  lifecycle: undefined,
  rating: { word, state },
});
const onBoth = (word: string, lifecycle: Lifecycle, rating: Rating) => ({
  lifecycle: { word, state: lifecycle },
  rating: { word, state: rating },
});
const done = onWork('COMPLETED', 'completed');
const going = onWork('IN PROGRESS', 'in-progress');
const planned = onWork('IN DEVELOPMENT', 'starting');
const wordless = { lifecycle: undefined, rating: undefined };
const times = <One>(number: number, one: One) => Array<One>(number).fill(one);

type Updates = Parameters<typeof wordsSaid>[0];

/** What is said of a report that tells of all commitments, or of as many as there are more of. */
function said(updates: Updates, more = 0): string {
  const told = updates.filter(({ noUpdate }) => !noUpdate).length;
  const { first, rest } = wordsSaid(updates, { told, of: told + more });
  return withPlainSpaces([first, ...rest].join('\n'));
}

describe('a report answers with its own words', () => {
  test('for all commitments that there were, the completed first', () => {
    expect(said([planned, ...times(30, going), ...times(6, done)])).toMatchInlineSnapshot(
      `"6 of 37 commitments were “COMPLETED”, 30 “IN PROGRESS” and 1 “IN DEVELOPMENT”."`,
    );
    expect(said([done])).toMatchInlineSnapshot(`"The only commitment was “COMPLETED”."`);
    expect(said([going, going])).toMatchInlineSnapshot(`"All 2 commitments were “IN PROGRESS”."`);
  });

  test('for those that it tells of, and claims nothing of the others', () => {
    expect(said([done, going, going], 2)).toMatchInlineSnapshot(
      `"1 of the 3 commitments that the report tells of was “COMPLETED” and 2 “IN PROGRESS”."`,
    );
    expect(said([going, going], 1)).toMatchInlineSnapshot(
      `"All 2 commitments that the report tells of were “IN PROGRESS”."`,
    );
    expect(said([done], 4)).toMatchInlineSnapshot(
      `"The only commitment that the report tells of was “COMPLETED”."`,
    );
  });

  test('and counts no admission that there was no update', () => {
    expect(said([done, going, { ...wordless, noUpdate: true }], 1)).toMatchInlineSnapshot(
      `"1 of the 2 commitments that the report tells of was “COMPLETED” and 1 “IN PROGRESS”."`,
    );
  });

  test('in which a word of a scale counts once', () => {
    const green = onBoth('Green', 'in-progress', 'on-track');
    const amber = onBoth('Amber', 'in-progress', 'some-slippage');
    expect(said([amber, green, onWork('Blue', 'completed'), green])).toMatchInlineSnapshot(
      `"1 of 4 commitments was “Blue”, 2 “Green” and 1 “Amber”."`,
    );
  });

  test('first for the work and then for how it is going, where some have two words', () => {
    const both = {
      lifecycle: going.lifecycle,
      rating: { word: 'At risk', state: 'at-risk' },
    } as const;
    expect(said([both, done, onCourse('On course', 'on-track')])).toMatchInlineSnapshot(`
      "1 of 3 commitments was “COMPLETED” and 1 “IN PROGRESS”.
      On how they are going, it says “On course” of 1 and “At risk” of 1."
    `);
  });

  test('and leaves the rarest of many words to a second sentence, but never the completed', () => {
    const scale = [
      ...times(5, going),
      ...times(4, onWork('Closed', 'ended')),
      ...times(3, onWork('Paused', 'paused')),
      ...times(2, planned),
    ];
    expect(said(scale)).toMatchInlineSnapshot(
      `"5 of 14 commitments were “IN PROGRESS”, 2 “IN DEVELOPMENT”, 3 “Paused” and 4 “Closed”."`,
    );
    expect(said([...scale, done])).toMatchInlineSnapshot(`
      "1 of 15 commitments was “COMPLETED”, 5 “IN PROGRESS” and 4 “Closed”.
      2 were “IN DEVELOPMENT” and 3 were “Paused”."
    `);
  });

  test('or says that it has none', () => {
    expect(said(times(26, wordless))).toMatchInlineSnapshot(
      `"The report tells of all 26 commitments, and gives no word for how any of them stands."`,
    );
    expect(said([wordless, wordless], 1)).toMatchInlineSnapshot(
      `"The report tells of 2 commitments, and gives no word for how any of them stands."`,
    );
    expect(said([wordless])).toMatchInlineSnapshot(
      `"The report tells of the only commitment, and gives no word for how it stands."`,
    );
    expect(said([wordless], 3)).toMatchInlineSnapshot(
      `"The report tells of one commitment, and gives no word for how it stands."`,
    );
    expect(said([{ ...wordless, noUpdate: true }], 3)).toMatchInlineSnapshot(
      `"The report tells nothing of any commitment."`,
    );
  });
});

test('What has no word of a scale is counted beside it', () => {
  expect(wordScales([done, wordless, { ...wordless, noUpdate: true }])).toEqual([
    { parts: [{ word: 'COMPLETED', state: 'completed', count: 1 }], without: 1 },
  ]);
});

test('In short, a report is told by the word that answers first, of all that it tells of', () => {
  const inShort = (...updates: Updates) => withPlainSpaces(wordInShort(updates) ?? 'nothing');
  expect(inShort(going, going, done, { ...wordless, noUpdate: true })).toBe('1 of 3 “COMPLETED”');
  expect(inShort(going, wordless)).toBe('1 of 2 “IN PROGRESS”');
  expect(inShort(wordless)).toBe('nothing');
  expect(inShort()).toBe('nothing');
});
