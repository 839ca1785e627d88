import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { usualLanguage } from '../../fields/language-tag.ts';
import { english } from '../../language/english.ts';
import type { SpokenLanguage } from '../../language/languages.ts';
import type { PublishedSite } from '../../open-data/table.ts';
import type { Register } from '../../register/types.ts';
import { toUrl } from '../../site/address.ts';
import type { BoardPaper, PaperLine, PaperRows, PaperTable } from './paper.ts';
import { type WordedRun, wordingOf } from './wording.ts';

/** A paper as a Word document, in a language of the site: A4, with headings, and tables whose heads stand on each page. */
export async function wordFile(
  paper: BoardPaper,
  register: Pick<Register, 'site' | 'words' | 'called' | 'commitments'>,
  published: PublishedSite,
  language: SpokenLanguage,
): Promise<Uint8Array> {
  const sayIn = wordingOf(language, register);
  const say = (text: string) => sayIn({ text });
  const writer = new PaperWriter(sayIn, published);
  const title = [paper.title, paper.caption].map((text) => plain(say(text))).join(': ');
  const document = new Document({
    title,
    creator: register.site.publisher.name,
    lastModifiedBy: register.site.publisher.name,
    description: plain(say(paper.answer.headline)),
    styles: stylesIn(language),
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Quiet',
                children: [
                  ...runs(say(register.site.name)),
                  new TextRun({ text: '. ' }),
                  ...runs(say(paper.asAt[0] ?? '')),
                  new TextRun({ text: ' ' }),
                  ...runs(say(english.paper.pageOf)),
                  new TextRun({ children: [' ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: writer.body(paper),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A4 with the margins of the printed page, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1021, right: 1021, bottom: 1021, left: 1021 },
};
const width = page.size.width - page.margin.left - page.margin.right;

class PaperWriter {
  readonly #say: ReturnType<typeof wordingOf>;
  readonly #published: PublishedSite;

  constructor(say: ReturnType<typeof wordingOf>, published: PublishedSite) {
    this.#say = say;
    this.#published = published;
  }

  body({ caption, title, answer, work, asAt, sections }: BoardPaper): (Paragraph | Table)[] {
    return [
      this.#words(caption, { style: 'Quiet' }),
      this.#words(title, { heading: HeadingLevel.HEADING_1 }),
      this.#words(answer.headline, { style: 'Headline' }),
      ...(answer.detail ? [this.#words(answer.detail)] : []),
      ...work.map(({ text }) => this.#words(text, { bullet: { level: 0 } })),
      ...asAt.map((text) => this.#words(text, { style: 'Quiet' })),
      ...sections.flatMap(({ title: heading, lines, tables }) => [
        this.#words(heading, { heading: HeadingLevel.HEADING_2 }),
        ...lines.map((line) => this.#line(line)),
        ...tables.flatMap((table) => this.#table(table)),
      ]),
    ];
  }

  #table({ title, state, lines, rowsAre, columns, rows }: PaperTable): (Paragraph | Table)[] {
    const heading = title ?? (state && english.states[state]);
    const widths = widthsOf(rowsAre);
    return [
      ...(heading ? [this.#words(heading, { heading: HeadingLevel.HEADING_3 })] : []),
      ...lines.map((line) => this.#line(line, { keepNext: true })),
      new Table({
        width: { size: width, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        columnWidths: widths,
        borders: { ...hairlines, top: ink, bottom: ink },
        margins: { top: 60, bottom: 60, left: 0, right: 120 },
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: columns.map((column, at) =>
              cell(widths[at], [this.#words(column, { style: 'Head', keepNext: true })]),
            ),
          }),
          ...rows.map(
            (row) =>
              new TableRow({
                cantSplit: true,
                children: row.map((lines, at) =>
                  cell(
                    widths[at],
                    lines.map((line) => this.#line(line, { spacing: { after: 20 } })),
                  ),
                ),
              }),
          ),
        ],
      }),
    ];
  }

  #words(text: string, look: ParagraphLook = {}): Paragraph {
    return new Paragraph({ ...look, children: runs(this.#say({ text })) });
  }

  #line(line: PaperLine, look: ParagraphLook = {}): Paragraph {
    const worded = this.#say(line);
    if (line.to === undefined) {
      return new Paragraph({ ...look, children: runs(worded, line.state ? 'Label' : undefined) });
    }
    const link = /^https?:/.test(line.to)
      ? line.to
      : toUrl(line.to, this.#published, this.#published.base);
    const linked = new ExternalHyperlink({ link, children: runs(worded, 'Hyperlink') });
    return new Paragraph({ ...look, children: [linked] });
  }
}

type ParagraphLook = Omit<Extract<ConstructorParameters<typeof Paragraph>[0], object>, 'children'>;

function runs(worded: WordedRun[], style?: string): TextRun[] {
  return worded.map(
    ({ text, lang }) =>
      new TextRun({ text, language: { value: codeOf(lang) }, ...(style && { style }) }),
  );
}

function cell(size = 0, children: Paragraph[] = []): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    // A cell of Word without a paragraph is a broken file.
    children: children.length > 0 ? children : [new Paragraph({})],
  });
}

/** How wide each column is: a date with its year stands in one piece. */
function widthsOf(rowsAre: PaperRows): number[] {
  const shares = {
    standing: [38, 18, 21, 23],
    moves: [32, 25, 18, 25],
    days: [19, 40, 41],
    words: [54, 23, 23],
  };
  return shares[rowsAre].map((share) => Math.floor((width * share) / 100));
}

function plain(worded: WordedRun[]): string {
  return worded.map(({ text }) => text).join('');
}

/** A language as Word names it, with its country. */
function codeOf(lang: string): string {
  return lang === usualLanguage || lang === 'cy' ? `${lang}-GB` : lang;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const ink = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const hairlines = {
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' },
};

function stylesIn(language: SpokenLanguage) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, language: { value: codeOf(language) } },
        paragraph: { spacing: { after: 60, line: 264 } },
      },
      heading1: heading(40, 80),
      heading2: heading(26, 320),
      heading3: heading(22, 240),
      hyperlink: { run: { color: '1A4F8B', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Headline', name: 'Headline', basedOn: 'Normal', run: { size: 26, bold: true } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 18, color: '404040' } },
      { id: 'Head', name: 'Table head', basedOn: 'Normal', run: { size: 18, bold: true } },
    ],
    characterStyles: [{ id: 'Label', name: 'Label', run: { bold: true } }],
  };
}
