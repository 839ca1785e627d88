import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { attribute } from '../../site/built/tree.ts';

/**
 * What a page is made of: each element with its attributes, classes, roles and states, in the elements that
 * it stands in, and whether it stands there once or more often; whatever the words, the addresses and the
 * names (ids) in it. What axe-core judges follows from this, so a page that is made of nothing new needs no
 * second look. The order of headings is looked at on every page by the tests of the site.
 */
export function madeOf(parts: Part[]): string[] {
  const often = new Map<string, 'once' | 'more often'>();
  for (const { place } of parts) often.set(place, often.has(place) ? 'more often' : 'once');
  return [...often].map(([place, times]) => `${place}: ${times}`);
}

/** Every element of a page, each with the name of its place. */
export function partsOf(html: string): Part[] {
  const parts: Part[] = [];
  const walk = (node: Nodes, above: string) => {
    const place = node.type === 'element' ? placeOf(above, node) : above;
    if (node.type === 'element') parts.push({ place, element: node });
    if ('children' in node) for (const child of node.children) walk(child, place);
  };
  walk(fromHtml(html), '');
  return parts;
}

export interface Part {
  /** The same on every page for elements that are made alike and stand in elements made alike. */
  place: string;
  element: Element;
}

// Written out, the name of a place would hold those of all above it.
const names = new Map<string, string>();

function placeOf(above: string, element: Element): string {
  const attributes = Object.keys(element.properties)
    .filter((name) => attribute(element, name) !== undefined)
    .map((name) => {
      const value = attribute(element, name);
      return isTold(name) ? `${name}=${value}` : `${name}${value ? '' : ' (empty)'}`;
    });
  const hasWords = element.children.some((node) => node.type === 'text' && node.value.trim());
  const own = [above, element.tagName, ...attributes.sort(), hasWords ? 'words' : ''].join(' ');
  const name = names.get(own) ?? `${names.size + 1}`;
  names.set(own, name);
  return name;
}

function isTold(name: string): boolean {
  return (
    ['className', 'role', 'type', 'scope', 'lang', 'tabIndex', 'open', 'hidden'].includes(name) ||
    /^aria(?!Label|DescribedBy|Controls|Owns)/.test(name)
  );
}
