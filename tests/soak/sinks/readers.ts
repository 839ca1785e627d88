import type { WorkBook } from '@e965/xlsx';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

/** The text in a part of a page, each sign as it stands. */
export function textIn(node: Nodes | null | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** What a reader of a feed sees of its HTML. */
export function shownBy(html: string | undefined): string {
  return textIn(fromHtml(html ?? '', { fragment: true }));
}

/** The elements in the HTML of a feed: words in a paragraph have no others. */
export function elementsIn(html: string | undefined): string {
  return selectAll('*', fromHtml(html ?? '', { fragment: true }))
    .map(({ tagName }) => tagName)
    .join(' ');
}

/** An Atom feed as another library than the one that wrote it reads it. Throws when it is not well formed. */
export function readAtom(xml: string): AtomFeed {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`${verdict.err.msg} in line ${verdict.err.line}`);
  return new XMLParser({
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'entry',
  }).parse(xml).feed;
}

interface AtomFeed {
  title: string;
  author: { name: string };
  entry: { title: string; content: string }[];
}

/** The cells of a workbook that a spreadsheet would work out. */
export function formulasIn(book: WorkBook): string[] {
  return Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) =>
      at.startsWith('!') || cell?.f === undefined ? [] : [`${at}: ${cell.f}`],
    ),
  );
}

/** What XML can hold of a text: it has one kind of line end. */
export function inXml(text: string): string {
  return (
    withPlainSpaces(text)
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

/** What HTML makes of a text that is written into a file: its line ends, and what no file can hold. */
export function inHtml(text: string, nought: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\u0000', nought);
}
