import { type AnyNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';

// A search by selector walks the whole page each time, and a build asks for the same few places of every page.

/** The head of a page. */
export function headOf(tree: Document): Element | undefined {
  return insideHtml(tree, 'head');
}

/** The body of a page. */
export function bodyOf(tree: Document): Element | undefined {
  return insideHtml(tree, 'body');
}

function insideHtml(tree: Document, name: string): Element | undefined {
  const [html] = childrenNamed(tree, 'html');
  return html && childrenNamed(html, name)[0];
}

/** The elements of a name that stand directly in another. */
export function childrenNamed({ children }: Document | Element, name: string): Element[] {
  return children.filter((child) => isTag(child)).filter((child) => child.name === name);
}

/** Calls for each element below a tree or an element, from the top down. */
export function eachElement(
  { children }: Document | Element,
  tell: (element: Element) => void,
): void {
  for (const child of children) {
    if (!isTag(child)) continue;
    tell(child);
    eachElement(child, tell);
  }
}

/** The first element of a name, wherever it stands. */
export function firstNamed({ children }: Document | Element, name: string): Element | undefined {
  for (const child of children) {
    if (!isTag(child)) continue;
    const found = child.name === name ? child : firstNamed(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The texts in a node, in their order. */
export function textsIn(node: AnyNode): Text[] {
  if (isText(node)) return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

/** The classes of an element. */
export function classesOf({ attribs }: Element): string[] {
  return wordsOf(attribs['class']);
}

/** The words of an attribute that holds several. */
export function wordsOf(attribute = ''): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

/** Whether an element is a link to a style sheet. */
export function isStyleSheet({ attribs }: Element): boolean {
  return wordsOf(attribs['rel']).includes('stylesheet');
}
