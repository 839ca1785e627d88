import type { Page } from 'playwright';

/** Whether the page can be moved sideways, and which element makes it so wide. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const what = wide
      ? ` It starts with <${wide.tagName.toLowerCase()} class="${wide.className}">.`
      : '';
    return [`The page is ${scrollWidth} px wide in a window of ${clientWidth} px.${what}`];
  });
}

/** Words that are cut off or that lie over other words. */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const quote = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
    const clips = (element: Element) => {
      const { visibility, overflowX, clip, clipPath, position } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (visibility === 'hidden' || (position === 'absolute' && clip !== 'auto')) return true;
      return clipPath !== 'none' || (overflowX !== 'visible' && (width <= 1 || height <= 1));
    };
    // What is there for screen readers alone is clipped, often far above the words themselves.
    const known = new Map<Element, boolean>();
    const isHidden = (element: Element): boolean => {
      const { parentElement: above } = element;
      const hidden = known.get(element) ?? (clips(element) || (above !== null && isHidden(above)));
      known.set(element, hidden);
      return hidden;
    };
    const boxes: { node: Text; box: DOMRect }[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode() as Text | null; node; node = words.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || !node.data.trim() || isHidden(parent) || parent.closest('.govuk-skip-link'))
        continue;
      // What is folded away, in <details>, has a place and is not drawn.
      if (!parent.checkVisibility()) continue;
      const { scrollWidth, clientWidth } = parent;
      if (clientWidth > 0 && scrollWidth > clientWidth + 1) {
        faults.push(`${quote(node.data)} needs ${scrollWidth} px and has ${clientWidth} px.`);
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ node, box });
    }
    const edge = document.documentElement.clientWidth;
    for (const { node, box } of boxes) {
      if (box.right > edge + 1 || box.left < -1)
        faults.push(`${quote(node.data)} runs off the side.`);
    }
    // Boxes of letters are taller than the letters, so lines may touch; a quarter is left out.
    boxes.sort((one, other) => one.box.top - other.box.top);
    boxes.forEach(({ node, box }, at) => {
      const bottom = box.bottom - box.height / 4;
      for (let next = at + 1; next < boxes.length; next++) {
        const other = boxes[next];
        if (!other || other.box.top + other.box.height / 4 >= bottom) break;
        const beside = other.box.left >= box.right - 2 || other.box.right <= box.left + 2;
        if (other.node !== node && !beside)
          faults.push(`${quote(node.data)} lies over ${quote(other.node.data)}.`);
      }
    });
    return [...new Set(faults)].slice(0, 5);
  });
}

/** Words and figures that end on the next line, as “30 September 202” and “6” do. Addresses may. */
export function torn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const range = document.createRange();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode() as Text | null; node; node = words.nextNode() as Text | null) {
      const { parentElement: parent, data } = node;
      if (!parent?.checkVisibility() || !data.trim()) continue;
      // What is there for screen readers alone has no width.
      if ((parent.closest('thead, .govuk-visually-hidden')?.clientWidth ?? 2) < 2) continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length < 2) continue;
      for (const { 0: word, index } of data.matchAll(/[\p{L}\p{N}.,’'%£+−]{2,24}/gu)) {
        const before = data[index - 1] ?? ' ';
        const after = data[index + word.length] ?? ' ';
        // A part of an address or of a longer name may stand alone.
        if (!/[\s(“‘"]/.test(before) || !/[\s)”’"?!:;–]/.test(after)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (first && others.some(({ top }) => top > first.top + first.height / 2))
          faults.add(
            `“${word}” goes on in the next line, in <${parent.tagName.toLowerCase()} class="${parent.className}">.`,
          );
      }
    }
    return [...faults].slice(0, 5);
  });
}
