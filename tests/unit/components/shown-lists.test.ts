import { describe, expect, test } from 'vitest';
import { shownLists } from '../../../src/components/list/shown-lists.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from '../register/entries.ts';

function pages() {
  const all = entries({
    a1: commitment({ ref: 'A1' }),
    a2: commitment({ ref: 'A2', due: { by: '2024-01' } as never }),
  });
  all.strategies.push(
    { id: 'next', data: strategy({ title: 'Next', shortTitle: 'Next', published: '2024-06' }) },
    { id: 'empty', data: strategy({ title: 'Empty', shortTitle: 'Empty', published: '2024-06' }) },
  );
  all.commitments.push({ id: 'next/s1', data: commitment({ ref: 'S1' }) });
  const { commitments, strategies } = build(all, '2024-12-31');
  return shownLists(commitments, strategies);
}

const pageOf = (id: string) => {
  const page = pages().find(({ list }) => list.id === id);
  if (!page) throw new Error(`There is no list ${id}.`);
  return page;
};

describe('The page of a list', () => {
  test('of all commitments leads to each strategy, with the number or the word for it', () => {
    const { inStrategies, commitments } = pageOf('');
    expect(
      inStrategies.map(({ path, label, count }) => `${label} (${count}): ${path}`),
    ).toMatchInlineSnapshot(`
      [
        "Next (1): /strategies/next/statements/",
        "Empty (none entered): /strategies/empty/commitments/",
        "Marsham (2): /strategies/plan/statements/",
      ]
    `);
    expect(commitments.map(({ ref }) => ref).sort()).toEqual(['A1', 'A2', 'S1']);
  });

  test('of a state leads to that state within each strategy that has it', () => {
    const { inStrategies, lead } = pageOf('no-due-date');
    expect({ lead, inStrategies }).toMatchInlineSnapshot(`
      {
        "inStrategies": [
          {
            "count": "1",
            "label": "Next",
            "path": "/strategies/next/statements/no-due-date/",
          },
          {
            "count": "1",
            "label": "Marsham",
            "path": "/strategies/plan/statements/no-due-date/",
          },
        ],
        "lead": "2 of the 3 commitments of the strategies in force are in this list.",
      }
    `);
  });

  test('counts what the whole list has of each strategy', () => {
    expect([...pageOf('').counts]).toEqual(
      expect.arrayContaining([
        ['plan', 2],
        ['next', 1],
      ]),
    );
    expect([...pageOf('no-due-date').counts]).toEqual([
      ['next', 1],
      ['plan', 1],
    ]);
  });

  test('knows the other lists by their names and counts, and not what is in them', () => {
    const { list, lists } = pageOf('');
    expect(Object.keys(list)).toEqual(['id', 'group', 'label', 'count', 'within']);
    expect(lists.every((one) => !('commitments' in one))).toBe(true);
    expect(new Set(lists.map(({ id }) => id))).toEqual(
      new Set(pages().map(({ list: one }) => one.id)),
    );
  });
});
