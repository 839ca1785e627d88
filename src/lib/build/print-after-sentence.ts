import type { Element, Nodes, Root, Text } from 'hast';
import { firstNamed } from './tree/find.ts';

/** What stands in a line of a sentence; anything else ends it. */
const inSentence = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'strong', 'time']);

/**
 * Lets paper print the address of a link after the sentence that the link stands in, not between two of its words. An
 * empty element there says where the link leads; styles print it. Where nothing of the sentence follows, the link
 * is left as it is. The tree is changed in place.
 */
export function printAfterSentence(tree: Root): void {
  const main = firstNamed(tree, 'main');
  if (!main) return;
  // The last first, so that the addresses of one sentence stand in the order of its links.
  for (const { link, above } of linksIn(main, []).reverse()) {
    const end = endOfSentence(link, above);
    if (!end) continue;
    const { parent, text, at } = end;
    const [before, after] = [text.value.slice(0, at), text.value.slice(at)];
    text.value = before;
    const rest: Text[] = after === '' ? [] : [{ type: 'text', value: after }];
    parent.children.splice(parent.children.indexOf(text) + 1, 0, addressOf(link), ...rest);
    addClass(link, 'printed-later');
  }
}

/** The links below an element, each with the elements that it stands in: to look for those of each would take a walk. */
function linksIn(element: Element, above: Element[]): { link: Element; above: Element[] }[] {
  const path = [...above, element];
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    // Where else a link leads, to an e-mail or down the page, is of no use on paper.
    const isLink = child.tagName === 'a' && /^(?:\/|http)/.test(String(child.properties['href']));
    const below = linksIn(child, path);
    return isLink && !isOf(child, 'gt-term') ? [{ link: child, above: path }, ...below] : below;
  });
}

/** Where the rest of the sentence after a link ends; undefined when the sentence does not go on. */
function endOfSentence(link: Element, above: Element[]): SentenceEnd | undefined {
  const following = textsAfter(link, above);
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
function textsAfter(link: Element, above: Element[]): Omit<SentenceEnd, 'at'>[] {
  const found: Omit<SentenceEnd, 'at'>[] = [];
  let from: Nodes = link;
  for (const parent of above.toReversed()) {
    const siblings = parent.children as Nodes[];
    const isWhole = siblings
      .slice(siblings.indexOf(from) + 1)
      .every((node) => gather(node, parent));
    if (!isWhole || !inSentence.has(parent.tagName)) return found;
    from = parent;
  }
  return found;

  function gather(node: Nodes, parent: Element): boolean {
    if (node.type === 'text') found.push({ parent, text: node });
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
