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
  return sheet('about', { Fact: 30, 'What it is': 80 }, facts);
}

function tableSheet({ name, columns, rows }: Filled): Sheet<never> {
  return sheet(
    name,
    Object.fromEntries(columns.map(({ name: title }) => [title, isLong.test(title) ? 60 : 20])),
    rows.map((record) => columns.map(({ value }) => sheetCell(value(record)))),
  );
}

function columnsSheet(tables: OpenDataTable<unknown>[]): Sheet<never> {
  return sheet(
    'columns',
    { Table: 20, Column: 25, 'What it holds': 80 },
    tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, column.describes]),
    ),
  );
}

const isLong = /^(title|summary|notes?|resolution|figures|timeliness_rule|counts|comparators)$/;

/** A sheet by the titles of its columns with how wide each is. */
function sheet(name: string, widths: Record<string, number>, rows: Row[]): Sheet<never> {
  return {
    sheet: name,
    data: [Object.keys(widths).map((value) => ({ value, fontWeight: 'bold' })), ...rows],
    columns: Object.values(widths).map((width) => ({ width })),
    stickyRowsCount: 1,
  };
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
export function withoutCodes(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    // What XML cannot hold goes here: the library would take the signs beside it out too.
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (!(written in Object.prototype)) return written;
  return `_x${written.charCodeAt(0).toString(16).padStart(4, '0')}_${written.slice(1)}`;
}

type Filled = OpenDataTable<unknown> & { rows: unknown[] };
