import { languagesOf, pageLanguage } from '../../../src/lib/site/languages.ts';
import { linksOf } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import type { BuiltSite } from '../built/site.ts';
import { attribute, type Placed } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const tellsOfEditions: PageRule = {
  sentence: 'tells of itself in each language of the site, and of none in a site that has one',
  *faults(page, site) {
    const told = linksOf(page, 'alternate').flatMap((link) => {
      const lang = attribute(link, 'hrefLang');
      return lang ? [`${lang} ${attribute(link, 'href')}`] : [];
    });
    const right = hasEditions(page, site) ? editionsOf(page, site) : [];
    if (told.join() !== right.join()) {
      yield `it tells of ${told.join(', ') || 'no edition'}, and not of ${right.join(', ') || 'none'}.`;
    }
  },
};

export const marksLanguages: PageRule = {
  sentence: 'marks what stands in another language than itself',
  *faults(page) {
    for (const { element, above } of page.elements) {
      const names = [...above, element].map(({ tagName }) => tagName);
      // Code to copy is in no language.
      if (!names.includes('body') || names.includes('script') || names.includes('code')) continue;
      const lang = languageAt({ element, above });
      const foreign = lang.startsWith('en') ? onlyWelsh : onlyEnglish;
      for (const child of element.children) {
        const [found] = (child.type === 'text' && foreign.exec(child.value)) || [];
        if (found) yield `“${found}” is read out as ${lang}.`;
      }
    }
  },
};

/** The language in which a screen reader reads an element. */
function languageAt({ element, above }: Placed): string {
  const marked = [...above, element].findLast((one) => attribute(one, 'lang') !== undefined);
  return (marked && attribute(marked, 'lang')) ?? '';
}

function hasEditions(page: Page, site: BuiltSite): boolean {
  const { length } = languagesOf(site.register.site);
  return length > 1 && !['not found', 'embed', 'old page'].includes(page.type);
}

/** What the head of a page should say: each edition, and the one for readers of any other language. */
function editionsOf({ path, edition }: Page, site: BuiltSite): string[] {
  const [own, ...others] = languagesOf(site.register.site);
  const { address } = site.register.site;
  const twin = edition ? path.slice(edition.length + 1) : path;
  const url = (prefix: string) => `${address}${site.base}${`${prefix}${twin}`.slice(1)}`;
  return [
    `${pageLanguage(own)} ${url('')}`,
    ...others.map((lang) => `${pageLanguage(lang)} ${url(`/${lang}`)}`),
    `x-default ${url('')}`,
  ];
}

/** Small words that stand in most sentences of one language and in none of the other. */
const onlyEnglish = /(?<![\p{L}’])(?:the|and|that|this|with|from|which|was|has|have)(?![\p{L}’])/iu;
const onlyWelsh = /(?<![\p{L}’])(?:mae|nid|wedi|gan|heb|sydd|ddim|pob)(?!\p{L})/iu;
