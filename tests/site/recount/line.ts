import type { Element, Nodes, Root } from 'hast';

export interface Link {
  to: string;
  names: string[];
  from: number;
  end: number;
}

/** Words in single spaces, with the spans of the links in them. */
export class Line {
  #text = '';
  readonly links: Link[] = [];

  get text(): string {
    return this.#text.trimEnd();
  }

  add(node: Nodes, seen: (element: Element) => void): void {
    if (node.type === 'text') this.#words(node.value);
    if (node.type !== 'element' || unread.has(node.tagName) || isGloss(node)) return;
    seen(node);
    const isApart = apart.has(node.tagName) || classesOf(node).some((name) => setApart.has(name));
    if (isApart) this.#words(' ');
    const from = this.#text.length;
    for (const child of node.children) this.add(child, seen);
    const to = node.properties['href'];
    if (typeof to === 'string')
      this.links.push({ to, names: classesOf(node), from, end: this.#text.length });
    if (isApart) this.#words(' ');
  }

  #words(words: string): void {
    const spaced = words.replace(/\s+/g, ' ');
    const added = / $|^$/.test(this.#text) ? spaced.replace(/^ /, '') : spaced;
    if (/^[.,;:)”]/.test(added)) this.#text = this.#text.trimEnd();
    this.#text += added;
  }
}

export function lineOf(element: Element): Line {
  const line = new Line();
  line.add(element, () => undefined);
  return line;
}

/** What a reader reads of an element. */
export function wordsIn(element: Element | undefined): string {
  return element ? lineOf(element).text : '';
}

/** The elements with a tag below another; only those with a class, if one is named. */
export function elementsIn(
  root: Element | Root | undefined,
  tag: string,
  name?: string,
): Element[] {
  return (root?.children ?? []).flatMap((child) => {
    if (child.type !== 'element') return [];
    const counts = child.tagName === tag && (!name || classesOf(child).includes(name));
    return [...(counts ? [child] : []), ...elementsIn(child, tag, name)];
  });
}

/** Where the links in an element lead; only those with a class, if one is named. */
export function linksIn(root: Element | undefined, name?: string): string[] {
  return elementsIn(root, 'a', name).map(({ properties }) => String(properties['href'] ?? ''));
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function isInline(element: Element): boolean {
  const isLine = classesOf(element).includes('second-line');
  return !isLine && (inline.has(element.tagName) || apart.has(element.tagName));
}

/** A gloss stands in brackets after a word and belongs to the glossary, not to the sentence. */
function isGloss(element: Element): boolean {
  return classesOf(element).includes('gt-gloss');
}

export function classesOf({ properties }: Element): string[] {
  const names = properties['className'];
  return Array.isArray(names) ? names.map(String) : [];
}

export const unread = new Set(['script', 'style', 'template', 'svg', 'noscript']);
/** Within a line, but its words stand apart. */
const apart = new Set(['br', 'wbr', 'button', 'option']);
const setApart = new Set(['second-line', 'label']);
const inline = new Set(
  'a abbr b cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
