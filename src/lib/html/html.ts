import { type AnyNode, type ChildNode, type Document, Element, isText, Text } from 'domhandler';
import { DomHandler, DomUtils, Parser } from 'htmlparser2';

/**
 * Reads HTML as our pages write it: each element where it may stand, with its end. It repairs less than a browser does; the
 * tests look at the finished pages with a parser that does what browsers do.
 *
 * Fails for words that stand right within an element whose words would be written as HTML.
 */
export function readHtml(html: string): Document {
  const handler = new DomHandler(undefined, undefined, refuseUnguarded);
  // Browsers take any end of a line as this one, also before they sum up a style.
  new Parser(handler).end(html.replace(/\r\n?/g, '\n'));
  return handler.root;
}

/**
 * Writes a tree as HTML: outside drawings only signs that mean something are written as references. No script or style
 * may hold “&nbsp;”.
 */
export function writeHtml(nodes: AnyNode | AnyNode[]): string {
  const html = DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8' });
  // As itself it takes a third of the room.
  return html.replaceAll('&nbsp;', '\u00a0');
}

/** The library reads references in these, and writes none: “&lt;script>” would become a script. */
const unguarded = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'plaintext', 'xmp']);

function refuseUnguarded({ name, children }: Element): void {
  if (!unguarded.has(name)) return;
  if (!children.some((child) => isText(child) && child.data.trim() !== '')) return;
  throw new Error(`Words stand right within <${name}>. Put them into a paragraph there.`);
}

/** A new element. What is put into it is taken from where it stood. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly ChildNode[] = [],
): Element {
  const made = new Element(name, attributes);
  replaceChildren(made, children);
  return made;
}

/** A new text. */
export function text(words: string): Text {
  return new Text(words);
}

/** Gives an element these children and no others. */
export function replaceChildren(parent: Element, children: readonly ChildNode[]): void {
  for (const child of parent.children) child.parent = null;
  parent.children = [];
  for (const child of children) DomUtils.appendChild(parent, child);
}

/** Puts other nodes in the place of one. */
export function replaceWith(node: ChildNode, others: readonly ChildNode[]): void {
  for (const other of others) DomUtils.prepend(node, other);
  DomUtils.removeElement(node);
}
