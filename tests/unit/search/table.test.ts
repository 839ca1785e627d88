import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/lib/kinds/search-records.ts';
import { searchTable } from '../../../src/lib/publish/search-table.ts';
import { build } from '../../../src/lib/register/build.ts';
import {
  countAnswers,
  inOrder,
  narrow,
  packTable,
  unpackTable,
  valuesAt,
} from '../../../src/lib/search/table.ts';
import { commitment, entries, report } from '../register/entries.ts';

const register = build(
  entries(
    {
      w1: commitment({ due: { by: '2023-03' }, leads: ['board', 'parks'] }),
      w2: commitment({ ref: 'W2', due: { by: '2023-03-15' }, leads: ['board'] }),
      w3: commitment({ ref: 'W3', due: { by: '2030-01' } }),
      w4: commitment({ ref: 'W4' }),
    },
    {
      '2023-03': report('2023-03', [['w4', 'Under way']]),
      '2023-06': report('2023-06', [['w3', 'On course', 'Under way']]),
    },
  ),
  '2023-10-01',
);
const records = searchRecords(register);
const table = searchTable(records);
const all = records.map((_, row) => row);
const commitments = narrow(table, all, { kind: 'we-statement' });
const paths = (rows: number[]) =>
  rows.map((row) => records[row]?.path.replace('/strategies/plan', ''));

describe('the table of answers', () => {
  test('says of each page what its record says', () => {
    for (const [row, record] of records.entries()) {
      for (const facet of ['strategy', 'place', 'kind', 'lead', 'timeliness'] as const) {
        expect(valuesAt(table, facet, row)).toEqual(record.facets[facet] ?? []);
      }
      expect(valuesAt(table, 'ref', row)).toEqual(record.refs ?? []);
    }
  });

  test('is the same after it was packed and sent, also with more answers than there are letters', () => {
    const sets = Array.from({ length: 300 }, (_, at) => [`lead-${at}`]);
    const wide = { ...table, lead: { sets, rows: sets.map((_, at) => at) } };
    for (const one of [table, wide]) {
      expect(unpackTable(JSON.parse(JSON.stringify(packTable(one))))).toEqual(one);
    }
  });

  test('narrows to the pages that give every chosen answer', () => {
    expect(paths(narrow(table, all, { timeliness: 'overdue' }))).toEqual(['/w1/', '/w2/']);
    expect(paths(narrow(table, all, { timeliness: 'overdue', lead: 'parks' }))).toEqual(['/w1/']);
    expect(paths(narrow(table, all, { lead: 'no-lead' }))).toEqual(['/w3/', '/w4/']);
    expect(narrow(table, all, { lead: 'nobody-of-this-name' })).toEqual([]);
  });

  test('counts what each answer would leave, as if its own facet had not been chosen', () => {
    const counts = countAnswers(table, all, { lead: 'board', timeliness: 'overdue' });
    expect(Object.fromEntries(counts.lead)).toEqual({ board: 2, parks: 1 });
    expect(Object.fromEntries(counts.timeliness)).toEqual({ overdue: 2 });
    expect(countAnswers(table, all, {}).timeliness.get('no-due-date')).toBe(1);
  });

  test.each([
    ['due', 'the earliest due date first', ['/w2/', '/w1/', '/w3/', '/w4/']],
    ['updated', 'the newest report first', ['/w3/', '/w4/', '/w1/', '/w2/']],
  ] as const)('sorts by “%s”: %s, and what has none last', (sort, _, sorted) => {
    expect(paths(inOrder(table, commitments, sort))).toEqual(sorted);
  });

  test('keeps the order of the best match otherwise', () => {
    expect(inOrder(table, [3, 1, 2], 'relevance')).toEqual([3, 1, 2]);
  });
});
