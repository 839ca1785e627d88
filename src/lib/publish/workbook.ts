import { unzipSync } from 'fflate';
import writeWorkbook, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { cell, type OpenDataTable, type PublishedSite } from '../open-data/table.ts';
import type { Register } from '../register/types.ts';
import { archive } from './archive.ts';

/** A cell of Excel holds no more characters than this. No cell of ours comes near it. */
const mostInCell = 32_767;

/**
 * All tables as one workbook (XLSX): a sheet that says what it is, one for each table, and one that
 * explains every column. Heads are bold and stay in view; dates are text, so that a month stays a
 * month.
 */
export async function workbook(
  tables: OpenDataTable<unknown>[],
  register: Register,
  site: PublishedSite,
): Promise<Uint8Array> {
  const filled = tables.map((table) => ({ ...table, rows: table.records(register, site) }));
  const sheets = [aboutSheet(filled, register), ...filled.map(tableSheet), columnsSheet(tables)];
  const written = await writeWorkbook(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBuffer();
  // The library dates its parts by the clock, so they are packed again as at the day.
  return archive(new Map(Object.entries(unzipSync(written))), register.asAt);
}

function aboutSheet(tables: Filled[], { site, asAt }: Register): Sheet<never> {
  const facts: [string, string | number][] = [
    ['Name', site.name],
    ['Published by', site.publisher.name],
    ['As at', asAt],
    ['Licence', site.licence.name],
    ['Licence address', site.licence.link],
    ['Address', site.address],
    ['Empty cells', 'The source does not say.'],
    ...tables.map(({ name, rows }): [string, number] => [`Records in ${name}`, rows.length]),
  ];
  return {
    sheet: 'about',
    data: [head('Fact', 'What it is'), ...facts],
    columns: widths(30, 80),
    stickyRowsCount: 1,
  };
}

function tableSheet({ name, columns, rows }: Filled): Sheet<never> {
  return {
    sheet: name,
    data: [
      head(...columns.map((column) => column.name)),
      ...rows.map((record) => columns.map(({ value }) => sheetCell(value(record)))),
    ],
    columns: widths(...columns.map(({ name: title }) => (isLong.test(title) ? 60 : 20))),
    stickyRowsCount: 1,
  };
}

function columnsSheet(tables: OpenDataTable<unknown>[]): Sheet<never> {
  return {
    sheet: 'columns',
    data: [
      head('Table', 'Column', 'What it holds'),
      ...tables.flatMap(({ name, columns }) =>
        columns.map((column): Row => [name, column.name, column.describes]),
      ),
    ],
    columns: widths(20, 25, 80),
    stickyRowsCount: 1,
  };
}

const isLong = /^(title|summary|notes?|resolution|figures|timeliness_rule|counts|comparators)$/;

function head(...titles: string[]): Row {
  return titles.map((value) => ({ value, fontWeight: 'bold' }));
}

/** A cell with the value of the CSV file. A text is text even when it looks like a formula. */
function sheetCell(value: string | number | null): Cell {
  const content = cell(value);
  if (content === '') return null;
  if (typeof content === 'number') return { value: content, type: Number };
  const cut = '… (cut here: the CSV file has it all)';
  const text = withoutCodes(content);
  const fits = text.length <= mostInCell;
  return { value: fits ? text : text.slice(0, mostInCell - cut.length) + cut, type: String };
}

/**
 * Excel reads “_x0041_” as the letter of that number, so the first stroke of such a text is written as
 * one. So is the first letter of “constructor” and its like, with which the library cannot cope.
 */
function withoutCodes(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    // What XML cannot hold goes here: the library would take the signs beside it out too.
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (!(written in Object.prototype)) return written;
  return `_x${written.charCodeAt(0).toString(16).padStart(4, '0')}_${written.slice(1)}`;
}

function widths(...all: number[]): { width: number }[] {
  return all.map((width) => ({ width }));
}

type Filled = OpenDataTable<unknown> & { rows: unknown[] };
