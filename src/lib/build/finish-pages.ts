import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { hostsOf } from '../edit/host-apis.ts';
import type { Term } from '../glossary/schema.ts';
import { address } from '../site/address.ts';
import type { EditSettings } from '../site/edit-settings.ts';
import { addContents } from './add-contents.ts';
import { addPolicy } from './add-policy.ts';
import { pageEditions, type SiteWords } from './editions/page-editions.ts';
import { sitemapOfEditions } from './editions/sitemap.ts';
import { filesBelow } from './files-below.ts';
import { glossTerms } from './gloss-terms.ts';
import { headersFile } from './headers-file.ts';
import { keepApart } from './keep-apart.ts';
import { keepTogether } from './keep-together.ts';
import { refuseDoubledParts } from './parts-once.ts';
import { printAfterSentence } from './print-after-sentence.ts';
import { renameParts } from './rename-parts.ts';
import { inlineStyles } from './styles/inline-styles.ts';

/**
 * Finishes every page after Astro has written it: gives long ones links to their parts, makes its editions in the languages of the site, explains
 * glossary terms where they first occur, keeps words apart and figures together, lets paper print addresses after sentences, puts the styles that the page uses into the page, and
 * names them in the policy that guards it.
 * Each page is parsed and written once. Beside them goes the file that tells a host its headers.
 */
export function finishPages(
  terms: Term[],
  names: () => Promise<string[]>,
  words: SiteWords,
  renamed: Renamed = new Map(),
  edit?: EditSettings,
): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'golden-thread:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const gloss = glossTerms(terms, base, await names());
        const styles = inlineStyles((href) => readFile(join(folder, below(href, base)), 'utf8'));
        const pages = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
        const editions = pageEditions(words, { base, site, paths: new Set(pages.map(pagePath)) });
        const written: string[] = [];
        for (const page of pages) {
          const path = pagePath(page);
          const tree = fromHtml(await readFile(join(folder, page), 'utf8'));
          renameParts(tree, renamed.get(path) ?? []);
          addContents(tree);
          for (const edition of editions(tree, path)) {
            // A gloss is in the language of the site.
            if (edition.isOwn) gloss(edition.tree);
            keepApart(edition.tree);
            keepTogether(edition.tree);
            printAfterSentence(edition.tree);
            refuseDoubledParts(edition.tree, edition.path);
            await styles.apply(edition.tree);
            addPolicy(edition.tree, path);
            const file = join(folder, fileOf(edition.path));
            if (edition.path !== path) await mkdir(dirname(file), { recursive: true });
            await writeFile(file, toHtml(edition.tree, { omitOptionalTags: false }));
            written.push(edition.path);
          }
        }
        const pagesAndScreens = edit ? [...written, address.edit()] : written;
        const hosts = edit ? hostsOf(edit) : [];
        await writeFile(
          join(folder, '_headers'),
          headersFile(pagesAndScreens, base, words.languages, hosts),
        );
        await sitemapOfEditions(folder, `${site.replace(/\/+$/, '')}${base}`, words.languages);
        for (const href of styles.unlinked()) await rm(join(folder, below(href, base)));
      },
    },
  };
}

/** "/search/" for search/index.html. */
function pagePath(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

/** search/index.html for "/search/". */
function fileOf(path: string): string {
  return path.slice(1).replace(/(^|\/)$/, '$1index.html');
}

/** The parts of pages that were given another name: by the address of the page, the old name and the new. */
export type Renamed = Map<string, [old: string, now: string][]>;

function below(href: string, base: string): string {
  return decodeURI(href).slice(base.replace(/\/+$/, '').length + 1);
}
