import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, open } from '../../browser/built-site.ts';
import { launch } from '../../browser/chromium.ts';

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

test('under a base path a reader gets from the home page to a statement and its data by links', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plans' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Mid and South Essex/ })
    .first()
    .click();
  expect(page.url()).toBe(`${site.url}strategies/mse-2022/`);
  await page.goto(site.at('/strategies/mse-2022/statements/'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /\bW14\b/ })
    .click();
  expect(page.url()).toBe(`${site.url}strategies/mse-2022/w14/`);
  const data = await page.getByRole('link', { name: 'W14 as data (JSON)' }).getAttribute('href');
  const file = await page.request.get(new URL(data ?? '', page.url()).href);
  expect((await file.json()).records[0].id).toBe('mse-2022/w14');
});
