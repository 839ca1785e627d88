import type { Page } from 'playwright';

/**
 * Links that are too small to hit: under 24 px high or wide, and with another target so near that
 * circles of 24 px around the two would meet. Links in a sentence are let off, as WCAG 2.5.8 does.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href], button, input, summary')].flatMap(
      (element) => {
        const boxes = [...element.getClientRects()].filter(
          ({ width, height }) => width > 1 && height > 1,
        );
        const box = element.getBoundingClientRect();
        return boxes.length === 0 || box.right < 0 || box.bottom < 0 ? [] : [{ element, box }];
      },
    );
    const inSentence = (element: Element) => {
      const block = element.closest('p, li, dd, td, th, dt, figcaption, caption');
      const around = block?.textContent?.replace(element.textContent ?? '', '') ?? '';
      return getComputedStyle(element).display === 'inline' && /\p{L}{2}/u.test(around);
    };
    const middle = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    });
    return links
      .filter(({ element, box }) => Math.min(box.width, box.height) < 24 && !inSentence(element))
      .filter(({ element, box }) =>
        links.some((other) => {
          if (other.element === element) return false;
          const one = middle(box);
          const nearestX = Math.max(other.box.left, Math.min(one.x, other.box.right));
          const nearestY = Math.max(other.box.top, Math.min(one.y, other.box.bottom));
          return Math.hypot(one.x - nearestX, one.y - nearestY) < 12;
        }),
      )
      .map(({ element, box }) => {
        const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40);
        return `The link “${words}” is ${Math.round(box.width)} by ${Math.round(box.height)} px, with another right beside it.`;
      })
      .slice(0, 3);
  });
}
