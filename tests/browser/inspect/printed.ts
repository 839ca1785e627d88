import type { Page } from 'playwright';

/**
 * Every text that is drawn, also what styles put before and after elements, in one string. The tab
 * forgets that it is to look as on paper, so what else is asked of it is asked before.
 */
export async function drawnText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  await session.detach();
  const indexes = documents.flatMap(({ layout }) => layout.text);
  return indexes.map((index) => (index < 0 ? '' : (strings[index] ?? ''))).join('');
}

/**
 * The links of the main part that are shown, each with where it leads. Terms of the glossary are let
 * off: what they mean stands beside them in brackets.
 */
export function shownLinks(page: Page): Promise<{ words: string; address: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
      .filter((link) => link.getClientRects().length > 0 && !link.matches('.gt-term'))
      .map((link) => ({
        words: link.textContent?.trim() ?? '',
        address: link.getAttribute('href') ?? '',
      })),
  );
}

/** The figures in cells of numbers that take more than one line. */
export function brokenFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('.number')) continue;
      for (const figure of (node.nodeValue ?? '').matchAll(/[\d.,]*\d%?/g)) {
        const range = document.createRange();
        range.setStart(node, figure.index);
        range.setEnd(node, figure.index + figure[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(figure[0]);
      }
    }
    return found;
  });
}
