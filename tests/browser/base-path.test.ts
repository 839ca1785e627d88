import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { eachPage } from './each-page.ts';

let browser: Browser;
let site: OpenSite;

beforeAll(async () => {
  site = await open('health-and-wellbeing');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('under a base path every type of page loads all it asks for, and asks for nothing else', async () => {
  const context = await browser.newContext();
  const faults: string[] = [];
  let fonts = 0;
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url))
      faults.push(`${request.url()} lies outside of ${site.base}.`);
    if (request.url().endsWith('.woff2')) fonts += 1;
  });
  // A tab that moves on to its next page gives up what it had not fetched yet, such as the icon.
  const gaveUp = 'net::ERR_ABORTED';
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== gaveUp) faults.push(`${request.url()} failed: ${why}.`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answers ${response.status()}.`);
  });
  await eachPage(context, site, site.oneOfEachType, async (page, path) => {
    const title = await page.title();
    if (title === '') faults.push(`${path} has no title.`);
    return [];
  });
  expect(faults).toEqual([]);
  expect(fonts).toBeGreaterThan(0);
});

test('under a base path an unknown address below it gets the page that says so', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`${site.url}strategies/mse-2022/w99/`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('banner').getByRole('link').first().click();
  expect(page.url()).toBe(site.url);
});
