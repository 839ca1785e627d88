import type { Element } from 'hast';
import type { Page } from './page.ts';
import { attribute, hasClass, type Placed } from './tree.ts';

/** The elements of a page with one of these tags. */
export function tagged(page: Page, ...tags: string[]): Element[] {
  return placed(page, ...tags).map(({ element }) => element);
}

/** The same, with what stands above each. */
export function placed(page: Page, ...tags: string[]): Placed[] {
  return page.elements.filter(({ element }) => tags.includes(element.tagName));
}

/** The elements of a page that have a class. */
export function classed(page: Page, name: string): Element[] {
  return page.elements
    .filter(({ element }) => hasClass(element, name))
    .map(({ element }) => element);
}

/** The elements with a tag that stand somewhere inside another. */
export function inside(page: Page, outer: Element, ...tags: string[]): Element[] {
  return placed(page, ...tags)
    .filter(({ above }) => above.includes(outer))
    .map(({ element }) => element);
}

/** The one main of a page; a page without one fails the rule of landmarks, and here. */
export function mainOf(page: Page): Element {
  const main = tagged(page, 'main')[0];
  if (!main) throw new Error(`${page.path} has no <main>.`);
  return main;
}

/** The content of a <meta> or the href of a <link> in the head. */
export function metaOf(page: Page, name: string): string[] {
  return tagged(page, 'meta')
    .filter((element) => attribute(element, 'name') === name)
    .map((element) => attribute(element, 'content') ?? '');
}

export function linksOf(page: Page, rel: string): Element[] {
  return tagged(page, 'link').filter((element) =>
    attribute(element, 'rel')?.split(' ').includes(rel),
  );
}
