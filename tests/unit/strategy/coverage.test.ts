import { describe, expect, test } from 'vitest';
import { build } from '../../../src/lib/register/build.ts';
import { coverage } from '../../../src/lib/strategy/coverage.ts';
import { commitment, entries, report } from '../register/entries.ts';

/** How many of the commitments have each fact, on a day by which every report is known. */
function have(...args: Parameters<typeof entries>) {
  const rows = coverage(build(entries(...args), '2024-01-01').commitments);
  return Object.fromEntries(rows.map(({ fact, have, of }) => [fact, `${have} of ${of}`]));
}

describe('What the commitments of a strategy have and lack', () => {
  test('is nothing, where the plan gives only a sentence for each', () => {
    expect(have({ w1: commitment(), w2: commitment() })).toMatchInlineSnapshot(`
      {
        "A due date": "0 of 2",
        "A named lead": "0 of 2",
        "A place in the source": "0 of 2",
        "A rating": "0 of 2",
        "A target": "0 of 2",
        "A word for where the work is": "0 of 2",
        "An update": "0 of 2",
      }
    `);
  });

  test('is counted fact by fact: 3, 2, 1 or none of the three', () => {
    expect(
      have(
        {
          w1: commitment({
            due: { by: '2023-09' },
            leads: ['parks'],
            source: { document: 'plan', locator: { page: '7' } },
          }),
          w2: commitment({
            due: { by: '2024-09' },
            leads: ['board', 'parks'],
            targets: [{ text: 'Forty trees.' }],
          }),
          w3: commitment({ due: { by: '2025-09' } }),
        },
        {
          '2023-03': report('2023-03', [['w1', 'On course'], ['w2']]),
          '2023-06': report('2023-06', [
            ['w1', 'Under way'],
            ['w2', 'Under way'],
            ['w3', 'Done'],
          ]),
        },
      ),
    ).toEqual({
      'A due date': '3 of 3',
      'A named lead': '2 of 3',
      'A target': '1 of 3',
      'An update': '3 of 3',
      'A rating': '1 of 3',
      'A word for where the work is': '3 of 3',
      'A place in the source': '1 of 3',
    });
  });

  test.each([
    ['all are of progress', ['progress', 'progress'], 'A date by which progress is expected'],
    ['one of two is of completion', ['progress', 'completion'], 'A due date'],
  ] as const)('calls its dates by what they mean: %s', (_, [first, second], called) => {
    const found = have({
      w1: commitment({ due: { by: '2023-09', means: first } }),
      w2: commitment({ due: { by: '2024-09', means: second } }),
      w3: commitment(),
    });
    expect(Object.entries(found)[0]).toEqual([called, '2 of 3']);
  });

  test('does not take an update without a word for a rating', () => {
    const found = have(
      { w1: commitment(), w2: commitment() },
      { '2023-03': report('2023-03', [['w1'], ['w2']]) },
    );
    expect(found['An update']).toBe('2 of 2');
    expect(found['A rating']).toBe('0 of 2');
    expect(found['A word for where the work is']).toBe('0 of 2');
  });

  test('is 0 of 0 where only totals are known', () => {
    expect(new Set(Object.values(have({})))).toEqual(new Set(['0 of 0']));
  });
});
