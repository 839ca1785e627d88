import { plainText } from './plain-text.ts';
import { childNamed, isOn, settingOf } from './word-elements.ts';
import { attributeOf, childrenOf, type XmlElement } from './xml-tree.ts';

/**
 * What a reader of a paragraph or a cell sees once all tracked changes are accepted: what was put in stays, what was taken
 * out is gone. What it holds beside words is noted.
 */
export function wordsOf(element: XmlElement): Words {
  const found = new Set<Oddity>();
  const text = gather(element, found);
  return { text: plainText(text), has: found };
}

/** Words, and what stands among them that is not read or not seen. */
export interface Words {
  text: string;
  has: ReadonlySet<Oddity>;
}

/** What is odd about words. */
export type Oddity =
  | 'inserted'
  | 'deleted'
  | 'struck'
  | 'hidden'
  | 'numbered'
  | 'comment'
  | 'footnote'
  | 'nested'
  | 'picture';

function gather(element: XmlElement, found: Set<Oddity>): string {
  return childrenOf(element)
    .map((child) => said(child, found))
    .join('');
}

function said(element: XmlElement, found: Set<Oddity>): string {
  const name = element.name;
  const oddity = oddities[name];
  if (oddity) found.add(oddity);
  if (leftOut.has(name)) return '';
  switch (name) {
    case 't':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(element);
    case 'p': {
      if (numbersItself(element)) found.add('numbered');
      return `${gather(element, found)}\n`;
    }
    case 'r': {
      const look = childNamed(element, 'rPr');
      if (isOn(childNamed(look, 'strike')) || isOn(childNamed(look, 'dstrike')))
        found.add('struck');
      if (isOn(childNamed(look, 'vanish'))) found.add('hidden');
      return gather(element, found);
    }
    case 'sdt':
      // What an empty field says of itself, such as “Click here to enter text”, nobody wrote.
      return isOn(childNamed(childNamed(element, 'sdtPr'), 'showingPlcHdr'))
        ? ''
        : gather(element, found);
    default:
      return gather(element, found);
  }
}

/** A sign of a font of pictures: only its number is known. */
function symbol(element: XmlElement): string {
  const point = Number.parseInt(attributeOf(element, 'char'), 16);
  return Number.isNaN(point) ? '' : String.fromCharCode(point);
}

/** Whether the program counts the paragraph: its number is in no file. */
function numbersItself(paragraph: XmlElement): boolean {
  const number = childNamed(childNamed(paragraph, 'pPr'), 'numPr');
  const list = childNamed(number, 'numId');
  return list !== undefined && !/^0?$/.test(settingOf(list));
}

const oddities: Record<string, Oddity> = {
  ins: 'inserted',
  moveTo: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
  commentReference: 'comment',
  footnoteReference: 'footnote',
  endnoteReference: 'footnote',
  tbl: 'nested',
  drawing: 'picture',
  pict: 'picture',
};

/** What is gone, what is no word, and what stands in a part of its own. */
const leftOut = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'delInstrText'],
  ...['tbl', 'drawing', 'pict', 'AlternateContent', 'object'],
  ...['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tcPr', 'fldData'],
]);
