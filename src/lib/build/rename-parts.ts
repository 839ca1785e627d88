import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';

/**
 * Gives a page the old names of its parts, so that old links get to them: an empty anchor stands at the
 * start of the part. The tree is changed in place.
 */
export function renameParts(tree: Root, renamed: readonly RenamedPart[]): void {
  for (const [old, now] of renamed) {
    if (find(tree, old)) continue;
    const part = find(tree, now);
    // The check has compared the registry with the content, so here a lost part is a bug of ours.
    if (!part) throw new Error(`There is no part “${now}” to stand for “${old}”.`);
    wordsOf(part).children.unshift(anchor(old));
  }
}

/** The old and the new name of a part. */
export type RenamedPart = readonly [old: string, now: string];

function find(tree: Root, id: string): Element | undefined {
  return select(`[id="${quoted(id)}"]`, tree);
}

/** Rows, lists, tables and groups of a glossary hold only certain elements; the first cell or entry holds any. */
function wordsOf(part: Element): Element {
  const first = part.children.find(isElement);
  const isStrict = strict.has(part.tagName) || first?.tagName === 'dt';
  return isStrict && first ? wordsOf(first) : part;
}

const strict = new Set(['dl', 'ol', 'table', 'tbody', 'thead', 'tr', 'ul']);

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function anchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
