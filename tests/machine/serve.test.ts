import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFree, type Site, serve } from '../../scripts/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let atRoot: Site;
let underBase: Site;

beforeAll(async () => {
  mkdirSync(join(dir, 'site/w14'), { recursive: true });
  mkdirSync(join(dir, 'site/empty'));
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'site/index.html'), 'Home');
  writeFileSync(join(dir, 'site/404.html'), 'No such page');
  writeFileSync(join(dir, 'site/w14/index.html'), 'W14');
  writeFileSync(join(dir, 'site/w14/index.json'), '{}');
  atRoot = await serve(join(dir, 'site'), { port: 0 });
  underBase = await serve(join(dir, 'site'), { port: 0, base: '/health/' });
});

afterAll(() => Promise.all([atRoot.close(), underBase.close()]));

test('pages and files are served with their types', async () => {
  expect(await get(atRoot, '/')).toMatchObject({ status: 200, body: 'Home' });
  expect(await get(atRoot, '/w14/')).toMatchObject({ status: 200, body: 'W14' });
  expect(await get(atRoot, '/w14/?a=b')).toMatchObject({ status: 200, body: 'W14' });
  const json = await get(atRoot, '/w14/index.json');
  expect(json.headers['content-type']).toBe('application/json');
  expect((await get(atRoot, '/')).headers['content-type']).toBe('text/html;charset=utf-8');
});

test('an address without its last slash is sent to the one with it, and keeps its query', async () => {
  const answer = await get(atRoot, '/w14?a=b');
  expect(answer).toMatchObject({ status: 301, headers: { location: '/w14/?a=b' } });
});

test.each([
  '/nowhere',
  '/nowhere/',
  '/empty/',
  '/empty',
  '/w14/index',
  '/%E0%A4%A',
  '/index.html/',
])('the unknown address %s gets the page for that, with status 404', async (path) => {
  expect(await get(atRoot, path)).toMatchObject({ status: 404, body: 'No such page' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//../secret.txt'])(
  'nothing outside the folder can be had: %s',
  async (path) => {
    expect((await get(atRoot, path)).status).toBe(404);
  },
);

test('under a base path the site stands there and nowhere else', async () => {
  expect(underBase.url).toMatch(/^http:\/\/localhost:\d+\/health\/$/);
  expect(await get(underBase, '/health/')).toMatchObject({ status: 200, body: 'Home' });
  expect(await get(underBase, '/health/w14/')).toMatchObject({ status: 200, body: 'W14' });
  expect(await get(underBase, '/health')).toMatchObject({
    status: 301,
    headers: { location: '/health/' },
  });
  expect(await get(underBase, '/health/w14')).toMatchObject({
    status: 301,
    headers: { location: '/health/w14/' },
  });
  for (const path of ['/', '/w14/', '/healthy/', '/index.html']) {
    expect(await get(underBase, path)).toMatchObject({ status: 404, body: 'No such page' });
  }
});

test('only reading is allowed', async () => {
  expect((await get(atRoot, '/', 'POST')).status).toBe(405);
  expect(await get(atRoot, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a port that is taken is refused', async () => {
  const port = Number(new URL(atRoot.url).port);
  await expect(serve(dir, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a port that is taken is known without a folder to serve', async () => {
  const site = await serve(dir, { port: 0 });
  const port = Number(new URL(site.url).port);
  expect(await isFree(port)).toBe(false);
  await site.close();
  expect(await isFree(port)).toBe(true);
});

test('after closing, the port is free again', async () => {
  const first = await serve(dir, { port: 0 });
  await first.close();
  const second = await serve(dir, { port: Number(new URL(first.url).port) });
  await second.close();
});

/** Asked without fetch, which tidies an address before it sends it. */
function get(site: Site, path: string, method = 'GET') {
  const { port } = new URL(site.url);
  return new Promise<Answer>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
