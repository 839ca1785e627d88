import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes the plain files of the site, which are no pages, after Astro has written those, one after the other, so that none is kept. `files`
 * gives them for the path of the site on its host.
 */
export function writePlainFiles(
  files: (base: string) => Promise<ReadonlyMap<string, () => string | Promise<Uint8Array>>>,
): AstroIntegration {
  let base = '/';
  return {
    name: 'golden-thread:write-plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const folders = new Set<string>();
        for (const [path, make] of await files(base)) {
          const file = join(site, path);
          const folder = dirname(file);
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          const content = make();
          writeFileSync(file, typeof content === 'string' ? content : await content);
        }
      },
    },
  };
}
