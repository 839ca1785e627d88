import type { Term } from '../glossary/schema.ts';
import { readHtml, writeHtml } from '../html/html.ts';
import { addContents } from './add-contents.ts';
import { addPolicy } from './add-policy.ts';
import { pageEditions, type SiteWords } from './editions/page-editions.ts';
import { glossTerms } from './gloss-terms.ts';
import { keepApart } from './keep-apart.ts';
import { keepTogether } from './keep-together.ts';
import { refuseDoubledParts } from './parts-once.ts';
import { printAfterSentence } from './print-after-sentence.ts';
import { type RenamedPart, renameParts } from './rename-parts.ts';
import { inlineStyles, type SheetOfPage } from './styles/inline-styles.ts';

/**
 * Finishes a page as Astro wrote it: gives a long one links to its parts, makes its editions in the languages of the
 * site, explains glossary terms where they first occur, keeps words apart and figures together, lets paper print
 * addresses after sentences, puts the styles that the page uses into the page, and names them in the policy that
 * guards it. The page is parsed once, and each edition written once.
 *
 * What comes of it follows from the page and from what is given here, and from nothing else: it can be kept.
 */
export function pageFinisher(given: FinishingInputs, readSheet: (href: string) => Promise<string>) {
  const gloss = glossTerms(given.terms, given.base, given.names);
  const styles = inlineStyles(readSheet);
  const editions = pageEditions(given.words, { ...given, paths: new Set(given.paths) });
  const renamed = new Map(given.renamed);

  return async (html: string, path: string): Promise<FinishedPage> => {
    const tree = readHtml(html);
    renameParts(tree, renamed.get(path) ?? []);
    addContents(tree);
    const finished: FinishedPage = { editions: [], sheets: [] };
    for (const edition of editions(tree, path)) {
      // A gloss is in the language of the site.
      if (edition.isOwn) gloss(edition.tree);
      keepApart(edition.tree);
      keepTogether(edition.tree);
      printAfterSentence(edition.tree);
      refuseDoubledParts(edition.tree, edition.path);
      finished.sheets.push(...(await styles(edition.tree)));
      addPolicy(edition.tree, path);
      finished.editions.push({ path: edition.path, html: writeHtml(edition.tree) });
    }
    return finished;
  };
}

/** All that decides what becomes of a page, beside the page, the sheets and the code. */
export interface FinishingInputs {
  terms: readonly Term[];
  /** What bodies, strategies, documents and places are called, as far as a term stands in it. */
  names: readonly string[];
  words: SiteWords;
  /** The parts of pages that were given another name, by the address of the page. */
  renamed: readonly (readonly [path: string, parts: readonly RenamedPart[]])[];
  base: string;
  site: string;
  /** The address of every page. */
  paths: readonly string[];
}

export interface FinishedPage {
  editions: { path: string; html: string }[];
  sheets: SheetOfPage[];
}
