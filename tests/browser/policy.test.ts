import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findServer } from '../../scripts/servers.ts';
import { testSites } from '../../scripts/test/sites.ts';
import { startServer } from '../site/servers/start.ts';
import { open } from './built-site.ts';
import { launch } from './chromium.ts';

const folder = testSites().find(({ name }) => name === 'demo')?.folder ?? '';
const nginx = findServer('nginx');
const w1 = '/strategies/marsham-2024/w1/';
const frame = '/embed/marsham-2024/w1/';

let browser: Browser;
let page: Page;
const complaints: string[] = [];

// A tab costs more than the pages that it opens, so there is one for all.
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

// An empty page comes in between, so that no complaint of one page is taken for that of the next.
afterEach(async () => {
  await page.unrouteAll();
  await page.goto('about:blank');
  complaints.length = 0;
});

afterAll(() => browser?.close());

/** The same site from the server of npm start, which reads “_headers”, and from the sample of nginx. */
const servers: [name: string, start: () => Promise<Served>][] = [['npm start', startOwn]];
if (nginx) servers.push(['nginx', () => startServer('nginx', nginx, folder)]);

describe.each(servers)('a browser under the policy that %s sends', (_name, start) => {
  let site: Served;
  let stranger: Server;
  let framing = '';

  beforeAll(async () => {
    site = await start();
    stranger = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><title>News</title><h1>News</h1>${framing}`);
    }).listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    await site?.end();
    stranger?.close();
  });

  test.each([
    '/',
    w1,
    '/strategies/marsham-2024/statements/',
    '/strategies/marsham-2024/progress/2026-03/',
    '/commitments/',
    '/data/',
    '/404.html',
    frame,
  ])('shows %s with its styles and fonts, and complains of nothing', async (path) => {
    await page.goto(at(site, path), { waitUntil: 'networkidle' });
    const shown = await page.evaluate(() => ({
      family: getComputedStyle(document.body).fontFamily,
      brand: getComputedStyle(document.documentElement).getPropertyValue('--brand'),
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
    }));
    expect(shown.family).toMatch(/Public Sans/);
    expect(shown.brand).toBe('#5A2A6B');
    expect(shown.fonts).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('searches', async () => {
    await page.goto(at(site, '/search/?q=w1'));
    await page.locator('#search-list li').first().waitFor();
    await page.getByRole('searchbox').fill('warm');
    await page.getByRole('heading', { name: /results? for “warm”/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('finds a place', async () => {
    await page.goto(at(site, '/areas/'));
    await page.locator('#place').fill('quay');
    await page.locator('#place-list li').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('opens the editing screens', async () => {
    await page.goto(at(site, '/edit/'));
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
    // Sveltia itself warns of what its next version will leave out.
    expect(complaints.join('\n')).not.toMatch(/content.security.policy/i);
  });

  test('shows a commitment in the frame of a stranger, and no other page', async () => {
    framing = `<iframe title="Frame" sandbox src="${at(site, frame)}"></iframe>`;
    await page.goto(addressOf(stranger), { waitUntil: 'networkidle' });
    await page.frameLocator('iframe').locator('main h1').waitFor();
    expect(complaints).toEqual([]);
    framing = `<iframe title="Frame" src="${at(site, w1)}"></iframe>`;
    await page.goto(addressOf(stranger), { waitUntil: 'networkidle' });
    expect(complaints.join('\n')).toMatch(/frame-ancestors 'none'/);
    expect(await page.frameLocator('iframe').locator('#main').count()).toBe(0);
  });
});

describe('what somebody has planted in a page', () => {
  const script = '<script>document.title = "ran"</script>';
  const elsewhere = 'http://localhost:9/';
  let site: Served;

  beforeAll(async () => {
    site = await startOwn();
  });

  afterAll(() => site?.end());

  // The search page is allowed most.
  test.each([
    ['a script', script, /script-src/],
    ['a handler', '<img alt="" src="/x" onerror="document.title = \'ran\'">', /script-src/],
    ['a script from elsewhere', `<script src="${elsewhere}x.js"></script>`, /script-src/],
    ['a picture from elsewhere', `<img alt="" src="${elsewhere}x.png">`, /img-src/],
    ['a style', '<style>h1{display:none}</style>', /style-src/],
    ['a style on an element', '<p style="position:fixed">Text</p>', /style-src/],
    ['another base', `<base href="${elsewhere}">`, /base-uri/],
    ['a frame', `<iframe title="x" src="${elsewhere}"></iframe>`, /default-src|frame-src/],
    ['a plug-in', `<object data="${elsewhere}x"></object>`, /default-src|object-src/],
  ])('is stopped when it is %s', async (_what, planted, directive) => {
    await plant(planted, both);
    await page.goto(at(site, '/search/'));
    await expect.poll(() => complaints.join('\n')).toMatch(directive);
    expect(await page.title()).not.toBe('ran');
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('is stopped when it is a form that sends what readers type to somebody else', async () => {
    await plant(`<form id="planted" action="${elsewhere}"></form>`, both);
    await page.goto(at(site, w1));
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#planted')?.submit());
    await expect.poll(() => complaints.join('\n')).toMatch(/form-action/);
    expect(page.url()).toBe(at(site, w1));
  });

  test.each([
    ['by the policy in the page alone', { meta: true, header: false }, false],
    ['by the policy of the server alone', { meta: false, header: true }, false],
    ['by nothing else: without both, the script runs', { meta: false, header: false }, true],
  ])('is stopped %s', async (_how, policies, runs) => {
    await plant(script, policies);
    for (const path of [w1, frame]) {
      await page.goto(at(site, path));
      expect((await page.title()) === 'ran').toBe(runs);
    }
  });

  /** Puts markup into each page on its way to the browser, and leaves it the policies that are named. */
  async function plant(markup: string, left: typeof both): Promise<void> {
    await page.route('**/*', async (route) => {
      const asked = route.request();
      if (asked.resourceType() !== 'document' || !asked.url().startsWith(site.url)) {
        return route.continue();
      }
      const answer = await route.fetch();
      const headers = answer.headers();
      if (!left.header) delete headers['content-security-policy'];
      const whole = (await answer.text()).replace('<main', `${markup}<main`);
      const body = left.meta ? whole : whole.replace(/<meta http-equiv[^>]*>/, '');
      return route.fulfill({ response: answer, headers, body });
    });
  }
});

const both = { meta: true, header: true };

async function startOwn(): Promise<Served> {
  const { url, close } = await open('demo');
  return { url, end: close };
}

function at({ url }: Served, path: string): string {
  return `${url}${path.slice(1)}`;
}

function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

interface Served {
  url: string;
  end: () => Promise<void>;
}
