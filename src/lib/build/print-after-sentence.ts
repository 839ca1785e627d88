import type { Element, Nodes, Parents, Root, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { visitParents } from 'unist-util-visit-parents';

/** What stands in a line of a sentence; anything else ends it. */
const inSentence = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'strong', 'time']);

/**
 * Lets paper print the address of a link after the sentence that the link stands in, not between two of its words. An
 * empty element there says where the link leads; styles print it. Where nothing of the sentence follows, the link
 * is left as it is. The tree is changed in place.
 */
export function printAfterSentence(tree: Root): void {
  const main = select('main', tree);
  if (!main) return;
  // The last first, so that the addresses of one sentence stand in the order of its links.
  for (const link of selectAll('a[href]:not(.gt-term)', main).reverse()) {
    const end = endOfSentence(main, link);
    if (!end) continue;
    const { parent, text, at } = end;
    const [before, after] = [text.value.slice(0, at), text.value.slice(at)];
    text.value = before;
    const rest: Text[] = after === '' ? [] : [{ type: 'text', value: after }];
    parent.children.splice(parent.children.indexOf(text) + 1, 0, addressOf(link), ...rest);
    addClass(link, 'printed-later');
  }
}

/** Where the rest of the sentence after a link ends; undefined when the sentence does not go on. */
function endOfSentence(main: Element, link: Element): SentenceEnd | undefined {
  const following = textsAfter(main, link);
  const rest = following.map(({ text }) => text.value).join('');
  if (!/^\s*[\p{Ll}\d,.;:!?)”’–-]/u.test(rest)) return undefined;
  for (const { parent, text } of following) {
    const end = /[.!?][”’)]*(?=\s|$)/u.exec(text.value);
    if (end) return { parent, text, at: end.index + end[0].length };
  }
  const last = following.findLast(({ text }) => text.value.trim() !== '');
  return last && { ...last, at: last.text.value.trimEnd().length };
}

/** The texts after a link that are of its line: up to what begins a line of its own. */
function textsAfter(main: Element, link: Element): Omit<SentenceEnd, 'at'>[] {
  const found: Omit<SentenceEnd, 'at'>[] = [];
  let above: Parents[] = [];
  visitParents(main, link, (_node, parents) => {
    above = parents as Parents[];
  });
  let from: Nodes = link;
  for (const parent of above.toReversed()) {
    const siblings = parent.children as Nodes[];
    const isWhole = siblings
      .slice(siblings.indexOf(from) + 1)
      .every((node) => gather(node, parent));
    const goesOn = parent.type === 'element' && inSentence.has(parent.tagName);
    if (!isWhole || !goesOn) return found;
    from = parent as Nodes;
  }
  return found;

  function gather(node: Nodes, parent: Parents): boolean {
    if (node.type === 'text') found.push({ parent: parent as Element, text: node });
    if (node.type !== 'element') return true;
    const isGloss = node.tagName === 'span' && isOf(node, 'gt-gloss');
    if (isOf(node, 'printed-address')) return true;
    if (!isGloss && !inSentence.has(node.tagName)) return false;
    return node.children.every((child) => gather(child, node));
  }
}

interface SentenceEnd {
  parent: Element;
  text: Text;
  /** How much of the text belongs to the sentence. */
  at: number;
}

function addressOf({ properties: { href } }: Element): Element {
  const look = String(href).startsWith('/') ? [] : ['of-another-site'];
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['printed-address', ...look], dataTo: String(href) },
    children: [],
  };
}

function isOf({ properties }: Element, name: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}

function addClass(element: Element, name: string): void {
  const classes = element.properties['className'];
  element.properties['className'] = [...(Array.isArray(classes) ? classes : []), name];
}
