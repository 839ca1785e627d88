import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { correctionsAnswer } from '../../../src/lib/progress/corrections-answer.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import { build } from '../../../src/lib/register/build.ts';
import { threadCorrections } from '../../../src/lib/strategy/thread-corrections.ts';
import { commitment, entries, strategy } from '../register/entries.ts';

const corrected = [
  { date: '2024-07-01', was: 'We had paired it with S4.', wrong: 'S4 is about benches.' },
  { date: '2024-07-01', was: 'We had dated it May.', wrong: 'It was June.' },
];

/** A plan with one commitment, and the plan that takes over from it. */
function registerOf(change: Partial<CommitmentEntry>, asAt: string) {
  const all = entries({ w1: commitment(change) });
  const data = strategy({ shortTitle: 'Active', published: '2024-06', follows: ['plan'] });
  all.strategies.push({ id: 'next', data });
  all.commitments.push({ id: 'next/s3', data: commitment({ ref: 'S3' }) });
  return build(all, asAt);
}

const carried = (asAt: string) =>
  registerOf(
    { carriedTo: { commitment: 'next/s3', on: '2024-06-10', pairedBy: 'us', corrected } },
    asAt,
  );

const leftOut = registerOf(
  { notCarried: { on: '2024-06-10', reason: 'There is no money.', corrected } },
  '2024-07-01',
);

const told = ({ commitments }: ReturnType<typeof registerOf>) =>
  threadCorrections(commitments).map(({ id, path, text }) => `${id} ${path} ${text}`);

describe('A correction of how a commitment went on', () => {
  test('says what we had said and what was wrong; those of one day are told apart', () => {
    expect(told(carried('2024-07-01'))).toMatchInlineSnapshot(`
      [
        "plan/w1/thread/2024-07-01 /strategies/plan/w1/#thread We had paired it with S4. S4 is about benches.",
        "plan/w1/thread/2024-07-01-2 /strategies/plan/w1/#thread We had dated it May. It was June.",
      ]
    `);
    expect(told(leftOut)).toMatchInlineSnapshot(`
      [
        "plan/w1/not-carried/2024-07-01 /strategies/plan/w1/ We had paired it with S4. S4 is about benches.",
        "plan/w1/not-carried/2024-07-01-2 /strategies/plan/w1/ We had dated it May. It was June.",
      ]
    `);
  });

  test('is counted with the other corrections, from its day', () => {
    const headline = (asAt: string) =>
      withPlainSpaces(correctionsAnswer(carried(asAt).strategies).headline);
    expect([headline('2024-06-30'), headline('2024-07-01')]).toMatchInlineSnapshot(`
      [
        "No report has been corrected.",
        "There are 2 corrections, of how a commitment went on into a newer plan.",
      ]
    `);
    expect(correctionsAnswer(leftOut.strategies).detail).toMatchInlineSnapshot(
      `"Each shows what was said before, and what was wrong with it."`,
    );
  });

  test('is told of in the feeds of the commitment, of what it became and of its plan', () => {
    const changes = changesOf(carried('2024-07-01')).filter(({ kind }) => kind === 'corrected');
    expect(changes.map(({ id, title }) => `${id}: ${title}`)).toMatchInlineSnapshot(`
      [
        "corrected/plan/w1/thread/2024-07-01: W1: How it went on, corrected",
        "corrected/plan/w1/thread/2024-07-01-2: W1: How it went on, corrected",
      ]
    `);
    expect(changes[0]?.about).toEqual(
      expect.arrayContaining(['site', 'strategy/plan', 'commitment/plan/w1', 'commitment/next/s3']),
    );
  });
});
