// node scripts/benchmarks/visit.ts [folder of a built site]
// Walks as a resident would, from the home page by a place and a plan to one commitment, and searches, in a browser that is slowed to a
// cheap phone on a slow network. Says what each step fetches, zipped with brotli, and when its first words are on the screen.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../browser.ts';
import type { Served } from './search/zipped-server.ts';

/** As Lighthouse slows a browser for phones: 1.6 Mbit/s, 150 ms to a host and back, a quarter of the processor. */
const slowly = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const slowness = 4;

const [site = 'dist'] = process.argv.slice(2);
const workerData: Served = { site };
const server = new Worker(new URL('./search/zipped-server.ts', import.meta.url), { workerData });
const [origin]: [string] = (await once(server, 'message')) as [string];
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
try {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  tell(['step', 'page', 'requests', 'kB', 'first words ms']);
  for (const step of await walk(context)) tell(step);
} finally {
  await browser.close();
  await server.terminate();
}

async function walk(context: BrowserContext): Promise<string[][]> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', slowly);
  await network.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const fetched = countedIn(network);
  const steps: string[][] = [];
  const step = async (name: string, go: () => Promise<unknown>) => {
    fetched.requests = 0;
    fetched.bytes = 0;
    await go();
    await page.waitForLoadState('networkidle');
    const painted = await firstWords(page);
    steps.push([
      name,
      new URL(page.url()).pathname,
      `${fetched.requests}`,
      kilobytes(fetched.bytes),
      painted,
    ]);
  };
  /** The first link that can be seen and leads to such a page. */
  const follow = (leadsTo: RegExp) => async () => {
    for (const link of await page.locator('main a:visible').all()) {
      const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
      if (hash === '' && leadsTo.test(pathname)) return link.click();
    }
    throw new Error(`No link of ${page.url()} leads to such a page as ${leadsTo.source}.`);
  };

  await step('home', () => page.goto(`${origin}/`));
  await step('places', () => page.goto(`${origin}/areas/`));
  await step('a place', follow(/^\/areas\/[^/]+\/$/));
  await step('a plan', follow(/^\/strategies\/[^/]+\/$/));
  await step('its commitments', follow(/^\/strategies\/[^/]+\/[a-z-]+\/$/));
  await step('a commitment', follow(/^\/strategies\/[^/]+\/[a-z-]*\d[^/]*\/$/));
  await step('search', () => page.goto(`${origin}/search/`));
  await step('a first search', async () => {
    await page.locator('#q').fill('health');
    await page.locator('#q').press('Enter');
    await page.locator('#search-list li').first().waitFor();
  });
  return steps;
}

/** What comes over the network, as it is zipped. */
function countedIn(network: CDPSession): { requests: number; bytes: number } {
  const fetched = { requests: 0, bytes: 0 };
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    fetched.requests += 1;
    fetched.bytes += encodedDataLength;
  });
  return fetched;
}

async function firstWords(page: Page): Promise<string> {
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return painted === undefined ? 'not told' : `${Math.round(painted)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function tell([step = '', page = '', ...figures]: string[]): void {
  console.log(step.padEnd(18), page.padEnd(50), ...figures.map((one) => one.padStart(14)));
}
