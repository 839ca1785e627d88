import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { oldAddresses, renamedParts } from './src/lib/addresses/old-names.ts';
import { readAddresses } from './src/lib/addresses/read-addresses.ts';
import { contentModule } from './src/lib/build/content-module.ts';
import { editScreensOf } from './src/lib/build/edit/edit-screens.ts';
import { finishPages } from './src/lib/build/finish-pages.ts';
import { keepOldFiles } from './src/lib/build/keep-old-files.ts';
import { plainImports } from './src/lib/build/plain-imports.ts';
import { shareImages } from './src/lib/build/share/share-images.ts';
import { keptStyles } from './src/lib/build/styles/kept-styles.ts';
import { writePlainFiles } from './src/lib/build/write-plain-files.ts';
import { searchIndex } from './src/lib/build/write-search.ts';
import { namesIn } from './src/lib/kinds/names.ts';
import { shareCards } from './src/lib/kinds/share-cards.ts';
import { plainFiles } from './src/lib/publish/plain-files.ts';
import { searchContent } from './src/lib/publish/search-content.ts';
import { contentFolder } from './src/lib/reading/read.ts';
import { entriesIn, readingOf } from './src/lib/reading/reading-of.ts';
import { titlesByLanguage } from './src/lib/reading/titles-by-language.ts';
import { wordsByLanguage } from './src/lib/reading/words-by-language.ts';
import { registerOf } from './src/lib/register/register-of.ts';
import { asAtDay } from './src/lib/site/as-at.ts';
import { languagesOf } from './src/lib/site/languages.ts';

const { BASE_PATH = '/', STAGE_DIR = './.stage' } = process.env;
const folder = contentFolder(process.cwd());
const content = await entriesIn(folder);
const addresses = await readAddresses(folder);
const languages = languagesOf(content.site[0]?.data ?? {});
const register = () => registerOf(folder, asAtDay(process.env));

const isFrame = (page) =>
  new URL(page).pathname.startsWith(`${BASE_PATH.replace(/\/$/, '')}/embed/`);

const old = oldAddresses(addresses.lines);
const isOld = (page) =>
  old.has(`/${new URL(page).pathname.slice(BASE_PATH.replace(/\/$/, '').length + 1)}`);

export default defineConfig({
  site: content.site[0]?.data.address,
  base: BASE_PATH,
  outDir: STAGE_DIR,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    // For pages that a maintainer writes in MDX below src/pages. What authors write is never given to it.
    mdx(),
    sitemap({
      // A frame is a part of a page that is listed already.
      filter: (page) => !isFrame(page) && !isOld(page),
      // A sheet may hold 50,000 addresses, and each page is listed in every language of the site.
      entryLimit: Math.floor(45_000 / languages.length),
    }),
    finishPages(
      content.glossary[0]?.data.terms ?? [],
      async () => namesIn(await register()),
      {
        languages,
        words: wordsByLanguage(content),
        titles: titlesByLanguage(content),
      },
      renamedParts(addresses.lines),
      content.site[0]?.data.edit,
    ),
    writePlainFiles(async (base) => plainFiles(await register(), base)),
    shareImages(async () => shareCards(await register())),
    keepOldFiles(addresses.lines),
    searchIndex(
      async () => searchContent(await register(), (await readingOf(folder)).prose()),
      languages[0],
    ),
    // After the pages are finished: the screens carry a policy of their own.
    editScreensOf(content.site[0]?.data.edit, folder, async () => (await readingOf(folder)).files),
  ],
  server: { host: '127.0.0.1', port: 4321 },
  // Lightning CSS rejects some of what govuk-frontend writes for old browsers.
  // A script in a page would be against its policy, however small it is.
  vite: {
    build: { cssMinify: 'esbuild', assetsInlineLimit: 0 },
    plugins: [contentModule(), plainImports(), keptStyles()],
  },
});
