import type { Page } from 'playwright';

/**
 * What a page is made of: each element with its attributes, classes, roles and states, in the elements that
 * it stands in, and whether it stands there once or more often; whatever the words, the addresses and the
 * names (ids) in it. What axe-core judges follows from this, so a page that is made of nothing new needs no
 * second look. The order of headings is looked at on every page by the tests of the site.
 */
export function madeOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (name: string) =>
      ['class', 'role', 'type', 'scope', 'lang', 'tabindex', 'open', 'hidden'].includes(name) ||
      /^aria-(?!label|labelledby|describedby|controls|owns)/.test(name);
    const often = new Map<string, 'once' | 'more often'>();
    const walk = (element: Element, above: string) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const attributes = [...element.attributes].map(({ name, value }) =>
        told(name) ? `${name}=${value}` : `${name}${value ? '' : ' (empty)'}`,
      );
      const own = [element.tagName, ...attributes.sort(), hasWords ? 'words' : ''].join(' ');
      const place = `${above} > ${own}`;
      often.set(place, often.has(place) ? 'more often' : 'once');
      for (const child of element.children) walk(child, place);
    };
    walk(document.documentElement, '');
    return [...often].map(([place, times]) => `${place}: ${times}`);
  });
}
