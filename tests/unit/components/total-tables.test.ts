import { describe, expect, test } from 'vitest';
import { partFor, totalTables } from '../../../src/components/progress/total-tables.ts';
import { build } from '../../../src/lib/register/build.ts';
import { part, printed } from '../progress/totals.ts';
import { entries, report, strategy } from '../register/entries.ts';

type Totals = ReturnType<typeof printed>[];

/** The tables of a report with these totals: what each counts, its columns, its rows, and whether it has bars. */
function tables(...totals: Totals) {
  const [one] = build(
    entries({}, { '2023-03': report('2023-03', [], { totals }) }, strategy()),
    '2024-01-01',
  ).reports;
  if (!one) throw new Error('There is no report.');
  return totalTables(one);
}

const shown = (...totals: Totals) =>
  tables(...totals).map(({ base, columns, rows, ofAll, hasBars }) => ({
    base,
    columns: columns.map(({ part: { words, label }, look }) => [label ?? words.join('/'), look]),
    rows: rows.map(({ heading, of }) => `${heading ?? 'all'}: ${of}`),
    ofAll: ofAll?.of,
    hasBars,
  }));

describe('the totals of a report', () => {
  test('stand in one table with all at its foot', () => {
    const all = printed([part('On course', 8), part('At risk', 2)], { of: 10 });
    const places = printed([part('At risk', 2)], { priority: 'places', of: 2 });
    expect(shown(all, places)).toMatchInlineSnapshot(`
      [
        {
          "base": undefined,
          "columns": [
            [
              "On course",
              "on-track",
            ],
            [
              "At risk",
              "at-risk",
            ],
          ],
          "hasBars": true,
          "ofAll": 10,
          "rows": [
            "1 Places: 2",
          ],
        },
      ]
    `);
  });

  test('stand in a table each when they count other things', () => {
    const all = printed([part('On course', 8)], { of: 10 });
    const visits = printed(
      [part('On course/Done', 8), { words: [], label: 'No answer', count: 1 }],
      {
        base: 'visits',
      },
    );
    expect(shown(all, visits)).toMatchInlineSnapshot(`
      [
        {
          "base": undefined,
          "columns": [
            [
              "On course",
              "on-track",
            ],
          ],
          "hasBars": true,
          "ofAll": undefined,
          "rows": [
            "all: 10",
          ],
        },
        {
          "base": "visits",
          "columns": [
            [
              "On course/Done",
              "on-track",
            ],
            [
              "No answer",
              undefined,
            ],
          ],
          "hasBars": false,
          "ofAll": undefined,
          "rows": [
            "all: undefined",
          ],
        },
      ]
    `);
  });

  test('have bars only where each part is drawn in a way of its own', () => {
    const hasBars = (...parts: ReturnType<typeof part>[]) => tables(printed(parts))[0]?.hasBars;
    expect(hasBars(part('On course', 8), part('At risk', 2))).toBe(true);
    expect(hasBars(part('On course/Done', 8), part('At risk', 2))).toBe(true);
    expect(hasBars(part('On course', 8), part('Done', 2))).toBe(false);
    expect(hasBars(part('On course/At risk', 8), part('On course', 2))).toBe(false);
  });

  test('lack a part that they do not print', () => {
    const [table] = tables(
      printed([part('On course', 8), part('At risk', 2)], { of: 10 }),
      printed([part('At risk', 2)], { priority: 'places', of: 2 }),
    );
    const [first, second] = table?.columns ?? [];
    const [row] = table?.rows ?? [];
    if (!first || !second || !row) throw new Error('The table lacks a part.');
    expect(partFor(row, first.part)).toBeUndefined();
    expect(partFor(row, second.part)?.count).toBe(2);
  });
});
