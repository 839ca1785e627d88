import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testSites } from '../../scripts/test/sites.ts';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { byFault, eachPage, type Fault } from './each-page.ts';
import { axe } from './inspect/axe.ts';
import { illegible, sideways } from './inspect/reflow.ts';
import { smallTargets } from './inspect/target-size.ts';

const published = 'https://marsham.example/';
const w1 = 'marsham-2024/w1';
const all = process.env['A11Y'] === 'all';

const ordinary = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;
const renderings = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  print: { media: 'print' },
} as const;

describe('a commitment in a frame on the page of somebody else', () => {
  let browser: Browser;
  let site: OpenSite;
  let stranger: Stranger;

  beforeAll(async () => {
    site = await open('demo');
    browser = await launch();
    stranger = await openStranger();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    stranger?.server.close();
  });

  test('shows how it stands and as at which day, without a script or a cookie', async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    const page = await context.newPage();
    await page.goto(stranger.showing(codeOf(site, w1)));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts.
    const words = await frame.locator('body').innerText();
    expect(words.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "W1 Living Well in Marsham: Health & Wellbeing Strategy “for everyone” 2024-2029

      We will put a warm room within ten minutes’ walk of every home.

      This is not due yet: it has 2 years and 1 month to go. The last report, of 30 September 2026, says “On course”.

      Under way
      On course
      Not due
      Updated this period

      As at 26 November 2026. W1 on Marsham follows up, with dates and sources"
    `);
    const fromSite = asked.filter((request) => request.includes(site.url));
    expect(fromSite.filter((request) => !/^(document|font) /.test(request))).toEqual([]);
    expect(asked.filter((request) => !request.includes(site.url))).toEqual([
      `document ${stranger.url}`,
    ]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('leads out of the frame to its own page', async () => {
    const page = await browser.newPage();
    await page.goto(stranger.showing(codeOf(site, w1)));
    await page.frameLocator('iframe').getByRole('link').click();
    await page.waitForURL(site.at('/strategies/marsham-2024/w1/'));
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });

  test('works the same where scripts are off, and has a name for those who hear the page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stranger.showing(codeOf(site, w1)));
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(1);
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/^W1: /);
    await context.close();
  });

  test('keeps the frame inert when somebody puts a script into it', async () => {
    const ours = codeOf(site, w1);
    const bare = ours.replace(/ sandbox="[^"]*"/, '');
    expect(await titleWithScript(ours)).toMatch(/^W1/);
    // Without the sandbox, the policy of the page still stops it; and so does either of the two alone.
    expect(await titleWithScript(bare)).toMatch(/^W1/);
    expect(await titleWithScript(ours, 'unguarded')).toMatch(/^W1/);
    // Without both it would run.
    expect(await titleWithScript(bare, 'unguarded')).toBe('ran');
  });

  test('fits into the height that its code gives, with little to spare', async () => {
    const context = await browser.newContext({ viewport: { width: 600, height: 200 } });
    const paths = framePaths(site).filter((_path, at) => all || at % 2 === 0);
    const wrong = await eachPage(context, site, paths, async (page, path) => {
      const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
      const given = heightOf(site, path);
      return needed > given || given > needed + 100 ? [`${path}: ${needed} in ${given}`] : [];
    });
    await context.close();
    expect(paths.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test('breaks no rule of axe-core and stays legible in light, dark, forced colours and print', async () => {
    const context = await browser.newContext();
    const found = await eachPage(context, site, oneOfEachStrategy(site), async (page, path) => {
      const faults: Fault[] = [];
      for (const [how, media] of Object.entries(renderings)) {
        await page.emulateMedia({ ...ordinary, ...media });
        for (const width of [600, 320]) {
          await page.setViewportSize({ width, height: 400 });
          for (const fault of await inspectAll(page))
            faults.push({ fault, path, how: `${how}, ${width} px` });
        }
      }
      return faults;
    });
    await context.close();
    expect(byFault(found).join('\n')).toBe('');
  });

  test.each([1280, 320])('has code that can be read and taken whole, at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(site.at(`/strategies/${w1}/`));
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    const code = page.locator('details code');
    expect(await code.isVisible()).toBe(true);
    for (const inspect of [sideways, illegible, smallTargets])
      expect(await inspect(page)).toEqual([]);
    await code.click();
    expect(await page.evaluate(() => String(getSelection()))).toBe(oEmbedOf(site, w1).html);
    await page.close();
  });

  /** The title of the frame, when the page in it was given a script that changes it. */
  async function titleWithScript(code: string, how?: 'unguarded'): Promise<string> {
    const context = await browser.newContext();
    await context.route('**/embed/**', async (route) => {
      const answer = await route.fetch();
      const script = '<script>document.title = "ran"</script>';
      const page = (await answer.text()).replace('<main', `${script}<main`);
      const headers = answer.headers();
      if (how) delete headers['content-security-policy'];
      const body = how ? page.replace(/<meta http-equiv[^>]*>/, '') : page;
      await route.fulfill({ response: answer, headers, body });
    });
    const page = await context.newPage();
    await page.goto(stranger.showing(code));
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    const title = await frame.locator('title').first().textContent();
    await context.close();
    return title ?? '';
  }
});

async function inspectAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const inspect of [axe, sideways, illegible, smallTargets])
    found.push(...(await inspect(page)));
  return found;
}

/** The code that the site gives for a commitment, with the address at which the test serves it. */
function codeOf(site: OpenSite, id: string): string {
  return oEmbedOf(site, id).html.replace(published, site.url);
}

function oEmbedOf({ name }: OpenSite, id: string): { html: string; height: number } {
  const folder = testSites().find((one) => one.name === name)?.folder ?? '';
  return JSON.parse(readFileSync(join(folder, 'embed', id, 'oembed.json'), 'utf8'));
}

function heightOf(site: OpenSite, path: string): number {
  return oEmbedOf(site, path.slice('/embed/'.length, -1)).height;
}

/** The frame of every commitment: a commitment's address has two parts below /strategies/. */
function framePaths(site: OpenSite): string[] {
  return site.paths
    .filter((path) => /^\/strategies\/[^/]+\/[^/]+\/$/.test(path))
    .filter(
      (path) =>
        !/\/(statements|commitments|progress|outcomes|changes|open-questions|board-paper)\/$/.test(
          path,
        ),
    )
    .map((path) => path.replace('/strategies/', '/embed/'));
}

function oneOfEachStrategy(site: OpenSite): string[] {
  const groups = Map.groupBy(framePaths(site), (path) => path.split('/')[2]);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** A website on a host of its own that shows what it is given. */
async function openStranger(): Promise<Stranger> {
  let body = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>News</title><main><h1>News</h1>${body}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    server,
    url,
    showing(code) {
      body = code;
      return url;
    },
  };
}

interface Stranger {
  server: Server;
  url: string;
  showing(code: string): string;
}
