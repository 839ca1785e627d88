import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import { commitmentFileChanges } from '../../../../src/lib/publish/difference/moves.ts';
import { demoFolder, published } from './demo.ts';

const id = 'marsham-2024/a2';

/** What is said of one commitment when fields of its file differ, as lines with their kinds. */
async function told(was: object, now: object): Promise<string> {
  const state = await published(demoFolder, '2026-11-21');
  const having = (fields: object) => ({
    ...state,
    entries: {
      ...state.entries,
      commitments: state.entries.commitments
        .filter((entry) => entry.id === id)
        .map(({ data }) => ({ id, data: { ...data, changes: [], ...fields } })),
    },
  });
  return commitmentFileChanges(having(was), having(now))
    .map(({ kind, says }) => `${kind}: ${plain(says)}`)
    .join('\n');
}

const early = { due: { by: '2027-03' } };
const late = { due: { by: '2027-09' } };
const entry = { date: '2026-11-20', field: 'due', was: '2027-03', now: '2027-09' };

describe('a due date that moves', () => {
  test('has a reason when an entry of the history gives one', async () => {
    const changes = [{ ...entry, reason: 'The builder has gone.', decision: 'Board, minute 12' }];
    expect(await told(early, { ...late, changes })).toMatchInlineSnapshot(
      `"due-moved: HWS 1.1 (Living Well & “Fair” in Marsham): March 2027 → September 2027. Reason: “The builder has gone.” Decision: “Board, minute 12”."`,
    );
  });

  test('has its decision in words, where a file of the site has the meeting, its minute and its topic', async () => {
    const with7 = (decision: string) => [{ ...entry, reason: 'The builder has gone.', decision }];
    const lines = await Promise.all(
      [
        'marsham-hwb/2025-12-04#7',
        'marsham-hwb/2025-12-04',
        'marsham-hwb/2025-12-04#99',
        'https://example.org/m',
      ].map((decision) => told(early, { ...late, changes: with7(decision) })),
    );
    expect(lines.map((line) => line.replace(/.*(?=Decision)/, ''))).toMatchInlineSnapshot(`
      [
        "Decision: “Marsham Health & Wellbeing Board, 4 December 2025, minute 7: Warm homes: the builder”.",
        "Decision: “Marsham Health & Wellbeing Board, 4 December 2025”.",
        "Decision: “Marsham Health & Wellbeing Board, 4 December 2025, minute 99”.",
        "Decision: “https://example.org/m”.",
      ]
    `);
    const edited = await told(
      { ...late, changes: with7('marsham-hwb/2025-12-04#7') },
      { ...late, changes: with7('marsham-hwb/2025-12-04#8') },
    );
    expect(edited).toMatchInlineSnapshot(
      `"commitment-words: HWS 1.1 (Living Well & “Fair” in Marsham): changes, 2026-11-20, due, decision: “… 4 December 2025, minute 7: Warm homes: the builder” becomes “… 4 December 2025, minute 8: A charter for carers”"`,
    );
  });

  test('has none when the entry gives none, and then no decision is made up', async () => {
    expect(await told(early, { ...late, changes: [entry] })).toMatchInlineSnapshot(
      `"due-moved-unexplained: HWS 1.1 (Living Well & “Fair” in Marsham): March 2027 → September 2027. No reason is given. Decision not recorded."`,
    );
  });

  test('is seen from the day of the entry, when that is to come', async () => {
    const changes = [{ ...entry, date: '2026-12-24', reason: 'The builder has gone.' }];
    expect(await told(early, { ...late, changes })).toMatchInlineSnapshot(
      `"due-moved: HWS 1.1 (Living Well & “Fair” in Marsham): March 2027 → September 2027. Reason: “The builder has gone.” Decision not recorded. Readers see it from 24 December 2026."`,
    );
  });

  test('has no reason when the only entry was there before, about another move', async () => {
    const changes = [{ ...entry, reason: 'An older one.' }];
    expect(await told({ ...early, changes }, { ...late, changes })).toMatchInlineSnapshot(
      `"due-moved-unexplained: HWS 1.1 (Living Well & “Fair” in Marsham): March 2027 → September 2027. No reason is given."`,
    );
  });
});

describe('the history of a commitment', () => {
  test('may gain a past change of a field that stays, and that is told', async () => {
    const changes = [{ ...entry, reason: 'The builder has gone.' }];
    expect(await told(late, { ...late, changes })).toMatchInlineSnapshot(
      `"move-recorded: HWS 1.1 (Living Well & “Fair” in Marsham): a change of “due” is put on record, 20 November 2026. Reason: “The builder has gone.” Decision not recorded."`,
    );
  });

  test('tells when an entry that was published reads otherwise now, or is gone', async () => {
    const changes = [{ ...entry, reason: 'The builder has gone.' }];
    const other = [{ ...entry, reason: 'It rained.' }];
    expect(await told({ ...late, changes }, { ...late, changes: other })).toMatchInlineSnapshot(
      `"commitment-words: HWS 1.1 (Living Well & “Fair” in Marsham): changes, 2026-11-20, due, reason: “The builder has gone.” becomes “It rained.”"`,
    );
    expect(await told({ ...late, changes }, late)).toMatchInlineSnapshot(
      `"commitment-words: HWS 1.1 (Living Well & “Fair” in Marsham): changes: “20 November 2026, due, March 2027, September 2027, The builder has gone.” is taken away"`,
    );
  });
});

test('a commitment that is withdrawn is told of with reason and successor', async () => {
  const withdrawn = { on: '2026-10', reason: 'The money is gone.', replacedBy: 'a5' };
  expect(await told({}, { withdrawn })).toMatchInlineSnapshot(
    `"commitment-withdrawn: HWS 1.1 (Living Well & “Fair” in Marsham): withdrawn, October 2026. Reason: “The money is gone.” Decision not recorded. Replaced by a5."`,
  );
});

describe('what a commitment aims at', () => {
  const was = { success: ['Nobody waits.', 'All are warm.'], serves: ['i1'] };
  const now = { success: ['Nobody waits.', 'Half are warm.'], serves: [] };
  const success = { date: '2026-11-20', field: 'success', was: 'All are warm.' };

  test('is told of with the reason for each of its fields, or without', async () => {
    const changes = [{ ...success, now: 'Half are warm.', reason: 'The money is gone.' }];
    expect(await told(was, { ...now, changes })).toMatchInlineSnapshot(`
      "aims-moved-unexplained: HWS 1.1 (Living Well & “Fair” in Marsham): serves: “i1” is taken away. No reason is given.
      aims-moved: HWS 1.1 (Living Well & “Fair” in Marsham): success: “Nobody waits.; All are warm.” becomes “Nobody waits.; Half are warm.”. Reason: “The money is gone.” Decision not recorded."
    `);
  });
});

describe('what a commitment becomes in a newer plan', () => {
  const carriedTo = { commitment: 'active-marsham-2023/s4', on: '2026-04', pairedBy: 'us' };

  test('is told with the plan, the day, what changed and who paired them', async () => {
    expect(
      await told({}, { carriedTo: { ...carriedTo, changed: 'Smaller.' } }),
    ).toMatchInlineSnapshot(
      `"commitment-carried: HWS 1.1 (Living Well & “Fair” in Marsham): goes on as S4 (Active Marsham), April 2026. Changed: Smaller. Our reading."`,
    );
    const commitments = ['active-marsham-2023/s4', 'active-marsham-2023/s5'];
    const split = { ...carriedTo, commitment: undefined, commitments, pairedBy: 'source' };
    expect(await told({ carriedTo }, { carriedTo: split })).toMatchInlineSnapshot(
      `"commitment-carried: HWS 1.1 (Living Well & “Fair” in Marsham): goes on as S4 (Active Marsham) and S5 (Active Marsham), April 2026. Kept word for word. Said by the source."`,
    );
    expect(await told({ carriedTo }, {})).toMatchInlineSnapshot(
      `"commitment-carried: HWS 1.1 (Living Well & “Fair” in Marsham): is no longer said to go on into a newer plan"`,
    );
  });

  test('is told when it is nothing, with the reason', async () => {
    const notCarried = { on: '2026-04', reason: 'There is no money.' };
    expect(await told({}, { notCarried })).toMatchInlineSnapshot(
      `"commitment-not-carried: HWS 1.1 (Living Well & “Fair” in Marsham): not taken up by the newer plan, April 2026. Reason: There is no money."`,
    );
  });
});
