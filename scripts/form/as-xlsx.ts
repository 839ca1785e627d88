import { unzipSync } from 'fflate';
import writeWorkbook, {
  type Cell,
  type Feature,
  type Image,
  type Sheet,
} from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Day } from '../../src/lib/fields/calendar.ts';
import { archive } from '../../src/lib/publish/archive.ts';
import { withoutCodes } from '../../src/lib/publish/workbook.ts';
import { columnLetters } from '../import/table/sheet.ts';
import {
  type Choice,
  type FormCell,
  type FormSheet,
  heightOf,
  type LookOf,
  lineColour,
  looks,
} from './sheets.ts';

/** A form as a workbook of Excel: with lists to choose from, and with locked cells, without a password. */
export async function asXlsx(sheets: readonly FormSheet[], asAt: Day): Promise<Uint8Array> {
  const written = await writeWorkbook(sheets.map(sheetOf), {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [lockedAndListed(sheets)],
  }).toBuffer();
  // The library dates its parts by the clock, so they are packed again as at the day.
  return archive(new Map(Object.entries(unzipSync(written))), asAt);
}

function sheetOf({
  name,
  columns,
  rows,
  headRows,
  headColumns,
}: FormSheet): Sheet<Image['content']> {
  return {
    sheet: name,
    data: rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row, columns)))),
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
    ...(headRows > 0 ? { stickyRowsCount: headRows, stickyColumnsCount: headColumns } : {}),
  };
}

function cellOf({ text, look }: FormCell, height: number): Cell {
  const { size, isBold, ink, ground, hasLines, wraps }: LookOf = looks[look];
  return {
    ...(text === '' ? {} : { value: withoutCodes(text) }),
    type: String,
    // Open cells alone have a format: what is typed there stays text, and no date is made of “1-2”.
    ...(look === 'open' ? { format: textFormat } : {}),
    ...(wraps ? { wrap: true } : {}),
    height,
    alignVertical: 'top',
    fontSize: size,
    ...(isBold ? { fontWeight: 'bold' } : {}),
    ...(ink ? { textColor: ink } : {}),
    ...(ground ? { backgroundColor: ground } : {}),
    ...(hasLines ? { borderStyle: 'thin', borderColor: lineColour } : {}),
  };
}

const textFormat = '@';

/** What the library does not write: which cells are locked, lists in cells, what is hidden and how it prints. */
function lockedAndListed(sheets: readonly FormSheet[]): Feature<Image['content']> {
  const sheetAt = (index: number): FormSheet => {
    const sheet = sheets[index];
    if (!sheet) throw new Error(`There is no sheet ${index}.`);
    return sheet;
  };
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: unlocked },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', headingsOnEachPage(sheets)),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => finished(xml, sheetAt(sheetIndex)),
        },
      },
    },
  };
}

/** Of all styles, those with a format are those of open cells. */
function unlocked(xml: string): string {
  return xml.replace(
    /<xf ([^>]*applyNumberFormat="1"[^>]*)>(.*?)<\/xf>/g,
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  );
}

function headingsOnEachPage(sheets: readonly FormSheet[]): string {
  const names = sheets.flatMap(({ name, headRows }, at) =>
    headRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sanitizeTextContent(`${quoted(name)}!$1:$${headRows}`)}</definedName>`,
        ],
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

function finished(xml: string, { columns, choices }: FormSheet): string {
  const hidden = columns.flatMap(({ isHidden }, at) => (isHidden ? [at + 1] : []));
  const withHidden = hidden.reduce(
    (left, number) => left.replace(`<col min="${number}"`, `<col hidden="1" min="${number}"`),
    xml,
  );
  const protection = getSelfClosingTagMarkup('sheetProtection', {
    sheet: 1,
    objects: 1,
    scenarios: 1,
    // Rows may be made higher and columns wider, so that long words can be read.
    formatColumns: 0,
    formatRows: 0,
  });
  const lists =
    choices.length === 0
      ? []
      : [
          `<dataValidations count="${choices.length}">${choices.map(validation).join('')}</dataValidations>`,
        ];
  return ['<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', protection, ...lists].reduce(
    (left, markup) =>
      insertElementMarkupAccordingToOrderOfSiblings(left, markup, order, 'worksheet'),
    withHidden
      // A height that is not of somebody's choice grows with what is written.
      .replaceAll(' customHeight="1"', '')
      .replace(/<pageMargins [^>]*>/, margins)
      .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
  );
}

const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];

const margins = getSelfClosingTagMarkup('pageMargins', {
  ...{ left: 0.3, right: 0.3, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
});

/** Words that are listed on a sheet are named by their place: a comma in one would part it otherwise. */
function validation({ column, from, to, words, listedIn }: Choice): string {
  const letters = columnLetters(column);
  const formula = listedIn
    ? `${quoted(listedIn.sheet)}!$${columnLetters(listedIn.column)}$${listedIn.row + 1}:$${columnLetters(listedIn.column)}$${listedIn.row + words.length}`
    : `"${words.join(',')}"`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Not in the list" error="Choose one of the words in the list, or leave the cell empty." sqref="${letters}${from + 1}:${letters}${to + 1}"><formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
