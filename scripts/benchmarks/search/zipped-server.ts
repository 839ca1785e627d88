import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain;charset=utf-8',
};

/** Serves a site as a host does that zips text, with some folder in place of another, and counts. */
export async function serveZipped(site: string, instead: { path: string; folder: string }) {
  const sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.startsWith(instead.path)
      ? join(instead.folder, path.slice(instead.path.length))
      : join(site, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () => server.close(),
  };
}
