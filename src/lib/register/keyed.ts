import { deepFreeze } from './freeze.ts';
import { sumOfValue } from './sums.ts';

/**
 * The pages of a route, each with a key for what it is given. A build makes such a page again only when that, or a part
 * of the register that it asks for, is not what it was. A page without a key is made each time.
 *
 * Such a page shows what follows from its props, the register, its prose and the code, and reads nothing else.
 *
 * Fails for a page that is given a function, or anything else that is not plain.
 *
 * @param pagesOf the page of one of them, or its pages.
 */
export function keyed<One, Page extends { params?: object; props: object }>(
  all: readonly One[],
  pagesOf: (one: One) => Page | Page[],
): (Page & { cacheKey: string })[] {
  return all.flatMap(pagesOf).map((page) => ({ ...page, cacheKey: keyOf(page) }));
}

function keyOf({ params, props }: { params?: object; props: object }): string {
  try {
    // As a list, in which the sum of what several pages are given is taken once.
    return sumOfValue(Object.entries(deepFreeze(props)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TypeError(
      `The page with ${JSON.stringify(params)} can have no key: ${why} Give it what it shows, or make its pages without keyed().`,
    );
  }
}
