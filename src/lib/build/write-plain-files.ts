import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes the plain files of the site, which are no pages, after Astro has written those: one after the other, so that
 * none is kept. Beside npm run dev each is made when it is asked for. `files` gives them for the path of the site on
 * its host.
 */
export function writePlainFiles(files: (base: string) => Promise<PlainFiles>): AstroIntegration {
  let base = '/';
  return {
    name: 'golden-thread:write-plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await write(await files(base), fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) => {
        const find = finder(() => files(base));
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '', 'http://localhost').pathname);
          find(`/${path.slice(base.replace(/\/$/, '').length + 1)}`)
            .then((content) => {
              if (content === undefined) return next();
              if (typeof content === 'string') {
                response.setHeader('Content-Type', 'text/plain; charset=utf-8');
              }
              return response.end(content);
            })
            .catch(next);
        });
      },
    },
  };
}

/** How to make each file, by its path. */
export type PlainFiles = ReadonlyMap<string, () => string | Promise<Uint8Array>>;

async function write(files: PlainFiles, site: string): Promise<void> {
  const folders = new Set<string>();
  for (const [path, make] of files) {
    const file = join(site, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const content = make();
    writeFileSync(file, typeof content === 'string' ? content : await content);
  }
}

/** Makes the file at a path as the content is now; nothing where there is none. */
function finder(
  files: () => Promise<PlainFiles>,
): (path: string) => Promise<string | Uint8Array | undefined> {
  let endings: Promise<Set<string>> | undefined;
  return async (path) => {
    // Scripts and styles are asked for by the dozen, and to list the files takes a moment.
    endings ??= files().then((all) => new Set([...all.keys()].map((one) => extname(one))));
    return (await endings).has(extname(path)) ? (await files()).get(path)?.() : undefined;
  };
}
