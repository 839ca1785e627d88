import type { Page } from 'playwright';

/** A place at which the tabulator stops. */
export interface Stop {
  words: string;
  href: string;
  /** Whether an outline, a ground or a shadow shows that the reader is here. */
  visible: boolean;
  inView: boolean;
  inFooter: boolean;
}

const mostStops = 400;

/** Presses Tab until the page lets go. A page that never does is a trap, and throws. */
export async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(rememberLooks);
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < mostStops; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(
    `After ${mostStops} presses of Tab the page had not let go. Last: ${stops.at(-1)?.words}`,
  );
}

/** The addresses of everything that should be a stop, in the order of the page. */
export function stopsBefore(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.getAttribute('href') ?? ''),
  );
}

/** In the page: how each link looks before anybody is there. */
function rememberLooks(): void {
  const looks = new Map<Element, string>();
  for (const element of document.querySelectorAll('a[href], button, input, select, summary')) {
    const { outlineStyle, outlineWidth, backgroundColor, boxShadow, color } =
      getComputedStyle(element);
    looks.set(element, [outlineStyle, outlineWidth, backgroundColor, boxShadow, color].join());
  }
  Object.assign(globalThis, { looksBefore: looks });
}

/** In the page: where the focus is now; nothing when it has left the page. */
function describeStop(): Stop | undefined {
  const { looksBefore } = globalThis as unknown as { looksBefore: Map<Element, string> };
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, backgroundColor, boxShadow, color } =
    getComputedStyle(element);
  const box = element.getBoundingClientRect();
  // A field has its words in its label.
  const fieldName = (field: Element) =>
    field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
  return {
    words: (element.textContent || fieldName(element)).replace(/\s+/g, ' ').trim(),
    href: element.getAttribute('href') ?? '',
    visible:
      looksBefore.get(element) !==
      [outlineStyle, outlineWidth, backgroundColor, boxShadow, color].join(),
    inView: box.top >= -1 && box.bottom <= innerHeight + 1 && box.width > 1 && box.height > 1,
    inFooter: element.closest('footer') !== null,
  };
}
