import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { movedDates } from '../../../src/lib/publish/board-paper/moved-dates.ts';
import { wordingOf } from '../../../src/lib/publish/board-paper/wording.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';

const title = 'We will plant trees.';
const cy = 'Byddwn yn plannu coed.';

/** How a line of the paper on a strategy is said: each run with its language. */
function said(
  wording: CommitmentEntry['wording'],
  text: string,
  language: 'en' | 'cy' = 'cy',
  words = new Map<string, string>(),
) {
  const { commitments } = build(entries({ w1: commitment({ wording }) }), '2023-06-01');
  const [w1] = commitments;
  if (!w1) throw new Error('There is a commitment.');
  const isTitle = text === `W1 ${title}`;
  const runs = wordingOf(language, { words, commitments, called: new Set() })({
    text,
    ...(isTitle && { commitment: w1 }),
  });
  return runs.map((run) => `${run.lang}: ${run.text}`);
}

describe('A line of a paper in Welsh', () => {
  const line = `W1 ${title}`;

  test('has the title of a commitment as its publisher prints it in Welsh, where the other is the title', () => {
    expect(said({ en: title, cy }, line)).toEqual([`cy: W1 ${cy}`]);
  });

  test('has the title as it is where the publisher prints none in Welsh, or another text', () => {
    expect(said({ en: title }, line)).toEqual([`en: ${line}`]);
    expect(said({ en: 'We will plant ten trees.', cy }, line)).toEqual([`en: ${line}`]);
    expect(said(undefined, line)).toEqual([`en: ${line}`]);
  });

  test('keeps words of which a language is known, and says which it is', () => {
    expect(said(undefined, cy, 'cy', new Map([[cy, 'cy']]))).toEqual([`cy: ${cy}`]);
    expect(said(undefined, line, 'cy', new Map([[title, 'ga']]))).toEqual([`ga: ${line}`]);
  });

  test('has our own words in Welsh, and keeps those that nobody has translated', () => {
    expect(said(undefined, 'Board paper')).toEqual(['cy: Papur i’r bwrdd']);
    expect(said(undefined, 'Some words of nobody')).toEqual(['en: Some words of nobody']);
  });

  test('is as it is in the language that is usual', () => {
    expect(said({ en: title, cy }, line, 'en')).toEqual([`en: ${line}`]);
    expect(said(undefined, 'Board paper', 'en')).toEqual(['en: Board paper']);
  });
});

describe('The dates that moved', () => {
  const moved = (was: string, now: string, own: object = {}) => ({
    ...{ date: '2023-01-10', field: 'due' as const, was, now, reason: 'It rained.' },
    ...own,
  });
  const rowsOf = (own: Parameters<typeof commitment>[0]) => {
    const all = entries({ w1: commitment(own), w2: commitment({ ref: 'W2' }) });
    const { commitments } = build(all, '2023-06-01');
    const [table] = movedDates(commitments, { capital: 'Commitments' } as never);
    return table?.rows.map((row) =>
      row.map((cell) => cell.map(({ text }) => withPlainSpaces(text)).join(' / ')).join(' | '),
    );
  };
  const due = { by: '2023-12' };

  test('stand with how, until when, and the reason and decision of each move', () => {
    const changes = [
      moved('2023-03', '2023-06'),
      moved('2023-06', '2023-12', { date: '2023-02-10', reason: 'It snowed.' }),
      {
        ...{ date: '2023-05-10', field: 'leads' as const, was: [], now: ['parks'] },
        reason: 'It was agreed.',
      },
    ];
    expect(rowsOf({ due, changes, leads: ['parks'] })).toMatchInlineSnapshot(`
      [
        "W1 We will plant trees. | First due March 2023. Moved twice, by 9 months in all. | December 2023 | Due date moved. From March 2023 to June 2023: 3 months later. / Reason: It rained. / Decision not recorded. / Due date moved. From June 2023 to December 2023: 6 months later. / Reason: It snowed. / Decision not recorded.",
      ]
    `);
  });

  test('say who decided, and that nobody gave a reason', () => {
    const decision = 'The board, in March.';
    expect(
      rowsOf({ due, changes: [moved('2023-03', '2023-12', { decision })] }),
    ).toMatchInlineSnapshot(`
      [
        "W1 We will plant trees. | First due March 2023. Moved once, by 9 months. | December 2023 | Reason: It rained. / Decision: The board, in March.",
      ]
    `);
    expect(
      rowsOf({ due, changes: [moved('2023-03', '2023-12', { reason: undefined })] }),
    ).toMatchInlineSnapshot(`
      [
        "W1 We will plant trees. | First due March 2023. Moved once, by 9 months. | December 2023 | No reason given. / Decision not recorded.",
      ]
    `);
  });

  test('keep the reason that one move has beside another that has none', () => {
    const changes = [
      moved('2023-03', '2023-06', { decision: 'The board, in January.' }),
      moved('2023-06', '2023-12', { date: '2023-02-10', reason: undefined }),
    ];
    expect(rowsOf({ due, changes })).toMatchInlineSnapshot(`
      [
        "W1 We will plant trees. | First due March 2023. Moved twice, by 9 months in all. | December 2023 | Due date moved. From March 2023 to June 2023: 3 months later. / Reason: It rained. / Decision: The board, in January. / Due date moved. From June 2023 to December 2023: 6 months later. / No reason given. / Decision not recorded.",
      ]
    `);
  });

  test('say of a date that was given and taken away which reason is for which', () => {
    const changes = [
      moved('none', '2023-06'),
      moved('2023-06', 'none', { date: '2023-02-10', reason: 'It snowed.' }),
    ];
    expect(rowsOf({ changes })).toMatchInlineSnapshot(`
      [
        "W1 We will plant trees. | No date was given at first. On 10 January 2023 it was given as June 2023. The date was taken away on 10 February 2023. | No date | Due date added. It is now June 2023. / Reason: It rained. / Decision not recorded. / Due date taken away. It was June 2023. / Reason: It snowed. / Decision not recorded.",
      ]
    `);
  });

  test('are none where no date moved, or what moved is withdrawn', () => {
    expect(rowsOf({ due })).toBeUndefined();
    const withdrawn = { on: '2023-05-10', reason: 'The meadow floods.' };
    expect(rowsOf({ due, changes: [moved('2023-03', '2023-12')], withdrawn })).toBeUndefined();
  });
});
