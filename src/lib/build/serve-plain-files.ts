import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PlainFiles } from './write-plain-files.ts';

/**
 * Makes each plain file beside npm run dev when it is asked for. `files` gives them for the path of the site on its
 * host.
 */
export function servePlainFiles(files: (base: string) => Promise<PlainFiles>): AstroIntegration {
  let base = '/';
  return {
    name: 'golden-thread:serve-plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        const find = finder(() => files(base));
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '', 'http://localhost').pathname);
          find(`/${path.slice(base.replace(/\/$/, '').length + 1)}`)
            .then((content) => {
              if (content === undefined) return next();
              if (isText(path)) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
              return response.end(content);
            })
            .catch(next);
        });
      },
    },
  };
}

/** Whether a plain file holds words, whatever its kind: all do but those that are packed. */
function isText(path: string): boolean {
  return !/\.(xlsx|ods|docx|zip)$/.test(path);
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
