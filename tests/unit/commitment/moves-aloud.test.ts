import { describe, expect, test } from 'vitest';
import { lateByFirstDate, movesAnswer } from '../../../src/lib/commitment/moves-answer.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

type One = Parameters<typeof movesAnswer>[0][number]['commitments'][number];

/** A commitment with changes of some fields; a reason and a decision stand where they are given. */
function changed(
  ...changes: [field: string, reason?: string | undefined, decision?: string | undefined][]
): One {
  return {
    changes: changes.map(([field, reason, decision]) => ({ field, reason, decision })),
    standing: { timeliness: {} },
  } as unknown as One;
}

/** One that is late by its first date, and by the current one only where that is said. */
function late(isLateNow = false): One {
  return {
    ...changed(['due']),
    standing: {
      timeliness: {
        moved: { byFirst: { lateSince: '2024-04-01' } },
        lateSince: isLateNow ? '2025-04-01' : undefined,
      },
    },
  } as unknown as One;
}

function says(...strategies: One[][]): string {
  const { headline, detail } = movesAnswer(strategies.map((commitments) => ({ commitments })));
  return withPlainSpaces(`${headline} ${detail}`);
}

describe('how many dates and targets were moved', () => {
  test('is none, as far as we found', () => {
    expect(says([changed(), changed(['title'])])).toMatchInlineSnapshot(
      `"We have found no date and no target that was moved. It does not mean that none was. A move is listed here when a document that we have read says so."`,
    );
  });

  test('counts dates and targets apart, and nothing else that changed', () => {
    expect(says([changed(['due'], ['title'])])).toMatchInlineSnapshot(
      `"We know of 1 change of a due date. It has no reason given. It has no decision recorded."`,
    );
    expect(says([changed(['targets'])])).toMatchInlineSnapshot(
      `"We know of 1 change of a target. It has no reason given. It has no decision recorded."`,
    );
    expect(says([changed(['due'], ['targets'], ['targets'])])).toMatchInlineSnapshot(
      `"We know of 1 change of a due date and 2 changes of targets. None has a reason given. None has a decision recorded."`,
    );
    expect(says([changed(['due']), changed(['due'])])).toMatchInlineSnapshot(
      `"We know of 2 changes of due dates. None has a reason given. None has a decision recorded."`,
    );
  });

  test('says in how many strategies, where there are several', () => {
    expect(says([changed(['due']), changed()], [changed(['title'])])).toMatchInlineSnapshot(
      `"We know of 1 change of a due date, in 1 of 2 strategies. It has no reason given. It has no decision recorded."`,
    );
    expect(says([changed(['due'])], [changed(['due'])])).toMatchInlineSnapshot(
      `"We know of 2 changes of due dates, in 2 of 2 strategies. None has a reason given. None has a decision recorded."`,
    );
  });

  test('says how many give no reason, and of how many no decision is recorded', () => {
    expect(says([changed(['due', 'No staff.', 'Minute 5'])])).toMatchInlineSnapshot(
      `"We know of 1 change of a due date. It has a reason given. It has a decision recorded."`,
    );
    expect(
      says([changed(['due', 'No staff.', 'Minute 5'], ['due', 'No staff.', 'Minute 6'])]),
    ).toMatchInlineSnapshot(
      `"We know of 2 changes of due dates. Each has a reason given. Each has a decision recorded."`,
    );
    expect(
      says([changed(['due', 'No staff.'], ['due', undefined, 'Minute 6'], ['due', 'Cost.'])]),
    ).toMatchInlineSnapshot(
      `"We know of 3 changes of due dates. 1 of 3 has no reason given. 2 of 3 have no decision recorded."`,
    );
    expect(says([changed(['due', 'No staff.'], ['due'], ['due'])])).toMatchInlineSnapshot(
      `"We know of 3 changes of due dates. 2 of 3 have no reason given. None has a decision recorded."`,
    );
  });

  test('says how many would be late by their first dates, and are not by the current ones', () => {
    expect(says([late()])).toMatchInlineSnapshot(
      `"We know of 1 change of a due date. It has no reason given. It has no decision recorded. By its first date, 1 more commitment would be late."`,
    );
    expect(says([late(), late(), late(true), changed()])).toMatchInlineSnapshot(
      `"We know of 3 changes of due dates. None has a reason given. None has a decision recorded. By their first dates, 2 more commitments would be late."`,
    );
    expect(lateByFirstDate([late(), late(true), changed()])).toBe(1);
  });
});
