import { type ChildNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { classesOf, firstNamed } from '../html/find.ts';
import { element, text as newText } from '../html/html.ts';

/** What stands in a line of a sentence; anything else ends it. */
const inSentence = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'strong', 'time']);

/**
 * Lets paper print the address of a link after the sentence that the link stands in, not between two of its words. An
 * empty element there says where the link leads; styles print it. Where nothing of the sentence follows, the link
 * is left as it is. The tree is changed in place.
 */
export function printAfterSentence(tree: Document): void {
  const main = firstNamed(tree, 'main');
  if (!main) return;
  // The last first, so that the addresses of one sentence stand in the order of its links.
  for (const { link, above } of linksIn(main, []).reverse()) {
    const end = endOfSentence(link, above);
    if (!end) continue;
    const { text, at } = end;
    const [before, after] = [text.data.slice(0, at), text.data.slice(at)];
    text.data = before;
    if (after !== '') DomUtils.append(text, newText(after));
    DomUtils.append(text, addressOf(link));
    link.attribs['class'] = [...classesOf(link), 'printed-later'].join(' ');
  }
}

/** The links below an element, each with the elements that it stands in: to look for those of each would take a walk. */
function linksIn(element: Element, above: Element[]): { link: Element; above: Element[] }[] {
  const path = [...above, element];
  return element.children.flatMap((child) => {
    if (!isTag(child)) return [];
    // Where else a link leads, to an e-mail or down the page, is of no use on paper.
    const isLink = child.name === 'a' && /^(?:\/|http)/.test(child.attribs['href'] ?? '');
    const below = linksIn(child, path);
    return isLink && !classesOf(child).includes('gt-term')
      ? [{ link: child, above: path }, ...below]
      : below;
  });
}

/** Where the rest of the sentence after a link ends; undefined when the sentence does not go on. */
function endOfSentence(link: Element, above: Element[]): SentenceEnd | undefined {
  const following = textsAfter(link, above);
  const rest = following.map(({ data }) => data).join('');
  if (!/^\s*[\p{Ll}\d,.;:!?)”’–-]/u.test(rest)) return undefined;
  for (const text of following) {
    const end = /[.!?][”’)]*(?=\s|$)/u.exec(text.data);
    if (end) return { text, at: end.index + end[0].length };
  }
  const last = following.findLast(({ data }) => data.trim() !== '');
  return last && { text: last, at: last.data.trimEnd().length };
}

/** The texts after a link that are of its line: up to what begins a line of its own. */
function textsAfter(link: Element, above: Element[]): Text[] {
  const found: Text[] = [];
  let from: ChildNode = link;
  for (const parent of above.toReversed()) {
    const after = parent.children.slice(parent.children.indexOf(from) + 1);
    if (!after.every(gather) || !inSentence.has(parent.name)) return found;
    from = parent;
  }
  return found;

  function gather(node: ChildNode): boolean {
    if (isText(node)) found.push(node);
    if (!isTag(node)) return true;
    const classes = classesOf(node);
    const isGloss = node.name === 'span' && classes.includes('gt-gloss');
    if (classes.includes('printed-address')) return true;
    if (!isGloss && !inSentence.has(node.name)) return false;
    return node.children.every(gather);
  }
}

interface SentenceEnd {
  text: Text;
  /** How much of the text belongs to the sentence. */
  at: number;
}

function addressOf({ attribs: { href = '' } }: Element): Element {
  const look = href.startsWith('/') ? '' : ' of-another-site';
  return element('span', { class: `printed-address${look}`, 'data-to': href });
}
