import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { languageNames } from '../../fields/language-tag.ts';
import { childrenNamed, classesOf, eachElement, firstNamed, headOf } from '../../html/find.ts';
import { element, text } from '../../html/html.ts';
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
export function leadWithin(
  tree: Document,
  { prefix }: Edition,
  { base, hasEditions }: Places,
): void {
  if (!prefix) return;
  eachElement(tree, ({ name: element, attribs }) => {
    for (const name of leading[element] ?? []) {
      const value = attribs[name];
      if (!value?.startsWith(base)) continue;
      const path = `/${value.slice(base.length)}`;
      if (hasEditions(path.replace(/[#?].*$/, ''))) attribs[name] = toHref(prefix + path, base);
    }
  });
}

/** Tells search engines and readers of the other editions of a page: in its head, and as the last link above it. */
export function tellOfOthers(
  tree: Document,
  path: string,
  edition: Edition,
  editions: readonly Edition[],
  { base, site }: Places,
): void {
  const url = (one: Edition) => `${site.replace(/\/+$/, '')}${toHref(one.prefix + path, base)}`;
  const head = headOf(tree);
  const canonical =
    head && childrenNamed(head, 'link').find(({ attribs }) => attribs['rel'] === 'canonical');
  if (!canonical) throw new Error(`${path} has no canonical address.`);
  if (edition.prefix && canonical.attribs['href'] === url(editions[0] ?? edition)) {
    canonical.attribs['href'] = url(edition);
  }
  const links = [
    ...editions.map((one) => ({ hreflang: pageLanguage(one.lang), href: url(one) })),
    ...editions.slice(0, 1).map((one) => ({ hreflang: 'x-default', href: url(one) })),
  ];
  for (const link of links.reverse()) {
    DomUtils.append(canonical, element('link', { rel: 'alternate', ...link }));
  }
  const navigation = DomUtils.findOne((one) => classesOf(one).includes('navigation'), tree);
  const list = navigation && firstNamed(navigation, 'ul');
  if (!list) return;
  for (const other of editions.filter((one) => one !== edition)) {
    const lang = pageLanguage(other.lang);
    const href = toHref(other.prefix + path, base);
    const name = text(namesOfThemselves[other.lang] ?? other.lang);
    const link = element('a', { href, lang, hreflang: lang }, [name]);
    DomUtils.appendChild(list, element('li', { class: 'other-language' }, [link]));
  }
}

/** Takes away what programs read on the page of the site’s own language. */
export function withoutTwins(tree: Document): void {
  const head = headOf(tree);
  for (const script of head ? childrenNamed(head, 'script') : []) {
    if (script.attribs['type'] === 'application/ld+json') DomUtils.removeElement(script);
  }
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
const leading: Record<string, string[]> = { a: ['href'], form: ['action', 'data-home'] };

const namesOfThemselves: Record<string, string> = {
  ...languageNames,
  cy: 'Cymraeg',
  ga: 'Gaeilge',
  gd: 'Gàidhlig',
};
