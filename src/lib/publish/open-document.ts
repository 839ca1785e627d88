import type { Day } from '../fields/calendar.ts';
import { archive } from './archive.ts';
import type { SheetValue, WorkbookSheet } from './workbook-sheets.ts';

/** The kind of file, which is its first part. */
export const openDocumentType = 'application/vnd.oasis.opendocument.spreadsheet';

/** The sheets as a workbook of LibreOffice and others (ODS): the same cells as those of Excel. */
export function openDocument(sheets: WorkbookSheet[], asAt: Day): Uint8Array {
  const widths = [...new Set(sheets.flatMap(({ heads }) => heads.map(([, width]) => width)))];
  const files = new Map([
    ['mimetype', openDocumentType],
    ['content.xml', contentOf(sheets, widths)],
    ['styles.xml', styles],
    ['META-INF/manifest.xml', manifest],
  ]);
  // Programs tell the format by the first bytes, which a compressed part would hide.
  return archive(files, asAt, ['mimetype']);
}

function contentOf(sheets: WorkbookSheet[], widths: number[]): string {
  const columnStyles = widths.map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${width * 2}mm"/></style:style>`,
  );
  return `${declaration}<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${columnStyles.join('')}<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${sheets.map(tableOf).join('')}</office:spreadsheet></office:body></office:document-content>`;
}

function tableOf({ name, heads, rows }: WorkbookSheet): string {
  const columns = heads.map(([, width]) => `<table:table-column table:style-name="w${width}"/>`);
  const head = heads.map(([title]) => textCell(title, ' table:style-name="head"')).join('');
  const body = rows.map((row) => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`);
  return `<table:table table:name="${escaped(name)}">${columns.join('')}<table:table-header-rows><table:table-row>${head}</table:table-row></table:table-header-rows>${body.join('')}</table:table>`;
}

function cellOf(value: SheetValue): string {
  if (value === undefined) return '<table:table-cell/>';
  if (typeof value === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  }
  return textCell(value);
}

/** A text stays one, whatever it looks like, as it says its type. */
function textCell(text: string, look = ''): string {
  const lines = text.split('\n').map((line) => `<text:p>${inLine(line)}</text:p>`);
  return `<table:table-cell${look} office:value-type="string">${lines.join('')}</table:table-cell>`;
}

/** Spaces at an edge or beside each other would be read as one, or none. */
function inLine(line: string): string {
  return escaped(line)
    .replace(/^ | $| (?= )/g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>');
}

/** A text as XML holds it, between tags and in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

const spaces = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/** No style of its own; some programs do not open a file without it. */
const styles = `${declaration}<office:document-styles ${spaces} office:version="1.3"/>`;

const manifest = `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${openDocumentType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
