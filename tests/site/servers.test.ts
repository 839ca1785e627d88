import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { headersFor } from '../../scripts/serve/headers.ts';
import { findServer, type ServerName } from '../../scripts/servers.ts';
import { spokenLanguages } from '../../src/lib/language/languages.ts';
import { siteNamed } from './built/site.ts';
import { type RunningServer, startServer } from './servers/start.ts';

const site = siteNamed('demo');
const names: ServerName[] = ['nginx', 'caddy'];
const programs = names.map((name) => [name, findServer(name)] as const);

test('where every change is tested, both servers are there to be tested', () => {
  if (!process.env['CI']) return;
  expect(programs.filter(([, program]) => !program).map(([name]) => name)).toEqual([]);
});

describe.each(programs)('the sample configuration of %s', (name, program) => {
  // Without its server a sample cannot be tested; findServer has said so.
  const given = program ? test : test.skip;
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  let server: RunningServer;

  beforeAll(async () => {
    if (!program) return;
    cpSync(site.folder, folder, { recursive: true });
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/config'), 'secret');
    writeFileSync(join(folder, '.env'), 'SECRET=1');
    mkdirSync(join(folder, '.well-known'));
    writeFileSync(join(folder, '.well-known/security.txt'), 'Contact: mailto:team@example.org');
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'data/strategies.csv.gz'), gzipSync('packed when it was built'));
    server = await startServer(name, program, folder);
  });

  afterAll(async () => {
    await server?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  given.each([
    '/',
    '/glossary/',
    '/strategies/marsham-2024/w1/',
    '/commitments/',
    '/search/',
    '/search/?q=w1',
    '/areas/',
    '/areas/marsham/',
    '/edit/',
    '/embed/marsham-2024/w1/',
  ])('sends with %s the headers of the file “_headers”', async (path) => {
    const wanted = headersFor(site.read('/_headers'))(path.replace(/\?.*/, ''));
    expect(wanted.map(([header]) => header)).toContain('Content-Security-Policy');
    const { status, headers } = await server.get(path);
    expect(status).toBe(200);
    for (const [header, value] of wanted) expect(headers[header.toLowerCase()]).toBe(value);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=300');
  });

  given('lets anybody frame what is made for frames, and nobody any other page', async () => {
    const framed = async (path: string) =>
      /frame-ancestors ([^;]+)/.exec(
        String((await server.get(path)).headers['content-security-policy']),
      )?.[1];
    expect(await framed('/embed/marsham-2024/w1/')).toBe('*');
    for (const path of [
      '/',
      '/search/',
      '/edit/',
      '/strategies/marsham-2024/w1/',
      '/404.html',
      '/none/',
    ])
      expect(await framed(path)).toBe("'none'");
  });

  given.each([
    ['/nowhere'],
    ['/nowhere/'],
    ['/strategies/marsham-2024/w999/'],
    ['/empty/'],
    ['/_astro/'],
    ['/data/schemas/'],
  ])('answers %s with our page and status 404, and lists no folder', async (path) => {
    const { status, body, headers } = await server.get(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(site.read('/404.html'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  given.each([
    '/.env',
    '/.git/config',
    '/.git/',
    '/%2egit/config',
    '/_headers',
    '/../../etc/passwd',
  ])('does not serve %s', async (path) => {
    const { status, body } = await server.get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/secret|root:/i);
  });

  given('serves the folder that certificates and security contacts need', async () => {
    expect((await server.get('/.well-known/security.txt')).status).toBe(200);
  });

  given('sends an address without its last slash to the one with it', async () => {
    const { status, headers } = await server.get('/glossary');
    expect([301, 308]).toContain(status);
    expect(headers['location']).toBe('/glossary/');
  });

  given.each([
    ['calendar', /calendar\.ics$/, /^text\/calendar; charset=utf-8$/],
    ['Atom feed', /feed\.xml$/, /^application\/atom\+xml$/],
    ['JSON feed', /feed\.json$/, /^application\/feed\+json$/],
    ['table', /^\/data\/commitments\.csv$/, /^text\/csv; charset=utf-8$/],
    ['data file', /^\/data\/commitments\.json$/, /^application\/json$/],
    ['citation', /citation\.bib$/, /^application\/x-bibtex; charset=utf-8$/],
    [
      'workbook',
      /\.xlsx$/,
      /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
    ],
    ['open workbook', /\.ods$/, /^application\/vnd\.oasis\.opendocument\.spreadsheet$/],
    [
      'Word document',
      /\.docx$/,
      /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
    ],
    ['zip', /\.zip$/, /^application\/zip$/],
    ['sitemap', /sitemap-index\.xml$/, /^(text|application)\/xml(; charset=utf-8)?$/],
    ['share image', /^\/share\/.*\.png$/, /^image\/png$/],
    ['icon', /favicon\.svg$/, /^image\/svg\+xml$/],
    ['script', /^\/_astro\/.*\.js$/, /^(text|application)\/javascript(; charset=utf-8)?$/],
    ['font', /\.woff2$/, /^font\/woff2$/],
  ])('gives a %s its type', async (_what, pattern, type) => {
    const path = [...site.files].find((file) => pattern.test(file));
    const { status, headers, body } = await server.get(path ?? '/there-is-none');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body).toEqual(readFileSync(join(site.folder, path ?? '')));
  });

  given('lets a browser keep what never changes, and ask again for the rest', async () => {
    const keep = async (pattern: RegExp) => {
      const path = [...site.files].find((file) => pattern.test(file)) ?? '';
      return (await server.get(path)).headers['cache-control'];
    };
    const long = 'public, max-age=31536000, immutable';
    expect(await keep(/^\/_astro\//)).toBe(long);
    for (const folder of ['words', 'fragment', 'index']) {
      expect(await keep(new RegExp(`^/pagefind/${folder}/`))).toBe(long);
    }
    expect(await keep(/^\/pagefind\/pagefind-entry/)).toBe('public, max-age=300');
    expect(await keep(/^\/data\/commitments\.json/)).toBe('public, max-age=300');
  });

  given.each(['/strategies/marsham-2024/w1/', '/data/commitments.csv', '/data/commitments.json'])(
    'sends %s in small, and whole to those who cannot unpack it',
    async (path) => {
      const packed = await server.get(path, { 'Accept-Encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers['vary']).toMatch(/accept-encoding/i);
      const whole = await server.get(path);
      expect(whole.headers['content-encoding']).toBeUndefined();
      expect(gunzipSync(packed.body)).toEqual(whole.body);
      expect(packed.body.length).toBeLessThan(whole.body.length / 2);
    },
  );

  given('gives out the copy that a build has packed', async () => {
    const { body, headers } = await server.get('/data/strategies.csv', {
      'Accept-Encoding': 'gzip',
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(gunzipSync(body).toString()).toBe('packed when it was built');
  });
});

describe.each(programs)('the policies in the sample of %s', (name, program) => {
  const given = program ? test : test.skip;

  given.each(['demo', 'aberwen'])('are those of “_headers” in each folder of %s', async (built) => {
    const { folder, files, read } = siteNamed(built);
    const pages = [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/\/index\.html$/, '/'));
    const server = await served(folder);
    const rules = [...read('/_headers').matchAll(/^(\S+)\n {2}Content-Security-Policy: /gm)];
    expect(rules.length).toBeGreaterThan(20);
    for (const [, rule = ''] of rules) {
      const page = pages.find((path) =>
        rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
      );
      if (!page) throw new Error(`No page stands under ${rule}.`);
      const { headers } = await server.get(page);
      expect(headers['content-security-policy'], page).toBe(policyFor(read('/_headers'), page));
    }
  });

  given.each(spokenLanguages)('let pages in “%s” below another language search', async (lang) => {
    const folder = mkdtempSync(join(tmpdir(), 'editions-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const server = await served(folder);
    for (const path of ['/search/', '/areas/']) {
      mkdirSync(join(folder, lang, path), { recursive: true });
      writeFileSync(join(folder, lang, path, 'index.html'), '<!doctype html><title>A page</title>');
      const { status, headers } = await server.get(`/${lang}${path}`);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(policyFor(site.read('/_headers'), path));
    }
  });

  async function served(folder: string): Promise<RunningServer> {
    const server = await startServer(name, program ?? '', folder);
    onTestFinished(() => server.end());
    return server;
  }
});

/** The policy that the text of a “_headers” file gives to a page. */
function policyFor(text: string, path: string): string {
  const named = headersFor(text)(path).find(([header]) => header === 'Content-Security-Policy');
  if (!named) throw new Error(`“_headers” has no policy for ${path}.`);
  return named[1];
}
