import type { BrowserContext, Page } from 'playwright';
import type { OpenSite } from './built-site.ts';

/** Opens each path in one of a few tabs at a time, and gathers what the visits found. */
export async function eachPage<Found>(
  context: BrowserContext,
  site: Pick<OpenSite, 'at'>,
  paths: string[],
  visit: (page: Page, path: string) => Promise<Found[]>,
  tabs = 2,
): Promise<Found[]> {
  const waiting = [...paths];
  const found: Found[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await page.goto(site.at(path), { waitUntil: 'load' });
      found.push(...(await visit(page, path)));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return found;
}

/** Each fault once, with the pages and renderings that have it. */
export function byFault(found: Fault[]): string[] {
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, places]) => {
    const names = [...new Set(places.map(({ path, how }) => `${path} (${how})`))].sort();
    const others = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return `${fault}\n  on ${names.slice(0, 4).join(', ')}${others}`;
  });
}

/** Something that is wrong on a page. */
export interface Fault {
  /** The rule and the element, in words. */
  fault: string;
  path: string;
  /** How the page was shown: "320 px", "dark". */
  how: string;
}
