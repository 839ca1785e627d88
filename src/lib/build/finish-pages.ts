import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostsOf } from '../edit/host-apis.ts';
import type { Term } from '../glossary/schema.ts';
import { address } from '../site/address.ts';
import type { EditSettings } from '../site/edit-settings.ts';
import type { SiteWords } from './editions/page-editions.ts';
import { sitemapOfEditions } from './editions/sitemap.ts';
import { filesBelow } from './files-below.ts';
import { type FinishedPage, type FinishingInputs, pageFinisher } from './finish-page.ts';
import { finishingEdition } from './finishing-edition.ts';
import { namesWithTerms } from './gloss-terms.ts';
import { headersFile } from './headers-file.ts';
import { keptPages } from './kept/kept-pages.ts';
import type { RenamedPart } from './rename-parts.ts';

/**
 * Finishes every page after Astro has written it, unless the build before has finished the same one. Beside them goes
 * the file that tells a host its headers.
 */
export function finishPages(
  terms: Term[],
  names: () => Promise<string[]>,
  words: SiteWords,
  renamed: ReadonlyMap<string, readonly RenamedPart[]> = new Map(),
  edit?: EditSettings,
): AstroIntegration {
  let base = '/';
  let site = '';
  let store = '';
  return {
    name: 'golden-thread:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
        store = join(fileURLToPath(config.cacheDir), 'pages');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await filesBelow(folder);
        const pages = files.filter((file) => file.endsWith('.html'));
        const given: FinishingInputs = {
          terms,
          names: namesWithTerms(terms, await names()),
          words,
          renamed: [...renamed],
          base,
          site,
          paths: pages.map(pagePath),
        };
        const text = (file: string) => readFile(join(folder, file), 'utf8');
        const sheets = files.filter((file) => file.endsWith('.css'));
        const edition = await finishingEdition(given, await Promise.all(sheets.map(text)));
        const kept = keptPages<FinishedPage>(store, edition);
        const finish = pageFinisher(given, (href) => text(below(href, base)));
        const written: string[] = [];
        const used = new Set<string>();
        const linked = new Set<string>();
        for (const page of pages) {
          const path = pagePath(page);
          const html = await text(page);
          const finished = await kept.madeOf(path, html, () => finish(html, path));
          for (const edition of finished.editions) {
            const file = join(folder, fileOf(edition.path));
            if (edition.path !== path) await mkdir(dirname(file), { recursive: true });
            await writeFile(file, edition.html);
            written.push(edition.path);
          }
          for (const { href, isLinked } of finished.sheets) (isLinked ? linked : used).add(href);
        }
        await kept.dropOthers();
        const pagesAndScreens = edit ? [...written, address.edit()] : written;
        const hosts = edit ? hostsOf(edit) : [];
        await writeFile(
          join(folder, '_headers'),
          headersFile(pagesAndScreens, base, words.languages, hosts),
        );
        await sitemapOfEditions(folder, `${site.replace(/\/+$/, '')}${base}`, words.languages);
        for (const href of used.difference(linked)) await rm(join(folder, below(href, base)));
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

function below(href: string, base: string): string {
  return decodeURI(href).slice(base.replace(/\/+$/, '').length + 1);
}
