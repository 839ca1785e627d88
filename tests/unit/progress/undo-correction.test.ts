import { describe, expect, test } from 'vitest';
import type { CorrectionEntry } from '../../../src/lib/progress/correction.ts';
import { undoCorrection } from '../../../src/lib/progress/undo-correction.ts';
import { report } from '../register/entries.ts';

const one = report('2023-06', [
  ['w1', 'Done', 'On course'],
  ['w2', 'At risk'],
]);
const now = {
  ...one,
  published: '2023-07',
  next: '2024-06',
  updates: one.updates.map((update, at) =>
    at > 0
      ? update
      : {
          ...update,
          summary: 'It rained. The $& path was mended. Work goes on.',
          completedOn: '2023-05',
          reason: 'Rain.',
          noUpdate: true,
          figures: [
            { label: 'Trees', value: '20' },
            { label: 'Paths', value: '3' },
          ],
        },
  ),
} as typeof one;

const correction = (change: Partial<CorrectionEntry>): CorrectionEntry => ({
  date: '2023-09-01',
  wrong: 'We misread it.',
  field: 'status',
  was: 'none',
  now: 'none',
  ...change,
});

/** What the first update held before a correction of it; undefined when the correction does not fit. */
function before(change: Partial<CorrectionEntry>, of = now) {
  const found = undoCorrection(of, correction({ commitment: 'w1', ...change }));
  return found?.updates[0];
}

describe('an update as it was before a correction', () => {
  test('had another word, in the place of the new one', () => {
    const found = before({ field: 'status', was: 'Under way', now: 'Done' });
    expect(found?.status).toEqual(['Under way', 'On course']);
  });

  test('lacked a word, or had one more', () => {
    expect(before({ field: 'status', was: 'none', now: 'Done' })?.status).toEqual(['On course']);
    expect(before({ field: 'status', was: 'Late', now: 'none' })?.status).toEqual([
      ...['Done', 'On course', 'Late'],
    ]);
  });

  test('had another figure, under the same label; one that went has no label to go back to', () => {
    const figures = (was: string, is: string) =>
      before({ field: 'figures', was, now: is })?.figures;
    expect(figures('12', '20')).toEqual([
      { label: 'Trees', value: '12' },
      { label: 'Paths', value: '3' },
    ]);
    expect(figures('none', '20')).toEqual([{ label: 'Paths', value: '3' }]);
    expect(figures('12', 'none')).toEqual(now.updates[0]?.figures);
  });

  test('said something else in one of its sentences, to the letter', () => {
    const summary = (was: string, is: string) =>
      before({ field: 'summary', was, now: is })?.summary;
    expect(summary('It snowed $&.', 'It rained.')).toBe(
      'It snowed $&. The $& path was mended. Work goes on.',
    );
    expect(summary('none', ' Work goes on.')).toBe('It rained. The $& path was mended.');
    expect(summary('It was cold.', 'none')).toBe(now.updates[0]?.summary);
  });

  test('said something where it says nothing now', () => {
    const silent = { ...one, updates: one.updates.map((own) => ({ ...own, summary: undefined })) };
    const found = before({ field: 'summary', was: 'It was cold.', now: 'none' }, silent as never);
    expect(found?.summary).toBe('It was cold.');
  });

  test('gave another day, or none', () => {
    const day = (was: string) => before({ field: 'completedOn', was, now: '2023-05' })?.completedOn;
    expect(day('2023-04')).toBe('2023-04');
    expect(day('none')).toBeUndefined();
  });

  test('was said to have come, or not', () => {
    const said = (was: string, is: string) => before({ field: 'noUpdate', was, now: is });
    expect(said('none', 'true')?.noUpdate).toBeUndefined();
    expect(said('true', 'none')).toBeUndefined();
    const other = undoCorrection(
      now,
      correction({ commitment: 'w2', field: 'noUpdate', was: 'true', now: 'none' }),
    );
    expect(other?.updates.map(({ noUpdate }) => noUpdate)).toEqual([true, true]);
  });

  test.each([
    ['status', 'Stopped'],
    ['figures', '21'],
    ['summary', 'It was dry.'],
    ['completedOn', '2023-06'],
    ['completedOn', 'none'],
    ['noUpdate', 'none'],
  ] as const)('is not known when its %s is not “%s”', (field, is) => {
    expect(before({ field, was: 'Late', now: is })).toBeUndefined();
  });

  test('leaves the other updates and the rest of the report as they are', () => {
    const found = undoCorrection(
      now,
      correction({ commitment: 'w1', field: 'status', was: 'Under way', now: 'Done' }),
    );
    expect(found).toEqual({ ...now, updates: [expect.anything(), now.updates[1]] });
    expect(undoCorrection(now, correction({ commitment: 'w9', now: 'Done' }))).toBeUndefined();
  });
});

describe('words that are withheld', () => {
  const withheld = { was: 'withheld', field: 'summary' } as const;

  test('do not come back', () => {
    expect(before({ ...withheld, now: 'It rained.' })).toEqual(now.updates[0]);
    expect(before({ ...withheld, now: 'none' })).toEqual(now.updates[0]);
  });

  test('are asked for the words that stand there now', () => {
    expect(before({ ...withheld, now: 'It was dry.' })).toBeUndefined();
  });

  test.each(['status', 'completedOn'] as const)(
    'are never a %s, by which it was judged',
    (field) => {
      expect(before({ was: 'withheld', field, now: 'Done' })).toBeUndefined();
    },
  );

  test('take what an older correction of the same words said with them, and nothing else', () => {
    const older = correction({ commitment: 'w1', field: 'summary', was: 'A.', now: 'B.' });
    const gone = correction({ ...withheld, commitment: 'w1', now: 'It rained.' });
    const taken = (later: CorrectionEntry) => {
      const corrected = { ...now, corrections: [older, later] };
      return undoCorrection(corrected, older) === corrected;
    };
    expect(taken(gone)).toBe(true);
    expect(taken({ ...gone, was: 'C.' })).toBe(false);
    expect(taken({ ...gone, field: 'reason' })).toBe(false);
    expect(taken({ ...gone, commitment: 'w2' })).toBe(false);
    // What came before the older one is no part of it, nor is what the report does not hold.
    expect(undoCorrection({ ...now, corrections: [gone, older] }, older)).toBeUndefined();
    expect(undoCorrection({ ...now, corrections: [gone] }, older)).toBeUndefined();
  });
});

test('a report as a whole goes back as its updates do', () => {
  const back = (change: Partial<CorrectionEntry>) => undoCorrection(now, correction(change));
  expect(back({ field: 'title', was: 'A title', now: now.title })).toEqual({
    ...now,
    title: 'A title',
  });
  expect(back({ field: 'source', was: 'page 3', now: 'page 4' })).toEqual(now);
});
