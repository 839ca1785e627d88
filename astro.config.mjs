import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { finishPages } from './src/lib/build/finish-pages.ts';

const { BASE_PATH = '/', SITE_URL, STAGE_DIR = './.stage' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  outDir: STAGE_DIR,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), finishPages()],
  server: { host: '127.0.0.1', port: 4321 },
  // Lightning CSS rejects some of what govuk-frontend writes for old browsers.
  vite: { build: { cssMinify: 'esbuild' } },
});
