// node scripts/benchmarks/search.ts [folder of a built site] [number of commitments]
// Puts an index of 5,000 commitments (or, with 0, that of the content itself) behind the search page and measures in a browser
// what the first and later searches fetch, zipped with brotli, and how long they take. It prints and judges nothing: on a busy machine a
// test of it would fail for no reason.

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { siteFiles } from '../../src/lib/build/kept/site-files.ts';
import { writeIndex } from '../../src/lib/build/write-search.ts';
import { searchRecords } from '../../src/lib/kinds/search-records.ts';
import { contentOf } from '../../src/lib/publish/search-content.ts';
import { readingOf } from '../../src/lib/reading/reading-of.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { findBrowser } from '../browser.ts';
import { manyRecords } from './search/many-records.ts';
import type { Served } from './search/zipped-server.ts';

const [site = 'dist', number = '5000'] = process.argv.slice(2);
const first = ['weight', 'w14', 'mental health', 'children', 'homes', 'overdue mental health'];
const later = [
  ...['loneliness in southend', 'some slippage housing', 'what is being done about smoking'],
  ...['weight', 'mental health', 'children', 'w 14', 'poverty', 'adults', 'housing', 'smoking'],
  ...['local targets', 'young people', 'exercise', 'parks', 'schools', 'hospital', 'wieght'],
];

const prose = (await readingOf('src/content')).prose();
const real = searchRecords(await registerOf('src/content', '2026-11-26'), prose);
const records = Number(number) > 0 ? manyRecords(real, Number(number)) : real;
const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
const start = performance.now();
await writeIndex(contentOf(records), siteFiles(folder, join(folder, 'kept')).write, 'en');
console.log(`${records.length} pages, indexed in ${seconds(performance.now() - start)}.`);

const workerData: Served = { site, instead: { path: '/pagefind/', folder } };
const server = new Worker(new URL('./search/zipped-server.ts', import.meta.url), { workerData });
const [origin]: [string] = (await once(server, 'message')) as [string];
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
try {
  console.log(
    '\nThe first search of a visit (the script and the index; the page itself is apart):',
  );
  for (const typed of first) console.log(line(typed, await measureFirst(browser, typed)));
  console.log('\nLater searches, one after the other:');
  const page = await openPage(browser);
  await measure(page, 'health');
  const all = [];
  for (const typed of later) {
    const measured = await measure(page, typed);
    all.push(measured);
    console.log(line(typed, measured));
  }
  console.log(
    `\nLater searches: median ${kilobytes(median(all.map(({ bytes }) => bytes)))} and ${Math.round(median(all.map(({ time }) => time)))} ms, at most ${kilobytes(Math.max(...all.map(({ bytes }) => bytes)))} and ${Math.round(Math.max(...all.map(({ time }) => time)))} ms.`,
  );
} finally {
  await browser.close();
  await server.terminate();
  await rm(folder, { recursive: true });
}

async function openPage(inBrowser: Browser | BrowserContext): Promise<Page> {
  const page = await inBrowser.newPage();
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  return page;
}

async function measureFirst(inBrowser: Browser, typed: string): Promise<Measured> {
  const context = await inBrowser.newContext();
  const page = await openPage(context);
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((total, entry) => total + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  const measured = await measure(page, typed);
  await context.close();
  return { ...measured, bytes: measured.bytes + script };
}

/** Searches by a click on the button, until the results are in the page. */
async function measure(page: Page, typed: string): Promise<Measured> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>('#q');
    const list = document.querySelector<HTMLElement>('#search-list');
    if (!box || !list) throw new Error('This is not the search page.');
    performance.clearResourceTimings();
    const before = performance.now();
    const shown = new Promise<void>((done) => {
      new MutationObserver(() => {
        if (list.ariaBusy === 'false') done();
      }).observe(list, { attributes: true });
    });
    box.value = text;
    box.form?.requestSubmit();
    await shown;
    const time = performance.now() - before;
    // Nothing is transferred for what the browser has kept.
    const bytes = performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .reduce((sum, one) => sum + (one.transferSize > 0 ? one.encodedBodySize : 0), 0);
    await new Promise((done) => setTimeout(done, 50));
    return { time, bytes, words: document.querySelector('#search-count')?.textContent ?? '' };
  }, typed);
}

function line(typed: string, { words, bytes, time }: Measured): string {
  const parts = [
    typed.padEnd(16),
    kilobytes(bytes).padStart(9),
    `${Math.round(time)} ms`.padStart(8),
  ];
  return `  ${parts.join(' ')}   ${words}`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

interface Measured {
  /** What the page says that it found. */
  words: string;
  bytes: number;
  time: number;
}
