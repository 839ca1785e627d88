import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../../src/lib/commitment/schema.ts';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import type { ProgressEntry } from '../../../../src/lib/progress/schema.ts';
import { feedChanges } from '../../../../src/lib/publish/difference/feed-changes.ts';
import type { Published } from '../../../../src/lib/publish/difference/published.ts';
import { build } from '../../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../../register/entries.ts';

interface Case {
  w1?: Partial<CommitmentEntry> | undefined;
  reports?: Record<string, ProgressEntry>;
}

function state({ w1 = {}, reports = {} }: Case): Published {
  const all = entries({ w1: commitment(w1), w2: commitment({ ref: 'W2' }) }, reports);
  return { entries: all, register: build(all, '2023-09-01'), bodies: new Map() };
}

const told = (before: Case, after: Case) =>
  feedChanges(state(before), state(after)).map(
    ({ kind, subject, says, brief, path }) =>
      `${kind} (${subject}, ${plain(brief)}): ${plain(says)} ${path}`,
  );

const march = { '2023-03': report('2023-03', [['w1', 'On course']]) };
const done = { '2023-08': report('2023-08', [['w1', 'Done']]) };
const due = { by: '2023-05' };

describe('What the list of updates tells', () => {
  test('is told with how a commitment moved, and where to read it', () => {
    const june = { ...march, '2023-06': report('2023-06', [['w1', 'At risk']]) };
    expect(told({ reports: march }, { reports: june })).toMatchInlineSnapshot(`
      [
        "commitment-updated (commitments/plan/w1, W1): W1: “On course” → “At risk” (Marsham): “What was done.” /strategies/plan/progress/2023-06/#update-w1",
      ]
    `);
  });

  test('and tells no more is told with the page of its commitment, which stays', () => {
    expect(told({ reports: march }, {})).toMatchInlineSnapshot(`
      [
        "update-gone (commitments/plan/w1, W1): W1: “On course” (Marsham): “What was done.” /strategies/plan/w1/",
      ]
    `);
  });

  test('is not told of where it stays', () => {
    expect(told({ reports: march }, { reports: march })).toEqual([]);
  });
});

describe('The history of a commitment', () => {
  test('gains a day on which it became overdue, or loses it, when that is not how it stands', () => {
    expect(told({ reports: done }, { reports: done, w1: { due } })).toMatchInlineSnapshot(`
      [
        "past-changed (commitments/plan/w1, W1): W1 (Marsham): its history gains a line, “Became overdue”, 1 June 2023 /strategies/plan/w1/",
      ]
    `);
    expect(told({ reports: done, w1: { due } }, { reports: done })).toMatchInlineSnapshot(`
      [
        "past-changed (commitments/plan/w1, W1): W1 (Marsham): its history loses a line, “Became overdue”, 1 June 2023 /strategies/plan/w1/",
      ]
    `);
  });

  test('is not told of where it became overdue and is so: that is how it stands', () => {
    expect(told({}, { w1: { due } })).toEqual([]);
  });

  test('gains the day on which it became silent, when a report of long ago is found', () => {
    const old = { '2021-01': report('2021-01', [['w1', 'On course']]) };
    const both = { ...old, ...done };
    expect(
      told({ reports: done }, { reports: both }).filter((one) => one.startsWith('past')),
    ).toMatchInlineSnapshot(`
      [
        "past-changed (commitments/plan/w1, W1): W1 (Marsham): its history gains a line, “Became silent”, 1 February 2022 /strategies/plan/w1/",
      ]
    `);
    expect(told({}, { reports: old }).filter((one) => one.startsWith('past'))).toEqual([]);
  });
});
