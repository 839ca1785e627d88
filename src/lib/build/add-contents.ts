import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { visitParents } from 'unist-util-visit-parents';
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
export function addContents(tree: Root): void {
  const main = select('main:not([data-no-contents])', tree);
  if (!main || select('.contents', main) || inOneLine(textOf(main)).length < longPage) return;
  const parts = selectAll('h2[id]', main);
  const place = parts[0] && beforePart(main, parts[0]);
  if (!place || parts.length < fewestParts) return;
  place.parent.children.splice(place.at, 0, contentsOf(parts));
}

/** Where the part of a heading begins: before all that it stands first in. */
function beforePart(main: Element, heading: Element): PartPlace | undefined {
  let place: PartPlace | undefined;
  visitParents(main, (node, above) => {
    if (node !== heading) return;
    const path = [...above, node];
    for (let depth = path.length - 1; depth > 0; depth -= 1) {
      const parent = path[depth - 1] as Parents;
      const at = (parent.children as Nodes[]).indexOf(path[depth] as Nodes);
      place = { parent: parent as Element, at };
      if (parent.children.slice(0, at).some(isShown)) return;
    }
  });
  return place;
}

function contentsOf(parts: Element[]): Element {
  const { onThisPage } = english.layout;
  return element('nav', { className: ['contents'], ariaLabel: onThisPage }, [
    element('p', { className: ['bold'] }, [text(onThisPage)]),
    element(
      'ul',
      {},
      parts.map(({ properties: { id, lang }, ...heading }) =>
        element('li', {}, [
          element('a', { href: `#${id}`, ...(lang ? { lang } : {}) }, [
            text(inOneLine(heading.children.map(textOf).join(''))),
          ]),
        ]),
      ),
    ),
  ]);
}

interface PartPlace {
  parent: Element;
  at: number;
}

function isShown(node: Nodes): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Words without the line breaks that a template leaves; spaces that break no line stay. */
function inOneLine(words: string): string {
  return words.replace(/[ \n]+/g, ' ').trim();
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
