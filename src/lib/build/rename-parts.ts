import { type Document, type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { element } from '../html/html.ts';

/**
 * Gives a page the old names of its parts, so that old links get to them: an empty anchor stands at the
 * start of the part. The tree is changed in place.
 */
export function renameParts(tree: Document, renamed: readonly RenamedPart[]): void {
  for (const [old, now] of renamed) {
    if (DomUtils.getElementById(old, tree)) continue;
    const part = DomUtils.getElementById(now, tree);
    // The check has compared the registry with the content, so here a lost part is a bug of ours.
    if (!part) throw new Error(`There is no part “${now}” to stand for “${old}”.`);
    DomUtils.prependChild(wordsOf(part), element('span', { id: old }));
  }
}

/** The old and the new name of a part. */
export type RenamedPart = readonly [old: string, now: string];

/** Rows, lists, tables and groups of a glossary hold only certain elements; the first cell or entry holds any. */
function wordsOf(part: Element): Element {
  const first = part.children.find((child) => isTag(child));
  const isStrict = strict.has(part.name) || first?.name === 'dt';
  return isStrict && first ? wordsOf(first) : part;
}

const strict = new Set(['dl', 'ol', 'table', 'tbody', 'thead', 'tr', 'ul']);
