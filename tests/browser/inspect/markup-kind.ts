import { createHash } from 'node:crypto';
import type { Page } from 'playwright';

/**
 * A fingerprint of how a page is made: its elements in their order, with their attributes, classes, roles
 * and states, whatever the words, the addresses and the names (ids) in it. What axe-core judges follows
 * from this, so of pages with the same fingerprint it needs to see one.
 */
export async function markupKind(page: Page): Promise<string> {
  const markup = await page.evaluate(() => {
    const told = (name: string) =>
      ['class', 'role', 'type', 'scope', 'lang', 'tabindex', 'open', 'hidden'].includes(name) ||
      /^aria-(?!label|labelledby|describedby|controls|owns)/.test(name);
    const parts: string[] = [];
    const walk = (element: Element) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const attributes = [...element.attributes].map(({ name, value }) =>
        told(name) ? `${name}=${value}` : `${name}${value ? '' : ' (empty)'}`,
      );
      parts.push('<', element.tagName, ...attributes.sort(), hasWords ? 'words' : '');
      for (const child of element.children) walk(child);
      parts.push('>');
    };
    walk(document.documentElement);
    return parts.join(' ');
  });
  return createHash('sha256').update(markup).digest('hex');
}
