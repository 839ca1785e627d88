import { tagged } from '../built/find.ts';
import type { BuiltSite } from '../built/site.ts';
import { textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const title: PageRule = {
  sentence: 'has one title, with the name of the site, that no other page has',
  *faults(page, site) {
    const titles = titlesOf(page);
    if (titles.length !== 1) yield `it has ${titles.length} titles in its head, not one.`;
    const [own = ''] = titles;
    if (!own.endsWith(site.register.site.name)) {
      yield `its title, “${own}”, does not end with the name of the site.`;
    }
    const others = (titlesIn(site).get(`${page.edition}: ${own}`) ?? []).filter(
      (path) => path !== page.path,
    );
    if (others.length > 0 && !page.isOld)
      yield `its title, “${own}”, is also that of ${others.join(', ')}.`;
  },
};

function titlesOf(page: BuiltSite['pages'][number]): string[] {
  const head = tagged(page, 'head')[0];
  return page.elements
    .filter(({ element, above }) => element.tagName === 'title' && above.at(-1) === head)
    .map(({ element }) => textOf(element));
}

const known = new WeakMap<BuiltSite, Map<string, string[]>>();

/** The paths of the pages by their titles. */
function titlesIn(site: BuiltSite): Map<string, string[]> {
  const found = known.get(site) ?? new Map<string, string[]>();
  if (!known.has(site)) {
    known.set(site, found);
    // Old addresses all say the same: that what stood there has moved.
    for (const page of [...site.pages, ...site.editions].filter(({ isOld }) => !isOld)) {
      const own = `${page.edition}: ${titlesOf(page)[0] ?? ''}`;
      found.set(own, [...(found.get(own) ?? []), page.path]);
    }
  }
  return found;
}
