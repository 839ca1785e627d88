// The pages of the components: src/components/*/examples.astro, for tests and for the eye. A site of its own,
// with a configuration of its own, so that no build of the site itself can publish them.
import { defineConfig } from 'astro/config';

const project = new URL('../../', import.meta.url).pathname;

export default defineConfig({
  srcDir: '.',
  outDir: `${project}.cache/sites/components`,
  cacheDir: `${project}.cache/build/components`,
  publicDir: `${project}public`,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4322 },
  vite: {
    cacheDir: `${project}.cache/build/components/vite`,
    server: { fs: { allow: [project] } },
  },
});
