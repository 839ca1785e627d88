import { type AnyNode, type ChildNode, type Document, Element, Text } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/**
 * Reads HTML as our pages write it, with the end of every element in its place. Unlike a browser it repairs nothing: the
 * tests look at the finished pages with a parser that does.
 */
export function readHtml(html: string): Document {
  // Names stay as they are written: “viewBox”.
  return parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false });
}

/** Writes a tree as HTML: only signs that mean something in it are written as references. No script may hold “&nbsp;”. */
export function writeHtml(nodes: AnyNode | AnyNode[]): string {
  const html = DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8' });
  // As itself it takes a third of the room.
  return html.replaceAll('&nbsp;', '\u00a0');
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
