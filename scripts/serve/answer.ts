import { globSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { textOf } from '../build/files.ts';
import { headersFor } from './headers.ts';

/**
 * Answers requests from a folder as it is now, with the headers that its file “_headers” gives; files
 * that appear later are not seen.
 */
export function answerer(folder: string, base: string): Answer {
  const files = sirv(folder, {
    ...{ dev: false, etag: true, maxAge: 0, extensions: [], dotfiles: true },
    // The copies that a build with PACKED lays beside texts.
    ...{ brotli: true, gzip: true },
  });
  const directories = new Set(
    globSync('**/index.html', { cwd: folder }).map((file) => {
      const parent = dirname(file).split('\\').join('/');
      return parent === '.' ? '/' : `/${parent}/`;
    }),
  );
  const headers = headersFor(textOf(join(folder, '_headers')) ?? '');
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(textOf(join(folder, '404.html')) ?? 'Not found');
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = readUrl(request.url);
    for (const [name, value] of headers(pathname)) response.setHeader(name, value);
    const inside = `/${pathname.slice(base.length)}`;
    const isFolder = inside.endsWith('/');
    if (!`${pathname}/`.startsWith(base) || (isFolder && !directories.has(inside))) {
      notFound(response);
      return;
    }
    if (!pathname.endsWith('/') && directories.has(`${inside.replace(/\/$/, '')}/`)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = isFolder ? `${inside}index.html` : inside;
    files(request, response, () => notFound(response));
  };
}

/** The decoded path, and the query as it came. A path that cannot be decoded matches nothing. */
function readUrl(url = '/'): { pathname: string; search: string } {
  const [path = '/', query] = url.split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  try {
    return { pathname: decodeURI(path), search };
  } catch {
    return { pathname: path, search };
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
