import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { packed } from './workbooks.ts';

/** A Word document with these blocks, as Word writes it. */
function wordDocument(children: (Paragraph | Table)[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** A document of which the body is written by hand. */
export function wordOf(body: string): Buffer {
  return packed({
    '[Content_Types].xml': '',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** A table written by hand, its cells as XML. */
export function rowsOf(...rows: string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A cell written by hand: words, or paragraphs as XML, with its properties. */
export function tc(content: string, properties = ''): string {
  const paragraphs = content.startsWith('<w:p>') ? content : `<w:p>${run(content)}</w:p>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

export function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

const changed = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' };

/** A plan as a board’s papers have it: a heading, merged objectives, a colour and tracked changes. */
export function boardPlan(): Promise<Buffer> {
  const cell = (text: string, rest: object = {}) =>
    new TableCell({ children: [new Paragraph(text)], ...rest });
  const row = (...cells: TableCell[]) => new TableRow({ children: cells });
  return wordDocument([
    new Paragraph('The board met and talked about it.'),
    new Paragraph({ text: 'Priority 1: Homes', heading: HeadingLevel.HEADING_1 }),
    new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: ['Objective', 'Ref', 'Action', 'Lead', 'RAG'].map((text) => cell(text)),
        }),
        row(
          cell('Warm homes', { rowSpan: 2 }),
          cell('1.1'),
          cell('Insulate lofts'),
          cell('Parks'),
          cell('Green', { shading: { fill: '00B050' } }),
        ),
        row(
          cell('1.10'),
          new TableCell({
            children: [
              new Paragraph({
                children: [
                  new TextRun('Mend '),
                  new DeletedTextRun({ text: 'some ', ...changed }),
                  new InsertedTextRun({ text: 'all ', ...changed }),
                  new TextRun('boilers'),
                ],
              }),
            ],
          }),
          cell('Parks'),
          cell('', { shading: { fill: '00b050' } }),
        ),
        row(cell('Total: 2 actions', { columnSpan: 5 })),
      ],
    }),
  ]);
}
