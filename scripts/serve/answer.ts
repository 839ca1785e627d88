import { existsSync, globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

/**
 * Answers requests from a folder as it is now, with the headers that its file “_headers” gives; files
 * that appear later are not seen.
 */
export function answerer(folder: string, base: string): Answer {
  const files = sirv(folder, { dev: false, etag: true, maxAge: 0, extensions: [], dotfiles: true });
  const directories = new Set(
    globSync('**/index.html', { cwd: folder }).map((file) => {
      const parent = dirname(file).split('\\').join('/');
      return parent === '.' ? '/' : `/${parent}/`;
    }),
  );
  const ownHeaders = join(folder, '_headers');
  const headers = headersFor(existsSync(ownHeaders) ? readFileSync(ownHeaders, 'utf8') : '');
  const notFoundPage = join(folder, '404.html');
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = readUrl(request.url);
    for (const [name, value] of headers(pathname)) response.setHeader(name, value);
    if (!`${pathname}/`.startsWith(base)) {
      notFound(response);
      return;
    }
    const inside = `/${pathname.slice(base.length)}`;
    if (!pathname.endsWith('/') && directories.has(`${inside.replace(/\/$/, '')}/`)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    if (inside.endsWith('/')) {
      if (!directories.has(inside)) {
        notFound(response);
        return;
      }
      request.url = `${inside}index.html`;
    } else {
      request.url = inside;
    }
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
