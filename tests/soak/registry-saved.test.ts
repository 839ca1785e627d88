import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesText, parseAddresses } from '../../src/lib/addresses/csv.ts';
import { record, runs, seed } from './runs.ts';

const text = readFileSync('tests/fixtures/demo/registry.csv', 'utf8');
const original = parseAddresses(text);
const [head = [], ...rows]: string[][] = parse(text);
const width = head.length;
const numRuns = runs({ small: 200, full: 20_000 });

/** How a spreadsheet saves a table. */
const saving = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  record_delimiter: fc.constantFrom('\n' as const, '\r\n' as const),
  quoted: fc.boolean(),
  bom: fc.boolean(),
  blankColumns: fc.integer({ min: 0, max: 3 }),
  blankRows: fc.array(fc.nat({ max: rows.length }), { maxLength: 4 }),
  endsWithLine: fc.boolean(),
});
type Saving = typeof saving extends fc.Arbitrary<infer One> ? One : never;

function saved(table: string[][], how: Saving): string {
  const { blankColumns, blankRows, endsWithLine, ...options } = how;
  const wide = table.map((row) => [...row, ...Array<string>(blankColumns).fill('')]);
  for (const at of blankRows) {
    wide.splice(at + 1, 0, Array<string>(width + blankColumns).fill(''));
  }
  const written = stringify(wide, options);
  return endsWithLine ? written : written.replace(/\r?\n$/, '');
}

describe('a registry that a spreadsheet has saved', () => {
  test('says the same, and is written as it was', () => {
    expect(rows.length).toBe(original.lines.length);
    fc.assert(
      fc.property(saving, (how) => {
        const { lines, faults } = parseAddresses(saved([head, ...rows], how));
        expect(faults).toEqual([]);
        expect(addressesText(lines)).toBe(text);
      }),
      { seed, numRuns },
    );
    record('A registry saved by spreadsheets', {
      'ways of saving': numRuns,
      'addresses in it': rows.length,
      'read with a difference': 0,
    });
  });

  test('in which a date was changed, a field lost or one added is told of at that line, and loses no other', () => {
    let told = 0;
    fc.assert(
      fc.property(
        fc.record({
          how: saving,
          at: fc.nat({ max: rows.length - 1 }),
          spoil: fc.constantFrom(...spoils),
        }),
        ({ how, at, spoil }) => {
          const spoilt = rows.map((row, place) => (place === at ? spoil(row) : row));
          const written = saved([head, ...spoilt], { ...how, blankRows: [] });
          const { lines, faults } = parseAddresses(written);
          expect(faults.map(({ line }) => line)).toEqual([at + 2]);
          expect(faults[0]?.what).toMatch(/\w/);
          expect(faults[0]?.fix).toMatch(/\w/);
          expect(lines.map(({ id }) => id)).toEqual(
            original.lines.filter((_, place) => place !== at).map(({ id }) => id),
          );
          told += 1;
        },
      ),
      { seed, numRuns },
    );
    record('A registry spoilt by spreadsheets', {
      'lines spoilt, each told of at its place': told,
      'other lines lost': 0,
    });
  });
});

/** What a spreadsheet or its user does to one line. */
const spoils: ((row: string[]) => string[])[] = [
  (row) => row.with(2, (row[2] ?? '').split('-').toReversed().join('/')),
  (row) => row.with(2, '46347'),
  (row) => row.with(1, ''),
  (row) => row.with(0, ''),
  (row) => row.with(3, 'LIVE!'),
  (row) => [...row, 'a note'],
  (row) => row.slice(0, 4),
];
