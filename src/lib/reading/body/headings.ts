import type { Nodes, Root } from 'hast';
import { headingIds } from './heading-ids.ts';

/** The headings among the words of a file, each by the part of the address that a page gives it. */
export function headingsOf(words: Root): Map<string, string> {
  const idOf = headingIds();
  const found = new Map<string, string>();
  const look = (node: Nodes): void => {
    if (isHeading(node)) found.set(idOf(wordsIn(node)), wordsIn(node).trim());
    else if ('children' in node) node.children.forEach(look);
  };
  look(words);
  return found;
}

/** The words of an element and of all within it. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

function isHeading(node: Nodes): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}
