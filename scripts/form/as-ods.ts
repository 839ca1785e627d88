import type { Day } from '../../src/lib/fields/calendar.ts';
import { archive } from '../../src/lib/publish/archive.ts';
import { escaped, openDocumentType } from '../../src/lib/publish/open-document.ts';
import { columnLetters } from '../import/table/sheet.ts';
import {
  type FormCell,
  type FormSheet,
  heightOf,
  type Look,
  type LookOf,
  lineColour,
  looks,
} from './sheets.ts';

/** The same form as a workbook of LibreOffice, which no library at hand writes with lists and locked cells. */
export function asOds(sheets: readonly FormSheet[], asAt: Day): Uint8Array {
  return archive(
    new Map([
      ['mimetype', openDocumentType],
      ['META-INF/manifest.xml', manifest],
      ['styles.xml', pageStyles()],
      ['settings.xml', settings(sheets)],
      ['content.xml', content(sheets)],
    ]),
    asAt,
    ['mimetype'],
  );
}

function content(sheets: readonly FormSheet[]): string {
  const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))];
  const heights = [
    ...new Set(sheets.flatMap(({ rows, columns }) => rows.map((row) => heightOf(row, columns)))),
  ];
  return document(
    'content',
    `<office:automatic-styles>
<number:text-style style:name="text"><number:text-content/></number:text-style>
<style:style style:name="sheet" style:family="table" style:master-page-name="page"><style:table-properties table:display="true"/></style:style>
${heights.map((height) => `<style:style style:name="h${height}" style:family="table-row"><style:table-row-properties style:row-height="${height}pt" style:use-optimal-row-height="true"/></style:style>`).join('\n')}
${widths.map((width) => `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.19).toFixed(2)}cm"/></style:style>`).join('\n')}
${(Object.keys(looks) as Look[]).map(styleOf).join('\n')}
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations>${sheets.map(validations).join('')}</table:content-validations>
${sheets.map(table).join('\n')}
</office:spreadsheet></office:body>`,
  );
}

function styleOf(look: Look): string {
  const { size, isBold, ink, ground, hasLines, wraps }: LookOf = looks[look];
  const isOpen = look === 'open';
  const wrap = wraps ? ' fo:wrap-option="wrap"' : '';
  const cell = `style:cell-protect="${isOpen ? 'none' : 'protected'}" style:vertical-align="top"${wrap}${ground ? ` fo:background-color="${ground}"` : ''}${hasLines ? ` fo:border="0.5pt solid ${lineColour}" fo:padding="0.05cm"` : ''}`;
  const words = `style:font-name="Arial" fo:font-family="Arial" fo:font-size="${size}pt"${isBold ? ' fo:font-weight="bold"' : ''}${ink ? ` fo:color="${ink}"` : ''}`;
  return `<style:style style:name="${look}" style:family="table-cell"${isOpen ? ' style:data-style-name="text"' : ''}><style:table-cell-properties ${cell}/><style:text-properties ${words}/></style:style>`;
}

/** The name of each list is that of its sheet and its column. */
function validations({ name, choices }: FormSheet): string {
  return choices
    .map(({ column, from, words }) => {
      const list = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(';');
      const base = `$'${name.replaceAll("'", "''")}'.${columnLetters(column)}${from + 1}`;
      return `<table:content-validation table:name="${escaped(`${name} ${column}`)}" table:condition="${escaped(`of:cell-content-is-in-list(${list})`)}" table:allow-empty-cell="true" table:base-cell-address="${escaped(base)}"><table:error-message table:message-type="stop" table:display="true" table:title="Not in the list"><text:p>Choose one of the words in the list, or leave the cell empty.</text:p></table:error-message></table:content-validation>`;
    })
    .join('');
}

function table(sheet: FormSheet): string {
  const { name, columns, rows, headRows } = sheet;
  const rowOf = (cells: FormCell[], at: number) =>
    `<table:table-row table:style-name="h${heightOf(cells, columns)}">${cells.map((cell, column) => cellOf(cell, at, column, sheet)).join('') || '<table:table-cell/>'}</table:table-row>`;
  const written = rows.map(rowOf);
  const head = written.slice(0, headRows).join('');
  return `<table:table table:name="${escaped(name)}" table:style-name="sheet" table:protected="true"><loext:table-protection loext:select-protected-cells="true" loext:select-unprotected-cells="true"/>${columns
    .map(
      ({ width, isHidden }) =>
        `<table:table-column table:style-name="w${width}"${isHidden ? ' table:visibility="collapse"' : ''}/>`,
    )
    .join(
      '',
    )}${head ? `<table:table-header-rows>${head}</table:table-header-rows>` : ''}${written.slice(headRows).join('')}</table:table>`;
}

function cellOf(
  { text, look }: FormCell,
  row: number,
  column: number,
  { name, choices }: FormSheet,
): string {
  const choice = choices.find((one) => one.column === column && row >= one.from && row <= one.to);
  const list = choice ? ` table:content-validation-name="${escaped(`${name} ${column}`)}"` : '';
  const lines = text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');
  return text === ''
    ? `<table:table-cell table:style-name="${look}"${list}/>`
    : `<table:table-cell table:style-name="${look}"${list} office:value-type="string">${lines}</table:table-cell>`;
}

/** A4 on its side, as wide as the paper, and as many sheets of it as there are. */
const pageStyles = () =>
  document(
    'styles',
    `<office:automatic-styles><style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1cm" fo:margin-bottom="1cm" fo:margin-left="0.8cm" fo:margin-right="0.8cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="page" style:page-layout-name="a4"/></office:master-styles>`,
  );

/** Which rows and columns stay in view. */
function settings(sheets: readonly FormSheet[]): string {
  const entry = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const views = sheets
    .filter(({ headRows }) => headRows > 0)
    .map(
      ({ name, headRows, headColumns }) =>
        `<config:config-item-map-entry config:name="${escaped(name)}">${[
          entry('HorizontalSplitMode', 'short', 2),
          entry('VerticalSplitMode', 'short', 2),
          entry('HorizontalSplitPosition', 'int', headColumns),
          entry('VerticalSplitPosition', 'int', headRows),
          entry('ActiveSplitRange', 'short', 3),
          entry('PositionRight', 'int', headColumns),
          entry('PositionBottom', 'int', headRows),
        ].join('')}</config:config-item-map-entry>`,
    );
  return document(
    'settings',
    `<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${entry('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>`,
  );
}

function document(part: 'content' | 'styles' | 'settings', inner: string): string {
  const names = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-${part}${names.join('')} office:version="1.3">${inner}</office:document-${part}>\n`;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

const namespaces = {
  office: `${oasis}office:1.0`,
  style: `${oasis}style:1.0`,
  text: `${oasis}text:1.0`,
  table: `${oasis}table:1.0`,
  number: `${oasis}datastyle:1.0`,
  config: `${oasis}config:1.0`,
  fo: `${oasis}xsl-fo-compatible:1.0`,
  loext: 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  of: `${oasis}of:1.2`,
};

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${oasis}manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${openDocumentType}"/>${['content.xml', 'styles.xml', 'settings.xml'].map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>
`;
