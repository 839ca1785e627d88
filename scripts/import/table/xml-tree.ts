/** An element of a part of a document, with no more kept than reading a table needs. */
export interface XmlElement {
  /** Its name without what stands before the colon. */
  name: string;
  /** Its attributes as they are written. */
  written: string;
  children: (XmlElement | string)[];
}

/**
 * The topmost element of a part. A document object would take fifty times the room of the file, and a plan of 10,000 rows
 * more than there is. Throws where tags do not close each other, and for definitions of its own, which no program of Office
 * writes and which can make a few letters into millions.
 */
export function xmlTree(xml: string): XmlElement {
  const top: XmlElement = { name: '', written: '', children: [] };
  const open = [top];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const element = open.at(-1) ?? top;
    const words = xml.slice(at, next < 0 ? undefined : next);
    if (words !== '' && element !== top) element.children.push(withSigns(words));
    if (next < 0) break;
    at = endOf(xml, next);
    const tag = xml.slice(next + 1, at - 1);
    if (tag.startsWith('?') || tag.startsWith('!--')) continue;
    if (tag.startsWith('![CDATA[')) element.children.push(tag.slice(8, -2));
    else if (tag.startsWith('!')) throw new Error('The part has definitions of its own.');
    else if (tag.startsWith('/')) {
      if (open.pop()?.name !== localName(tag.slice(1))) throw new Error('A tag is not closed.');
    } else {
      const isClosed = tag.endsWith('/');
      const [name = ''] = /^[^\s/]+/.exec(tag) ?? [];
      const written = tag.slice(name.length, isClosed ? -1 : undefined);
      const found: XmlElement = {
        name: localName(name),
        written,
        children: isClosed ? nothing : [],
      };
      element.children.push(found);
      if (!isClosed) open.push(found);
      if (open.length > deepest) throw new Error('The part is nested too deep.');
    }
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || root === undefined || typeof root === 'string') {
    throw new Error('The part is cut off.');
  }
  return root;
}

/** The elements right below one. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** An attribute, by its name without what stands before the colon; empty when it is not there. */
export function attributeOf({ written }: XmlElement, name: string): string {
  for (const [, found = '', double, single] of written.matchAll(attribute)) {
    if (localName(found) === name) return withSigns(double ?? single ?? '');
  }
  return '';
}

/** What all elements share that hold nothing. */
const nothing: XmlElement['children'] = [];

/** No program nests tables and fields nearly as deep. */
const deepest = 250;

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where a tag, a comment or what stands as it is ends: a sign within quotes ends none. */
function endOf(xml: string, from: number): number {
  const close = xml.startsWith('<!--', from)
    ? '-->'
    : xml.startsWith('<![CDATA[', from)
      ? ']]>'
      : '>';
  let end = xml.indexOf(close, from);
  if (close === '>') {
    while (end >= 0 && isWithinQuotes(xml, from, end)) end = xml.indexOf('>', end + 1);
  }
  if (end < 0) throw new Error('A tag does not end.');
  return end + close.length;
}

function isWithinQuotes(xml: string, from: number, to: number): boolean {
  const tag = xml.slice(from, to);
  return tag.includes('"') || tag.includes("'")
    ? /["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))
    : false;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return (colon < 0 ? name : name.slice(colon + 1)).trim();
}

function withSigns(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return signs[name] ?? all;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
  });
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
