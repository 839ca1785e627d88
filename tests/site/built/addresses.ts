import type { Page } from './page.ts';
import type { BuiltSite } from './site.ts';
import { attribute } from './tree.ts';

/** An address that a page points to, from a link, a picture, a font or a style sheet. */
export interface Pointer {
  /** As the page writes it. */
  written: string;
  /** What it stands in: "<a> “W14”". */
  where: string;
  /** The element fetches it, rather than leading there. */
  fetches: boolean;
}

/** Every address in a page. */
export function pointersOf(page: Page): Pointer[] {
  const fromAttributes = page.elements.flatMap(({ element }) =>
    ['href', 'src', 'srcSet', 'action', 'poster', 'data', 'cite', 'xLinkHref'].flatMap((name) => {
      const value = attribute(element, name);
      if (value === undefined || (name === 'cite' && element.tagName !== 'blockquote')) return [];
      const rel = attribute(element, 'rel') ?? '';
      const leads = element.tagName === 'a' || /canonical|alternate|license/.test(rel);
      return [{ written: value, where: `<${element.tagName}>`, fetches: !leads }];
    }),
  );
  const fromStyles = [...page.html.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(
    ([, url = '']) => ({
      written: url,
      where: 'the styles',
      fetches: true,
    }),
  );
  return [...fromAttributes, ...fromStyles];
}

/** Where an address of the page leads: inside the site, to another host, or to an email. */
export function follow(written: string, page: Page, site: BuiltSite): Target {
  const here = new URL(`${site.base}${page.path.slice(1)}`, site.register.site.address);
  if (!URL.canParse(written, here)) return { kind: 'broken' };
  const url = new URL(written, here);
  if (!/^https?:$/.test(url.protocol))
    return { kind: url.protocol.slice(0, -1), host: '', path: '' };
  if (url.host !== here.host) return { kind: 'outside', host: url.host, path: url.pathname };
  if (!url.pathname.startsWith(site.base)) return { kind: 'above the base', path: url.pathname };
  return {
    kind: 'inside',
    path: `/${decodeURI(url.pathname.slice(site.base.length))}`,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

export interface Target {
  kind: 'inside' | 'outside' | 'above the base' | 'broken' | (string & {});
  host?: string;
  path?: string;
  fragment?: string;
}
