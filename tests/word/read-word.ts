import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A Word document as a stranger reads it: its paragraphs and tables in their order. */
export interface WordText {
  parts: Map<string, string>;
  /** The language of its words, where they say none themselves. */
  language: string;
  blocks: WordBlock[];
}

/** A paragraph, or a table by rows and cells. */
type WordBlock = WordLine | { rows: WordRow[] };

interface WordRow {
  /** Whether it stands again on each page. */
  repeats: boolean;
  cells: WordLine[][];
}

interface WordLine {
  style: string;
  text: string;
  /** The addresses that it leads to. */
  links: string[];
  /** The languages of its words, each once. */
  languages: string[];
}

/** Reads a .docx without the library that writes it. */
export function readWord(bytes: Uint8Array): WordText {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const links = new Map(
    all(treeOf(parts.get('word/_rels/document.xml.rels')), 'Relationship').map((one) => [
      one.getAttribute('Id') ?? '',
      one.getAttribute('Target') ?? '',
    ]),
  );
  const styles = treeOf(parts.get('word/styles.xml'));
  const [usual] = all(styles, 'w:docDefaults').flatMap((one) => all(one, 'w:lang'));
  const [body] = all(treeOf(parts.get('word/document.xml')), 'w:body');
  return {
    parts,
    language: usual?.getAttribute('w:val') ?? '',
    blocks: childrenOf(body).flatMap((child): WordBlock[] => {
      if (child.tagName === 'w:p') return [lineOf(child, links)];
      if (child.tagName !== 'w:tbl') return [];
      return [
        {
          rows: named(child, 'w:tr').map((row) => ({
            repeats: all(row, 'w:tblHeader').length > 0,
            cells: named(row, 'w:tc').map((cell) =>
              named(cell, 'w:p')
                .map((line) => lineOf(line, links))
                .filter(({ text }) => text !== ''),
            ),
          })),
        },
      ];
    }),
  };
}

function lineOf(paragraph: Element, links: Map<string, string>): WordLine {
  const languages = all(paragraph, 'w:lang').map((one) => one.getAttribute('w:val') ?? '');
  return {
    style: all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: all(paragraph, 'w:t')
      .map((one) => one.textContent ?? '')
      .join(''),
    links: all(paragraph, 'w:hyperlink').map(
      (one) => links.get(one.getAttribute('r:id') ?? '') ?? '',
    ),
    languages: [...new Set(languages)],
  };
}

function treeOf(part: string | undefined): Element | undefined {
  return part === undefined
    ? undefined
    : (new DOMParser().parseFromString(part, 'text/xml').documentElement ?? undefined);
}

function all(element: Element | undefined, name: string): Element[] {
  return element ? [...element.getElementsByTagName(name)] : [];
}

function childrenOf(element: Element | undefined): Element[] {
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  return element ? [...element.childNodes].filter(isElement) : [];
}

function named(element: Element, name: string): Element[] {
  return childrenOf(element).filter(({ tagName }) => tagName === name);
}
