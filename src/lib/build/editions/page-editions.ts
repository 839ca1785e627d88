import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { usualLanguage } from '../../fields/language-tag.ts';
import { childrenNamed, classesOf, eachElement, firstNamed, headOf } from '../../html/find.ts';
import { element, text } from '../../html/html.ts';
import { languages, type SpokenLanguage } from '../../language/languages.ts';
import { markLanguages } from '../../language/mark-languages.ts';
import { translator } from '../../language/translator.ts';
import { address } from '../../site/address.ts';
import { pageKind } from '../../site/security.ts';
import { editionsOf, leadWithin, type Places, tellOfOthers, withoutTwins } from './addresses.ts';
import { sayIn } from './say-in.ts';
import { sayTitles } from './say-titles.ts';

/** What the pages of a site have to know of its languages. */
export interface SiteWords {
  /** Its languages, its own first. */
  languages: SiteLanguages;
  /** The language of each text of the content that is not in English. */
  words: ReadonlyMap<string, string>;
  /** The titles that publishers print in other languages too: by language, from the English one. */
  titles: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What the content calls the things that it tells of. */
  called: ReadonlySet<string>;
}

export type SiteLanguages = readonly [SpokenLanguage, ...SpokenLanguage[]];

/**
 * Makes the editions of a page, one for each language of the site, of the page as it was made in English. The tree
 * that it is given is used up.
 */
export function pageEditions(
  { languages: spoken, words, titles, called }: SiteWords,
  { base, site, paths }: Omit<Places, 'hasEditions'> & { paths: ReadonlySet<string> },
): (tree: Document, path: string) => PageEdition[] {
  const editions = editionsOf(spoken);
  const [own] = editions;
  const places = { base, site, hasEditions };
  const mark = markLanguages(words);
  const wordings = new Map(
    editions.map((edition) => [edition, wordingIn(edition.lang, titles, called)]),
  );

  return (tree, path) => {
    if (own.lang !== usualLanguage) {
      // What authors wrote below the fields of a file is in the language of the site.
      eachElement(tree, (one) => {
        if (classesOf(one).includes('prose')) one.attribs['lang'] ??= own.lang;
      });
    }
    mark(tree);
    if (path === address.notFound()) return [{ path, tree: inAllLanguages(tree), isOwn: true }];
    const made = hasEditions(path) ? editions : [own];
    // A notice at an old address leads on, and is told of nowhere.
    const isTold = made.length > 1 && !isLeftOutOfSearch(tree);
    return made.map((edition, at) => {
      const one = at === made.length - 1 ? tree : tree.cloneNode(true);
      wordings.get(edition)?.(one);
      leadWithin(one, edition, places);
      if (edition !== own) withoutTwins(one);
      if (isTold) tellOfOthers(one, path, edition, made, places);
      return { path: edition.prefix + path, tree: one, isOwn: edition === own };
    });
  };

  /** A frame is part of a page; what is not found is said in all languages at once. */
  function hasEditions(path: string): boolean {
    return paths.has(path) && pageKind(path) !== 'frame' && path !== address.notFound();
  }

  /** A host shows this page for an address in any language. */
  function inAllLanguages(tree: Document): Document {
    const others = editions.slice(1).map((edition) => {
      const one = tree.cloneNode(true);
      wordings.get(edition)?.(one);
      leadWithin(one, edition, places);
      const words = [...(firstNamed(one, 'main')?.children ?? [])];
      const section = element('div', { lang: edition.lang, class: 'section' }, words);
      eachElement(section, (below) => {
        if (below.name === 'h1') below.name = 'h2';
      });
      return section;
    });
    wordings.get(own)?.(tree);
    const main = firstNamed(tree, 'main');
    if (main) for (const other of others) DomUtils.appendChild(main, other);
    return tree;
  }
}

/** A page in one language of the site. */
interface PageEdition {
  path: string;
  tree: Document;
  /** Whether it is in the language of the site’s own words. */
  isOwn: boolean;
}

/** What gives a page the words of a language, with a line on those that it does not have; English has them all. */
function wordingIn(
  lang: SpokenLanguage,
  titles: SiteWords['titles'],
  called: SiteWords['called'],
): ((tree: Document) => void) | undefined {
  if (lang === usualLanguage) return undefined;
  const sayTitle = sayTitles(titles.get(lang));
  const sayOurs = translator(languages[lang], called);
  const note = element('p', { class: 'language-note', lang, 'data-no-gloss': '' }, [
    text(languages[lang].note),
  ]);
  return (tree) => {
    sayIn(tree, lang, sayTitle, sayOurs);
    const main = firstNamed(tree, 'main');
    if (main) DomUtils.prependChild(main, note.cloneNode(true));
  };
}

function isLeftOutOfSearch(tree: Document): boolean {
  const head = headOf(tree);
  return (head ? childrenNamed(head, 'meta') : []).some(
    ({ attribs }) => attribs['name'] === 'robots' && attribs['content'] === 'noindex',
  );
}
