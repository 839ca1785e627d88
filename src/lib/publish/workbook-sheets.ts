import { cell, type OpenDataTable, type PublishedSite } from '../open-data/table.ts';
import type { Register } from '../register/types.ts';

/** A cell of Excel holds no more characters than this. No cell of ours comes near it. */
const mostInCell = 32_767;

/**
 * What the workbook holds, whatever its format: a sheet that says what it is, one for each table, and one that explains
 * every column. Dates are text, so that a month stays a month.
 */
export function workbookSheets(
  tables: OpenDataTable<unknown>[],
  register: Register,
  site: PublishedSite,
): WorkbookSheet[] {
  const filled = tables.map((table) => ({ ...table, rows: table.records(register, site) }));
  return [aboutSheet(filled, register), ...filled.map(tableSheet), columnsSheet(tables)];
}

/** A sheet of the workbook. */
export interface WorkbookSheet {
  name: string;
  /** The heads of the columns, with how many characters each is wide. */
  heads: [title: string, width: number][];
  rows: SheetValue[][];
}

/** What a cell holds: a text, also where it looks like a formula, a number, or nothing. */
export type SheetValue = string | number | undefined;

function aboutSheet(tables: Filled[], { site, asAt }: Register): WorkbookSheet {
  return {
    name: 'about',
    heads: [
      ['Fact', 30],
      ['What it is', 80],
    ],
    rows: [
      ['Name', site.name],
      ['Published by', site.publisher.name],
      ['As at', asAt],
      ['Licence', site.licence.name],
      ['Licence address', site.licence.link],
      ['Address', site.address],
      ['Empty cells', 'The source does not say.'],
      ...tables.map(({ name, rows }) => [`Records in ${name}`, rows.length]),
    ],
  };
}

function tableSheet({ name, columns, rows }: Filled): WorkbookSheet {
  return {
    name,
    heads: columns.map(({ name: title }) => [title, isLong.test(title) ? 60 : 20]),
    rows: rows.map((record) => columns.map(({ value }) => sheetValue(value(record)))),
  };
}

function columnsSheet(tables: OpenDataTable<unknown>[]): WorkbookSheet {
  return {
    name: 'columns',
    heads: [
      ['Table', 20],
      ['Column', 25],
      ['What it holds', 80],
    ],
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, column.describes]),
    ),
  };
}

const isLong = /^(title|summary|notes?|resolution|figures|timeliness_rule|counts|comparators)$/;

/** The value of the CSV file as a sheet can hold it: without signs that XML does not have, and not too long. */
function sheetValue(value: string | number | null): SheetValue {
  const content = cell(value);
  if (content === '') return undefined;
  if (typeof content === 'number') return content;
  const cut = '… (cut here: the CSV file has it all)';
  const text = content
    .replace(/\r\n?/g, '\n')
    // The libraries would take the signs beside these out too.
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
  return text.length <= mostInCell ? text : text.slice(0, mostInCell - cut.length) + cut;
}

type Filled = OpenDataTable<unknown> & { rows: unknown[] };
