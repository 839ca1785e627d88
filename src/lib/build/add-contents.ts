import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { classesOf, eachElement, firstNamed } from '../html/find.ts';
import { element, text } from '../html/html.ts';
import { english } from '../language/english.ts';

/** As many characters as fill about five screens of a phone. */
const longPage = 4000;

/** Fewer parts than these are found without a list of them. */
const fewestParts = 3;

/**
 * Gives a long page links to its parts, before the first of them: what a page holds is known when it is made, so no
 * component can tell. A page that has a list of its own, or asks for none, is left as it is. The tree is changed in
 * place.
 */
export function addContents(tree: Document): void {
  const main = firstNamed(tree, 'main');
  if (!main || 'data-no-contents' in main.attribs) return;
  const parts: Element[] = [];
  let hasContents = false;
  eachElement(main, (one) => {
    if (one.name === 'h2' && 'id' in one.attribs) parts.push(one);
    hasContents ||= classesOf(one).includes('contents');
  });
  const [first] = parts;
  if (!first || hasContents || parts.length < fewestParts) return;
  if (inOneLine(DomUtils.textContent(main)).length < longPage) return;
  DomUtils.prepend(beginningAt(first, main), contentsOf(parts));
}

/** The largest element within another that begins with this heading: nothing but space stands before it. */
function beginningAt(heading: Element, within: Element): Element {
  let part = heading;
  while (!isAfterSomething(part)) {
    const { parent } = part;
    if (!parent || parent === within || !isTag(parent)) break;
    part = parent;
  }
  return part;
}

function contentsOf(parts: Element[]): Element {
  const { onThisPage } = english.layout;
  return element('nav', { class: 'contents', 'aria-label': onThisPage }, [
    element('p', { class: 'bold' }, [text(onThisPage)]),
    element(
      'ul',
      {},
      parts.map((heading) => {
        const { id, lang } = heading.attribs;
        return element('li', {}, [
          element('a', { href: `#${id}`, ...(lang ? { lang } : {}) }, [
            text(inOneLine(DomUtils.textContent(heading))),
          ]),
        ]);
      }),
    ),
  ]);
}

function isAfterSomething({ prev }: Element): boolean {
  for (let one: ChildNode | null = prev; one; one = one.prev) {
    if (isTag(one) || (isText(one) && one.data.trim() !== '')) return true;
  }
  return false;
}

/** Words without the line breaks that a template leaves; spaces that break no line stay. */
function inOneLine(words: string): string {
  return words.replace(/[ \n]+/g, ' ').trim();
}
