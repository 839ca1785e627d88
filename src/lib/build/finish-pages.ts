import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Term } from '../glossary/schema.ts';
import { addPolicy } from './add-policy.ts';
import { filesBelow } from './files-below.ts';
import { glossTerms } from './gloss-terms.ts';
import { headersFile } from './headers-file.ts';
import { inlineStyles } from './inline-styles.ts';
import { keepApart } from './keep-apart.ts';
import { markLanguages } from './mark-languages.ts';
import { renameParts } from './rename-parts.ts';

/**
 * Finishes every page after Astro has written it: marks words of another language, explains glossary terms
 * where they first occur, keeps words apart, puts the styles that the page uses into the page, and names them in the policy that guards it.
 * Each page is parsed and written once. Beside them goes the file that tells a host its headers.
 */
export function finishPages(
  terms: Term[],
  names: () => Promise<string[]>,
  languages: ReadonlyMap<string, string>,
  renamed: Renamed = new Map(),
): AstroIntegration {
  let base = '/';
  return {
    name: 'golden-thread:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const gloss = glossTerms(terms, base, await names());
        const mark = markLanguages(languages);
        const styles = inlineStyles((href) => readFile(join(folder, below(href, base)), 'utf8'));
        const pages = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const file = join(folder, page);
          const tree = fromHtml(await readFile(file, 'utf8'));
          renameParts(tree, renamed.get(pagePath(page)) ?? []);
          mark(tree);
          gloss(tree);
          keepApart(tree);
          await styles.apply(tree);
          addPolicy(tree, pagePath(page));
          await writeFile(file, toHtml(tree, { omitOptionalTags: false }));
        }
        await writeFile(join(folder, '_headers'), headersFile(pages.map(pagePath), base));
        for (const href of styles.unlinked()) await rm(join(folder, below(href, base)));
      },
    },
  };
}

/** "/search/" for search/index.html. */
function pagePath(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

/** The parts of pages that were given another name: by the address of the page, the old name and the new. */
export type Renamed = Map<string, [old: string, now: string][]>;

function below(href: string, base: string): string {
  return decodeURI(href).slice(base.replace(/\/+$/, '').length + 1);
}
