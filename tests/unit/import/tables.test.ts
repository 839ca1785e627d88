import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { findTable } from '../../../scripts/import/table/find-table.ts';
import { readTable } from '../../../scripts/import/table/open-workbook.ts';
import { tablesOf, workbook } from './workbooks.ts';

/** Each row as its number, what it is, and its cells; what was carried down has an arrow before it. */
function shown(table: ReturnType<typeof findTable> | undefined): string {
  const rows = table?.rows.map(({ number, kind, cells }) => {
    const words = [...cells.values()].map(
      ({ text, isCarried, colour }) =>
        `${isCarried ? '↓' : ''}${text}${colour ? `#${colour}` : ''}`,
    );
    return `${number} ${kind}${words.some(Boolean) ? `: ${words.join(' | ')}` : ''}`;
  });
  const names = table?.header?.columns.map(({ name }) => name).join(' | ');
  return [names, ...(rows ?? [])].join('\n');
}

const short = (text: string) => text.replace(/([^|\n]{28})[^|\n]* /g, '$1… ');

describe('The table of a sheet', () => {
  test('is found below titles, with a header of two levels, merged headings and a total', () => {
    const { sheets } = readTable(
      'marlowe.xlsx',
      readFileSync('tests/fixtures/office/marlowe.xlsx'),
    );
    expect(short(shown(sheets[1] && findTable(sheets[1])))).toMatchInlineSnapshot(`
      "Objective | Ref | Action | Lead | Target date | Success measure | Progress update › Q1 update… | Progress update › Q1 RAG | Progress update › Q2 update… | Progress update › Q2 RAG
      1 above
      2 empty
      3 above
      4 header
      5 header
      6 entry: More children reach… | 1.1 | Expand health visiting so t… | Public Health / MCFT | 31/03/2026 | 95% of 2-2.5 year reviews c… | Recruitment under way. Jane… | Green#00B050 | Three posts filled; one rem… | Amber#FFC000
      7 entry: ↓More children reac… | 1.2 | Family hubs in every locali… | Marlowe Council | Q4 2025/26 | 4 hubs open | Two open | #00B050 | Three open | #00B050
      8 entry: ↓More children reac… | 1.3 | Review the SEND pathway; pu… | ICB and Healthwatch Marlowe… | Mar-27 |  | Not started | #FF0000 | Scoping paper agreed | Amber/Green#FFC000
      9 entry: Fewer children live… | 1.10 | Healthy schools award | TBC | Ongoing | 30 schools | Complete | Complete#0070C0 |  | #0070C0
      10 total: Total actions: 4 |  |  |  |  |  |  |  |  | "
    `);
  });

  test('has a name that can be seen and stands once, whatever its sheet is called', () => {
    const book = utils.book_new();
    for (const name of ['Pl\u0004an', 'Plan', '\u200b']) {
      utils.book_append_sheet(book, utils.aoa_to_sheet([['Ref'], ['1']]), name);
    }
    const bytes: Buffer = write(book, { type: 'buffer', bookType: 'xls' });
    expect(readTable('plan.xls', bytes).sheets.map(({ name }) => name)).toEqual([
      'Plan',
      'Plan (sheet 2)',
      'Sheet 3',
    ]);
  });

  test('is none where a sheet holds guidance alone, and its rows are told as such', () => {
    const [table] = tablesOf({ Guidance: { rows: [['How to fill this in'], ['Ask the team']] } });
    expect(table?.header).toBeUndefined();
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['no-table', 'no-table']);
  });

  test('has groups of columns without merged cells, as a CSV file has them', () => {
    const csv = [
      'Ref,Action,Progress,,Progress so far,',
      ',,Q1 update,Q1 RAG,Q2 update,Q2 RAG',
      '1,Open a hub,Begun,G,Open,B',
    ].join('\n');
    const { sheets } = readTable('plan.csv', Buffer.from(csv));
    expect(shown(sheets[0] && findTable(sheets[0]))).toMatchInlineSnapshot(`
      "Ref | Action | Progress › Q1 update | Progress › Q1 RAG | Progress so far › Q2 update | Progress so far › Q2 RAG
      1 header
      2 header
      3 entry: 1 | Open a hub | Begun | G | Open | B"
    `);
  });

  test('has groups that stand above columns which are all named', () => {
    const [table] = tablesOf({
      Plan: {
        rows: [
          ['', '', 'Quarter 1', '', 'Quarter 2', ''],
          ['Ref', 'Action', 'Update', 'RAG', 'Update', 'RAG'],
          ['1', 'Open a hub', 'Begun', 'G', 'Open', 'B'],
        ],
        merges: ['C1:D1', 'E1:F1'],
      },
    });
    expect(shown(table)).toMatchInlineSnapshot(`
      "Ref | Action | Quarter 1 › Update | Quarter 1 › RAG | Quarter 2 › Update | Quarter 2 › RAG
      1 header
      2 header
      3 entry: 1 | Open a hub | Begun | G | Open | B"
    `);
  });

  test('keeps rows that are hidden, names repeated on each page, and rows of one cell, each as what it is', () => {
    const [table] = tablesOf({
      Plan: {
        rows: [
          ['Ref', 'Action', 'Lead', 'RAG'],
          ['LIVE WELL', '', '', ''],
          ['1', 'Open a hub', 'Council', 'G'],
          [],
          ['Ref', 'Action', 'Lead', 'RAG'],
          ['2', 'Walk more', 'Council', 'A'],
          ['Total: 2', '', '', ''],
        ],
        hidden: [6],
      },
    });
    expect(shown(table)).toMatchInlineSnapshot(`
      "Ref | Action | Lead | RAG
      1 header
      2 alone: LIVE WELL |  |  | 
      3 entry: 1 | Open a hub | Council | G
      4 empty
      5 header-again: Ref | Action | Lead | RAG
      6 entry: 2 | Walk more | Council | A
      7 total: Total: 2 |  |  | "
    `);
    expect(table?.rows.filter(({ isHidden }) => isHidden).map(({ number }) => number)).toEqual([6]);
  });

  test('gives two columns of one name, and one without a name, names of their own', () => {
    const [table] = tablesOf({
      Plan: {
        rows: [
          ['Action', 'RAG', 'RAG', ''],
          ['Open a hub', 'G', 'A', 'by hand'],
        ],
      },
    });
    expect(shown(table)).toMatchInlineSnapshot(`
      "Action | RAG | RAG (2) | (column D)
      1 header
      2 entry: Open a hub | G | A | by hand"
    `);
  });

  test('can be named by a person, where it reads like none', () => {
    const [sheet] = readTable(
      'plan.xlsx',
      workbook({
        Plan: {
          rows: [
            ['Wer', 'Was'],
            ['Council', 'Open a hub'],
          ],
        },
      }),
    ).sheets;
    expect(sheet && findTable(sheet).header).toBeUndefined();
    expect(shown(sheet && findTable(sheet, [1]))).toMatchInlineSnapshot(`
      "Wer | Was
      1 header
      2 entry: Council | Open a hub"
    `);
  });
});

test.each(['xlsx', 'xls', 'ods'] as const)(
  'A sheet of an .%s file has the name that people see',
  (type) => {
    const bytes = workbook({ 'M&V, <new> & “old”': { rows: [['Ref']] } }, type);
    expect(readTable(`plan.${type}`, bytes).sheets[0]?.name).toBe('M&V, <new> & “old”');
  },
);

describe('A cell', () => {
  const cellsOf = (rows: unknown[][], type: 'xlsx' | 'xls' | 'ods' = 'xlsx') =>
    readTable(`plan.${type}`, workbook({ Plan: { rows } }, type)).sheets[0]?.rows[0]?.cells;

  test.each(['xlsx', 'xls', 'ods'] as const)(
    'of .%s says what a person sees, and what kind it is',
    (type) => {
      const cells = cellsOf(
        [
          [
            'words',
            1.1,
            { t: 'n', v: 1.1, z: '0.00' },
            { t: 'n', v: 46112, z: 'dd/mm/yyyy' },
            { t: 'n', v: 0.5, z: '0%' },
          ],
        ],
        type,
      );
      const [words, bare, formatted, date, share] = cells ?? [];
      expect(words).toMatchObject({ text: 'words', value: { kind: 'text' } });
      expect(bare).toMatchObject({ text: '1.1', value: { kind: 'number', isBare: true } });
      expect(date?.value).toEqual({ kind: 'date', day: '2026-03-31' });
      // The library that writes the .ods file leaves out how it looks, so that only what it holds is left.
      const looks = type === 'ods' ? ['1.1', '2026-03-31', '0.5'] : ['1.10', '31/03/2026', '50%'];
      expect([formatted, date, share].map((cell) => cell?.text)).toEqual(looks);
    },
  );

  test('has no characters that cannot be seen, and one kind of line break', () => {
    const [cell] =
      cellsOf([['Open\u00a0a\u200b hub\r\nby\u2028spring\u202e  now\n\uf0b7 soon\uf464']]) ?? [];
    expect(cell?.text).toBe('Open a hub\nby\nspring now\n• soon');
  });

  test('with an error of the spreadsheet is a fault, not a word', () => {
    expect(cellsOf([[{ t: 'e', v: 0x17 }]])?.[0]).toMatchObject({ value: { kind: 'fault' } });
  });

  test('of a CSV file is taken apart by what its head is separated with', () => {
    for (const sign of [',', ';', '\t']) {
      const csv = `Ref${sign}Action\n1${sign}"Open ${sign} a hub"\n`;
      const [sheet] = readTable('plan.csv', Buffer.from(`\ufeff${csv}`)).sheets;
      expect(sheet?.rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
      expect(sheet?.rows[0]?.cells[0]?.text).toBe('Ref');
    }
  });
});
