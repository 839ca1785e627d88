// A thread that serves a site as a host does: text is zipped, and what has a hash in its name is kept by
// the browser. It is a thread of its own, so that it does not wait for whoever measures.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';

const { site, instead } = workerData as Served;
const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
};
const answers = new Map<string, Answer>();

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const known = answers.get(pathname) ?? answerTo(pathname);
  answers.set(pathname, known);
  response.writeHead(known.status, known.headers).end(known.body);
});
server.listen(0, '127.0.0.1', () => {
  parentPort?.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

function answerTo(pathname: string): Answer {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file =
    instead && path.startsWith(instead.path)
      ? join(instead.folder, path.slice(instead.path.length))
      : join(site, path);
  if (!existsSync(file)) return { status: 404, headers: {}, body: '' };
  const type = types[extname(file)];
  const age = /\/(_astro|index|fragment|words)\//.test(path) ? 31_536_000 : 300;
  return {
    status: 200,
    headers: {
      'Cache-Control': `max-age=${age}`,
      'Content-Type': type ?? 'application/octet-stream',
      ...(type && { 'Content-Encoding': 'br' }),
    },
    body: type ? brotliCompressSync(readFileSync(file)) : readFileSync(file),
  };
}

/** What the thread is told: the folder of a site, and a path of it that another folder stands for, if any. */
export interface Served {
  site: string;
  instead?: { path: string; folder: string };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}
