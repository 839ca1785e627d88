import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { visitParents } from 'unist-util-visit-parents';
import { languageNames } from '../../fields/language-tag.ts';
import type { SpokenLanguage } from '../../language/languages.ts';
import { toHref } from '../../site/address.ts';
import { pageLanguage } from '../../site/languages.ts';

/** The pages of a site in one of its languages: those of its own stand at the top, the others in a folder. */
export interface Edition {
  lang: SpokenLanguage;
  /** What stands before the address of each page: “/cy”, or nothing. */
  prefix: string;
}

/** The editions of a site, that of its own language first. */
export function editionsOf([own, ...others]: readonly [SpokenLanguage, ...SpokenLanguage[]]): [
  Edition,
  ...Edition[],
] {
  return [
    { lang: own, prefix: '' },
    ...others.map((lang) => ({ lang, prefix: `/${lang.toLowerCase()}` })),
  ];
}

/** Lets the links of a page lead to the pages of its own edition, wherever there is one. */
export function leadWithin(tree: Root, { prefix }: Edition, { base, hasEditions }: Places): void {
  if (!prefix) return;
  visitParents(tree, 'element', ({ tagName, properties }) => {
    for (const name of leading[tagName] ?? []) {
      const value = properties[name];
      if (typeof value !== 'string' || !value.startsWith(base)) continue;
      const path = `/${value.slice(base.length)}`;
      if (hasEditions(path.replace(/[#?].*$/, ''))) properties[name] = toHref(prefix + path, base);
    }
  });
}

/** Tells search engines and readers of the other editions of a page: in its head, and as the last link above it. */
export function tellOfOthers(
  tree: Root,
  path: string,
  edition: Edition,
  editions: readonly Edition[],
  { base, site }: Places,
): void {
  const url = (one: Edition) => `${site.replace(/\/+$/, '')}${toHref(one.prefix + path, base)}`;
  const canonical = select('head > link[rel=canonical]', tree);
  const head = select('head', tree);
  if (!canonical || !head) throw new Error(`${path} has no canonical address.`);
  if (edition.prefix && canonical.properties['href'] === url(editions[0] ?? edition)) {
    canonical.properties['href'] = url(edition);
  }
  const links = [
    ...editions.map((one) => ({ hrefLang: pageLanguage(one.lang), href: url(one) })),
    ...editions.slice(0, 1).map((one) => ({ hrefLang: 'x-default', href: url(one) })),
  ];
  head.children.splice(
    head.children.indexOf(canonical) + 1,
    0,
    ...links.map((properties) => element('link', { rel: ['alternate'], ...properties })),
  );
  const navigation = select('.navigation ul', tree);
  navigation?.children.push(
    ...editions
      .filter((other) => other !== edition)
      .map((other) => {
        const lang = pageLanguage(other.lang);
        const href = toHref(other.prefix + path, base);
        const link = element('a', { href, lang, hrefLang: lang });
        link.children.push({ type: 'text', value: namesOfThemselves[other.lang] ?? other.lang });
        return { ...element('li', { className: ['other-language'] }), children: [link] };
      }),
  );
}

/** Takes away what programs read on the page of the site’s own language. */
export function withoutTwins(tree: Root): void {
  const head = select('head', tree);
  if (!head) return;
  const twins = new Set(selectAll('head > script[type="application/ld+json"]', tree));
  head.children = head.children.filter((child) => !twins.has(child as Element));
}

/** What the addresses of a page are worked out from. */
export interface Places {
  base: string;
  /** The address of the site. */
  site: string;
  /** Whether the page at a path has an edition in each language. */
  hasEditions: (path: string) => boolean;
}

/** What leads to a page, by element. The results of a search lead on from its home. */
const leading: Record<string, string[]> = { a: ['href'], form: ['action', 'dataHome'] };

const namesOfThemselves: Record<string, string> = {
  ...languageNames,
  cy: 'Cymraeg',
  ga: 'Gaeilge',
  gd: 'Gàidhlig',
};

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] };
}
