import type { Element, Root } from 'hast';

// A search by selector walks the whole page each time, and a build asks for the same few places of every page.

/** The head of a page. */
export function headOf(tree: Root): Element | undefined {
  const [html] = childrenNamed(tree, 'html');
  return html && childrenNamed(html, 'head')[0];
}

/** The elements of a name that stand directly in another. */
export function childrenNamed({ children }: Root | Element, tagName: string): Element[] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === tagName ? [child] : [],
  );
}

/** Calls for each element below a tree or an element, from the top down. */
export function eachElement({ children }: Root | Element, tell: (element: Element) => void): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    tell(child);
    eachElement(child, tell);
  }
}

/** The first element of a name, wherever it stands. */
export function firstNamed({ children }: Root | Element, tagName: string): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === tagName ? child : firstNamed(child, tagName);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element is a link to a style sheet. */
export function isStyleSheet({ properties: { rel } }: Element): boolean {
  return Array.isArray(rel) && rel.includes('stylesheet');
}
