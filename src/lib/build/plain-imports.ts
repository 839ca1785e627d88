import type { Plugin } from 'vite';

/**
 * Leaves out what Vite adds to each import that a script makes while it runs: it would fetch other files first, and
 * the one script of the site needs none. It was a tenth of what a reader fetches to search.
 */
export function plainImports(): Plugin {
  return {
    name: 'golden-thread:plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
