import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { standingLabels } from '../../../src/lib/commitment/standing-labels.ts';
import { threadLabel } from '../../../src/lib/commitment/thread-label.ts';
import {
  lengthInWords,
  stepInWords,
  threadTitle,
} from '../../../src/lib/commitment/thread-words.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, reportThat, strategy } from '../register/entries.ts';

const carriedTo = {
  commitment: 'plan/w2',
  on: '2024-06-10',
  pairedBy: 'us' as const,
  corrected: [],
};
const plan = strategy({
  statusWords: (
    [
      ['Not begun', 'not-started'],
      ['Being set up', 'starting'],
      ['Under way', 'in-progress'],
      ['Done', 'completed'],
      ['Closed', 'ended'],
      ['On hold', 'paused'],
      ['Stopped', 'stopped'],
      ['Joined', 'merged'],
    ] as const
  )
    .map(([word, means]) => ({ word, axis: 'lifecycle' as const, means, corrected: [] }))
    .concat([{ word: 'Amber', axis: 'rating', means: 'at-risk', corrected: [] } as never]),
});

function standingOf(
  change: Partial<CommitmentEntry>,
  reports: Record<string, ProgressEntry> = {},
  asAt = '2026-11-26',
) {
  const made = { w1: commitment(change), w2: commitment({ ref: 'W2' }) };
  const [one] = build(entries(made, reports, plan), asAt).commitments;
  if (!one) throw new Error('The register has no commitment.');
  return one;
}

const reported = (...words: string[]) => ({ '2024-03': report('2024-03', [['w1', ...words]]) });

function says(change: Partial<CommitmentEntry>, reports: Record<string, ProgressEntry> = {}) {
  const { headline, detail } = answer(standingOf({ carriedTo, ...change }, reports), '2026-11-26');
  return withPlainSpaces(`${headline} ${detail}`);
}

describe('what went on into a newer plan', () => {
  test('had come as far as its publisher last said', () => {
    const words = [
      'Not begun',
      'Being set up',
      'Under way',
      'Done',
      'Closed',
      'On hold',
      'Stopped',
    ];
    expect(
      words.map((word) => says({}, reported(word)).split('.')[0]).join('\n'),
    ).toMatchInlineSnapshot(`
      "When it went on, it had not started
      When it went on, it was being set up
      When it went on, it was in progress
      When it went on, it had been completed
      When it went on, it had ended
      When it went on, it was paused
      When it went on, it had been stopped"
    `);
    expect(says({}, reported('Joined'))).toMatchInlineSnapshot(
      `"When it went on, its publisher’s last word was “Joined”. It went on into a newer plan on 10 June 2024. Its publisher said “Joined” in March 2024."`,
    );
    expect(says({}, reported('Amber'))).toMatchInlineSnapshot(
      `"When it went on, its publisher’s last word was “Amber”. It went on into a newer plan on 10 June 2024. Its publisher said “Amber” in March 2024."`,
    );
    expect(says({}, reported())).toMatchInlineSnapshot(
      `"When it went on, no report had said how it stood. It went on into a newer plan on 10 June 2024. The last report on it here is of March 2024."`,
    );
    expect(says({})).toMatchInlineSnapshot(
      `"When it went on, no report had said how it stood. It went on into a newer plan on 10 June 2024. We have found no report on it here."`,
    );
  });

  test('had a date, which was to come or had passed', () => {
    expect(says({ due: { by: '2025-03' } }, reported('Under way'))).toMatchInlineSnapshot(
      `"When it went on, it was in progress. It went on into a newer plan on 10 June 2024. It was due by the end of March 2025. Its publisher said “Under way” in March 2024."`,
    );
    expect(says({ due: { by: '2024-01' } }, reported('Under way'))).toMatchInlineSnapshot(
      `"When it went on, it was in progress, and it was 4 months overdue. It went on into a newer plan on 10 June 2024. It was due by the end of January 2024. Its publisher said “Under way” in March 2024."`,
    );
    expect(says({ due: { by: '2024-01' } })).toMatchInlineSnapshot(
      `"When it went on, it was 4 months overdue. It went on into a newer plan on 10 June 2024. It was due by the end of January 2024. We have found no report on it here."`,
    );
    expect(says({ due: { by: '2024-01' } }, reported('Done'))).toMatchInlineSnapshot(
      `"When it went on, it had been completed. It went on into a newer plan on 10 June 2024. It was due by the end of January 2024. The report that calls it completed is of March 2024, and gives no day. Its publisher said “Done” in March 2024."`,
    );
    expect(says({ due: { by: '2024-01', means: 'progress' } })).toMatchInlineSnapshot(
      `"When it went on, the date by which progress was expected had passed 4 months before. It went on into a newer plan on 10 June 2024. Progress was expected by the end of January 2024. We have found no report on it here."`,
    );
    expect(says({ due: { by: '2025-01', means: 'progress' } })).toMatchInlineSnapshot(
      `"When it went on, no report had said how it stood. It went on into a newer plan on 10 June 2024. Progress was expected by the end of January 2025. We have found no report on it here."`,
    );
  });

  test('may have been told of by a report that received no update', () => {
    expect(
      says({}, { '2024-03': reportThat('2024-03', { noUpdate: true }) }),
    ).toMatchInlineSnapshot(
      `"When it went on, no report had said how it stood. It went on into a newer plan on 10 June 2024. The report of March 2024 says that no update was received."`,
    );
  });
});

describe('the labels of a commitment', () => {
  const labels = (
    change: Partial<CommitmentEntry>,
    reports: Record<string, ProgressEntry> = {},
    withoutFreshness = false,
  ) =>
    standingLabels(standingOf(change, reports, '2024-09-01').standing, withoutFreshness).map(
      ({ state, word }) => withPlainSpaces(word ? `${state} (${word})` : state),
    );

  test('are the words of its publisher, then what dates show', () => {
    expect(labels({ due: { by: '2024-01' } }, reported('Under way', 'Amber'))).toEqual([
      'in-progress (Under way)',
      'at-risk (Amber)',
      'overdue',
      'updated',
    ]);
    expect(labels({}, reported('Amber'), true)).toEqual(['at-risk (Amber)', 'no-due-date']);
  });

  test('say that it is completed where only a date of completion is given', () => {
    expect(labels({}, { '2024-03': reportThat('2024-03', { completedOn: '2024-02' }) })).toEqual([
      'completed',
      'no-due-date',
      'closed',
    ]);
  });

  test('say of what was withdrawn only that', () => {
    const withdrawn = { on: '2024-06', reason: 'The hall was sold.' };
    expect(labels({ withdrawn }, reported('Under way', 'Amber'))).toEqual(['withdrawn']);
  });

  test('say of what went on when it did, also where news is said once for a list', () => {
    expect(labels({ carriedTo }, {}, true)).toEqual([
      'no-due-date',
      'closed (Went on 10 June 2024)',
    ]);
  });
});

describe('a step of a thread', () => {
  const label = (change: Partial<CommitmentEntry>, reports: Record<string, ProgressEntry> = {}) => {
    const { state, word } = threadLabel(standingOf(change, reports).standing);
    return `${state}: ${withPlainSpaces(word)}`;
  };

  test('shows its rating while the plan runs, else how far it had come', () => {
    expect([
      label({}, reported('Under way', 'Amber')),
      label({}, reported('Done', 'Amber')),
      label({}, reported('Under way')),
      label({}),
      label({ carriedTo }, reported('Under way', 'Amber')),
      label({ carriedTo }, reported('Amber')),
      label({ carriedTo }),
      label({ withdrawn: { on: '2024-06', reason: 'Sold.' } }, reported('Amber')),
    ]).toMatchInlineSnapshot(`
      [
        "at-risk: Amber",
        "completed: Done",
        "in-progress: Under way",
        "not-said: Not said",
        "in-progress: Under way when it went on",
        "at-risk: Amber when it went on",
        "not-said: Not said when it went on",
        "withdrawn: Withdrawn",
      ]
    `);
  });
});

describe('a thread of many plans', () => {
  function steps(plans: number) {
    return Array.from({ length: plans }, (_, at) => ({
      commitment: {
        id: `p${at}/a`,
        ref: 'A',
        cameFrom: [],
        wentOn: undefined,
        strategy: { id: `p${at}`, firstKnown: { on: `${2026 - at}-05`, isPublication: true } },
      },
      isThis: at === 0,
      from: [],
    })) as unknown as Parameters<typeof threadTitle>[0];
  }

  test('names each number up to ten in words', () => {
    expect(
      [...Array.from({ length: 10 }, (_, at) => at + 2), 12, 13, 20, 21, 22, 23, 24, 31]
        .map((plans) => `${threadTitle(steps(plans))}. ${lengthInWords(steps(plans))}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "The thread through two plans. First promised in 2025. This is the second plan.
      The thread through three plans. First promised in 2024. This is the third plan.
      The thread through four plans. First promised in 2023. This is the fourth plan.
      The thread through five plans. First promised in 2022. This is the fifth plan.
      The thread through six plans. First promised in 2021. This is the sixth plan.
      The thread through seven plans. First promised in 2020. This is the seventh plan.
      The thread through eight plans. First promised in 2019. This is the eighth plan.
      The thread through nine plans. First promised in 2018. This is the ninth plan.
      The thread through ten plans. First promised in 2017. This is the tenth plan.
      The thread through 11 plans. First promised in 2016. This is the 11th plan.
      The thread through 12 plans. First promised in 2015. This is the 12th plan.
      The thread through 13 plans. First promised in 2014. This is the 13th plan.
      The thread through 20 plans. First promised in 2007. This is the 20th plan.
      The thread through 21 plans. First promised in 2006. This is the 21st plan.
      The thread through 22 plans. First promised in 2005. This is the 22nd plan.
      The thread through 23 plans. First promised in 2004. This is the 23rd plan.
      The thread through 24 plans. First promised in 2003. This is the 24th plan.
      The thread through 31 plans. First promised in 1996. This is the 31st plan."
    `);
  });

  test('ends what an author wrote with one full stop, and says a thing once', () => {
    const from = (...changed: (string | undefined)[]) =>
      stepInWords({
        commitment: { strategy: { firstKnown: { isPublication: true } } },
        from: changed.map((one, at) => ({ ref: `A${at}`, wentOn: { to: [], changed: one } })),
      } as never);
    expect([
      from('One visit, not two'),
      from('“One visit.”'),
      from('Why? Nobody said'),
      from('One visit.', 'One visit', 'Two visits'),
      from(undefined, undefined),
    ]).toMatchInlineSnapshot(`
      [
        {
          "text": "One visit, not two.",
          "word": "Reworded",
        },
        {
          "text": "“One visit.”",
          "word": "Reworded",
        },
        {
          "text": "Why? Nobody said.",
          "word": "Reworded",
        },
        {
          "text": "A0, A1 and A2 became one. One visit. Two visits.",
          "word": "Merged",
        },
        {
          "text": "A0 and A1 became one.",
          "word": "Merged",
        },
      ]
    `);
  });
});
