import type { Element, Nodes, Root } from 'hast';

/** An element with what stands above it, nearest last. */
export interface Placed {
  element: Element;
  above: Element[];
}

/** Every element of a page, in the order of the page. One walk, which all rules share. */
export function elementsOf(tree: Root): Placed[] {
  const found: Placed[] = [];
  const walk = (node: Nodes, above: Element[]) => {
    if (node.type === 'element') found.push({ element: node, above });
    if (!('children' in node)) return;
    const within = node.type === 'element' ? [...above, node] : above;
    for (const child of node.children) walk(child, within);
  };
  walk(tree, []);
  return found;
}

/** What a reader reads of a node, with single spaces. A new block starts after a space. */
export function textOf(node: Nodes): string {
  return gather(node).replace(/\s+/g, ' ').trim();
}

/** An attribute as text, by its name in the tree ("href", "ariaLabel", "className"). */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function hasClass(element: Element, name: string): boolean {
  const names = element.properties['className'];
  return Array.isArray(names) && names.includes(name);
}

function gather(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && unread.has(node.tagName)) return '';
  const inner = node.children.map(gather).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${inner} ` : inner;
}

const unread = new Set(['script', 'style', 'template', 'svg']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);
