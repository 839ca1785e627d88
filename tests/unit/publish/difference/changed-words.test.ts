import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import { changedWords } from '../../../../src/lib/publish/difference/changed-words.ts';
import {
  editedRecords,
  isExplained,
  newRecords,
  reasonInWords,
} from '../../../../src/lib/publish/difference/recorded.ts';
import { warningOf } from '../../../../src/lib/publish/difference/unfinished.ts';

const was = 'One two three four five six old seven eight nine ten eleven twelve.';

describe('What differs between two texts', () => {
  test('is shown with four words on each side', () => {
    expect(changedWords(was, was.replace('old', 'new and young'))).toEqual({
      was: '… three four five six old seven eight nine ten …',
      now: '… three four five six new and young seven eight nine ten …',
    });
  });

  test('is not cut where only a word more would go', () => {
    const short = 'One two three four five old six seven eight nine ten.';
    expect(changedWords(short, short.replace('old', 'new')).was).toBe(short);
    const longer = `Zero ${short} Eleven.`;
    expect(changedWords(longer, longer.replace('old', 'new')).was).toBe(
      '… two three four five old six seven eight nine …',
    );
  });

  test('may stand at an end, or be the whole', () => {
    expect(changedWords(was, `New ${was}`).now).toBe('New One two three four …');
    expect(changedWords(was, `${was} New.`).now).toBe('… nine ten eleven twelve. New.');
    expect(changedWords('All old.', 'Quite new words.')).toEqual({
      was: 'All old.',
      now: 'Quite new words.',
    });
    expect(changedWords('', 'New.')).toEqual({ was: '', now: 'New.' });
  });

  test('counts no word twice where one is repeated', () => {
    expect(changedWords('very good', 'very very good')).toEqual({
      was: 'very good',
      now: 'very very good',
    });
    expect(changedWords('so it is', 'so  it\nis')).toEqual({ was: 'so it is', now: 'so it is' });
  });
});

describe('The entries of a commitment', () => {
  const due = { date: '2023-05-01', field: 'due', reason: 'No staff.' };
  const pair = (before: unknown, after: unknown) => ({
    id: 'w1',
    was: { id: 'w1', data: { changes: before } },
    now: { id: 'w1', data: { changes: after } },
  });
  const fresh = (before: unknown, after: unknown) => newRecords(pair(before, after) as never);

  test('are new when there are more of their day and field than there were', () => {
    const other = { ...due, date: '2023-06-01' };
    const lead = { ...due, field: 'leads' };
    const edited = { ...due, reason: 'No money.' };
    expect(fresh([due], [due, other, lead])).toEqual([other, lead]);
    expect(fresh([due], [edited])).toEqual([]);
    expect(fresh([due], [due, edited])).toEqual([edited]);
    expect(fresh([], [due])).toEqual([due]);
    expect(fresh(undefined, undefined)).toEqual([]);
  });

  test('that were there before are told field by field when they are edited', () => {
    const edited = { ...due, reason: 'No money.' };
    const found = editedRecords(pair([due], [edited]) as never);
    expect(found.map(({ path }) => path.join('.'))).toEqual(['changes.0.reason']);
    expect(editedRecords(pair([due], [due, { ...due, field: 'leads' }]) as never)).toEqual([]);
  });

  test('explain a change when each of them says why', () => {
    expect(isExplained([due])).toBe(true);
    expect(isExplained([due, { ...due, reason: undefined } as never])).toBe(false);
    expect(isExplained([])).toBe(false);
  });

  test('are told with the reason, the decision and the day from which readers see them', () => {
    const entries = { organisations: [], meetings: [] };
    const state = { register: { asAt: '2023-06-01' }, entries } as never;
    const said = (record: object) => plain(reasonInWords([record], state));
    expect(said(due)).toBe(' Reason: “No staff.” Decision not recorded.');
    expect(said({ ...due, reason: undefined, decision: 'The board' })).toBe(
      ' No reason is given. Decision: “The board”.',
    );
    expect(said({ ...due, decision: 'board/2023-05-01#5' })).toBe(
      ' Reason: “No staff.” Decision: “board, 1 May 2023, minute 5”.',
    );
    expect(said({ ...due, date: '2023-06-01' })).not.toContain('Readers');
    expect(said({ ...due, date: '2023-06-02' })).toMatch(/ Readers see it from 2 June 2023\.$/);
    expect(plain(reasonInWords([], state))).toBe(' No reason is given.');
  });
});

test.each([
  [1, 'Not ready to publish: 1 text still asks to be replaced, the first in a.mdx on line 5.'],
  [2, 'Not ready to publish: 2 texts still ask to be replaced, the first in a.mdx on line 5.'],
])('A reviewer is told before all else of %i text that nobody has replaced', (count, warning) => {
  const unfinished = [
    { file: 'a.mdx', line: 5 },
    { file: 'b.mdx', line: 1200 },
  ].slice(0, count);
  expect(plain(warningOf({ unfinished }) ?? [])).toBe(warning);
  expect(warningOf({ unfinished: [] })).toBeUndefined();
});
