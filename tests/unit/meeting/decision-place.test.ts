import { describe, expect, test } from 'vitest';
import { readDecision } from '../../../src/lib/meeting/decision-place.ts';

describe('where a decision is recorded', () => {
  test.each([
    ['board/2022-12-08', undefined],
    ['board/2022-12-08#548', '548'],
    [' board/2022-12-08#12 (b) ', '12 (b)'],
  ])('“%s” is a meeting of the site, with the minute %s', (written, minute) => {
    expect(readDecision(written)).toEqual({
      kind: 'meeting',
      boardId: 'board',
      on: '2022-12-08',
      minute,
    });
  });

  test.each(['https://example.org/minutes', 'http://example.org/'])('“%s” is a link', (written) => {
    expect(readDecision(written)).toEqual({ kind: 'link' });
  });

  test.each([
    'The board’s meeting in December.',
    'board/2022-02-30',
    'board/2022-12',
    'board/2022-12-08#',
    'board/2022-12-08 item 4',
    'In board/2022-12-08',
    'Board/2022-12-08',
    'See https://example.org/minutes',
    'https://example.org/minutes of the board',
    'https://',
  ])('“%s” is words', (written) => {
    expect(readDecision(written)).toEqual({ kind: 'words' });
  });
});
