import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { decisionNote } from '../../../src/lib/register/decision-note.ts';
import type { Meeting } from '../../../src/lib/register/meetings.ts';

const held = (boardId: string, on: string, name: string) =>
  ({ id: `${boardId}/${on}`, boardId, on, board: { id: boardId, name } }) as Meeting;

const meetings = [
  held('forum', '2023-01-10', 'Forum'),
  held('board', '2023-01-10', 'Marsham Board'),
  held('board', '2023-03-07', 'Marsham Board'),
];

function note(written: string) {
  const { text, ...rest } = decisionNote(written, meetings);
  return { text: withPlainSpaces(text), ...rest };
}

describe('Who decided', () => {
  test('is a meeting of the site, with its page', () => {
    expect(note('board/2023-01-10')).toEqual({
      text: 'Marsham Board, meeting of 10 January 2023',
      path: '/meetings/board/2023-01-10/',
    });
  });

  test('is a minute of it, where one is named', () => {
    expect(note('board/2023-03-07#548')).toEqual({
      text: 'Marsham Board, meeting of 7 March 2023, minute 548',
      path: '/meetings/board/2023-03-07/#minute-548',
    });
  });

  test('is named without a page, when the meeting is not known on the day', () => {
    expect(note('board/2024-01-10')).toEqual({ text: 'Meeting of 10 January 2024' });
    expect(note('board/2024-01-10#7')).toEqual({ text: 'Meeting of 10 January 2024, minute 7' });
  });

  test('is a document elsewhere, or words', () => {
    expect(note('https://example.org/minutes')).toEqual({
      text: 'Read the decision',
      link: 'https://example.org/minutes',
    });
    expect(note('The cabinet, in March.')).toEqual({ text: 'The cabinet, in March.' });
  });
});
