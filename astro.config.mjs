import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentModule } from './src/lib/build/content-module.ts';
import { plainImports } from './src/lib/build/plain-imports.ts';
import { compileProgram } from './src/lib/build/program/compile-program.ts';
import { servePlainFiles } from './src/lib/build/serve-plain-files.ts';
import { keptStyles } from './src/lib/build/styles/kept-styles.ts';
import { plainFiles } from './src/lib/publish/plain-files.ts';
import { contentFolder } from './src/lib/reading/read.ts';
import { registerOf } from './src/lib/register/register-of.ts';
import { asAtDay } from './src/lib/site/as-at.ts';

const { BASE_PATH = '/' } = process.env;
const folder = contentFolder(process.cwd());

export default defineConfig({
  base: BASE_PATH,
  // Not dist, which Astro would empty.
  outDir: './.stage',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    // For pages that a maintainer writes in MDX below src/pages. What authors write is never given to it.
    mdx(),
    compileProgram(folder),
    servePlainFiles(async (base) =>
      plainFiles(await registerOf(folder, asAtDay(process.env)), base),
    ),
  ],
  server: { host: '127.0.0.1', port: 4321 },
  // Lightning CSS rejects some of what govuk-frontend writes for old browsers.
  // A script in a page would be against its policy, however small it is.
  vite: {
    build: { cssMinify: 'esbuild', assetsInlineLimit: 0 },
    plugins: [contentModule(), plainImports(), keptStyles()],
  },
});
