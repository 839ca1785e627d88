import type { Element, Root } from 'hast';

/** Goes through all elements of a page, from the top. */
export function visit(node: Root | Element, see: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    see(child);
    visit(child, see);
  }
}

/** What a reader reads of an element. */
export function wordsOf(node: Root | Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? wordsOf(child) : '';
    })
    .join('');
}

/** Takes elements out of a page. */
export function takeOut(node: Root | Element, isWanted: (element: Element) => boolean): void {
  node.children = node.children.filter(
    (child) => child.type !== 'element' || !isWanted(child),
  ) as typeof node.children;
  for (const child of node.children) if (child.type === 'element') takeOut(child, isWanted);
}
