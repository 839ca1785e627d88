import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvText, jsonText, openDataFile } from '../../../src/lib/open-data/table.ts';
import {
  commitmentRecord,
  commitmentsTable,
} from '../../../src/lib/open-data/tables/commitments.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

const site = { address: 'https://marsham.example', base: '/board/' };
const reports = {
  '2023-03': report('2023-03', [['w1', 'Under way']]),
  '2023-09': report('2023-09', [['w1', 'On course', 'Done']]),
};

function recordsOf(
  change: Parameters<typeof commitment>[0],
  withReports: Parameters<typeof entries>[1] = reports,
) {
  const register = build(entries({ w1: commitment(change) }, withReports), '2023-10-01');
  return register.commitments.map((one) => commitmentRecord(one, site));
}

describe('a record of open data', () => {
  test('holds what the page shows', () => {
    const [record] = recordsOf({ due: { by: '2023-09', then: 'ongoing' } });
    expect(record).toMatchObject({
      id: 'plan/w1',
      url: 'https://marsham.example/board/strategies/plan/w1/',
      priority: { id: 'streets', title: 'Streets' },
      due: { by: '2023-09', means: 'completion', then: 'ongoing' },
      said: {
        word: 'On course',
        axis: 'rating',
        value: 'on-track',
        asAt: '2023-09',
        report: 'plan/2023-09',
      },
      timeliness: { state: 'met-on-time', dueOn: '2023-09-30', asAt: '2023-10-01' },
      freshness: { state: 'closed', lastUpdate: '2023-09' },
    });
  });

  test('says null, not nothing, where there is no date and no word', () => {
    const [record] = recordsOf({}, {});
    expect([record?.due, record?.said, record?.freshness.lastUpdate]).toEqual([null, null, null]);
  });

  test('stands in a file that gives its schema, its version, its day and its licence', () => {
    const register = build(entries({ w1: commitment() }), '2023-10-01');
    expect(JSON.parse(jsonText(openDataFile('commitments', [], register, site)))).toEqual({
      $schema: 'https://marsham.example/board/data/schemas/commitments-v1.json',
      version: 1,
      asAt: '2023-10-01',
      licence: { name: 'OGL', link: 'https://example.org/licence' },
      records: [],
    });
  });
});

describe('the CSV file', () => {
  test.each(['=1+1', '+441702', '-2', '@name', '\t=1'])(
    'makes a cell harmless that begins like a formula: %j',
    (title) => {
      const csv = csvText(recordsOf({ title }), commitmentsTable.columns);
      const [row] = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
      expect(row?.['title']).toBe(`'${title}`);
    },
  );

  test('reads back with the same words, quotes, commas and lines', () => {
    const summary = 'He said “yes”, she said "no",\nand a comma, too.';
    const [row] = parse(csvText(recordsOf({ summary }), commitmentsTable.columns), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(row?.['summary']).toBe(summary);
    expect(row?.['timeliness']).toBe('no-due-date');
  });
});
