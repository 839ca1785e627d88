import { follow, pointersOf } from '../built/addresses.ts';
import type { Page } from '../built/page.ts';
import { idsOf } from './ids.ts';
import type { PageRule } from './rule.ts';

export const links: PageRule = {
  sentence: 'points only to pages, files and fragments that are there, all below the base',
  *faults(page, site) {
    for (const { written, where } of pointersOf(page)) {
      const target = follow(written, page, site);
      if (target.kind === 'broken')
        yield `${where} points to “${written}”, which is not an address.`;
      if (target.kind === 'above the base') {
        yield `${where} points to “${written}”, which is outside of ${site.base}.`;
      }
      if (target.kind !== 'inside') continue;
      const { path = '', fragment = '' } = target;
      const found = site.pageAt(path);
      if (!found && !site.files.has(path)) {
        const slash = site.pageAt(`${path}/`) ? ' It needs a slash at its end.' : '';
        yield `${where} points to “${written}”, and there is no ${path}.${slash}`;
      } else if (fragment && !fragmentIn(found, fragment)) {
        yield `${where} points to “${written}”, and ${path} has no “${fragment}”.`;
      }
    }
  },
};

const known = new WeakMap<Page, Set<string>>();

function fragmentIn(page: Page | undefined, fragment: string): boolean {
  if (!page) return false;
  const ids = known.get(page) ?? new Set(idsOf(page));
  known.set(page, ids);
  return ids.has(fragment);
}
