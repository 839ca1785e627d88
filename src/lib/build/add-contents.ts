import type { Element, ElementContent, Nodes, Root } from 'hast';
import { english } from '../language/english.ts';
import { eachElement, firstNamed } from './tree/find.ts';

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
  const main = firstNamed(tree, 'main');
  if (!main || main.properties['dataNoContents'] !== undefined) return;
  const parts: Element[] = [];
  let hasContents = false;
  eachElement(main, (one) => {
    if (one.tagName === 'h2' && one.properties['id'] !== undefined) parts.push(one);
    hasContents ||= [one.properties['className']].flat().includes('contents');
  });
  if (hasContents || parts.length < fewestParts) return;
  if (inOneLine(textOf(main)).length < longPage) return;
  const place = parts[0] && beforePart(main, [main], parts[0]);
  place?.parent.children.splice(place.at, 0, contentsOf(parts));
}

/** Where the part of a heading begins: before all that it stands first in. */
function beforePart(parent: Element, path: Element[], heading: Element): PartPlace | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (child === heading) return outermost([...path, child]);
    const found = beforePart(child, [...path, child], heading);
    if (found) return found;
  }
  return undefined;
}

/** The farthest place up from the last of these elements with nothing before it but space. */
function outermost(path: Element[]): PartPlace | undefined {
  let place: PartPlace | undefined;
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const [parent, child] = [path[depth - 1], path[depth]];
    if (!parent || !child) break;
    place = { parent, at: parent.children.indexOf(child) };
    if (parent.children.slice(0, place.at).some(isShown)) break;
  }
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
