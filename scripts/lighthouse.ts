// npm run lighthouse [-- folder]
// Asks Lighthouse of the heaviest page of each kind in a built site, as on its slow phone: performance, accessibility,
// best practice and findability of 100, the first paint and what is fetched, with the reason for all that is not 100.
// It judges nothing. Lighthouse has 176 MB and serves nothing else here, so that it is installed by who asks.
import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';
import { kindsOfPage } from './lighthouse/kinds-of-page.ts';
import { serve } from './serve.ts';

const port = 9333;
const folder = resolve(process.argv[2] ?? 'dist');
const asked = ['performance', 'accessibility', 'best-practices', 'seo'];

const lighthouse = await load();
if (!lighthouse) {
  console.error('Install it first: npm install --no-save lighthouse@13.5.0');
  process.exit(1);
}
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${port}`],
});
const site = await serve(folder, { port: 0, host: '127.0.0.1' });
for (const path of heaviestOfEachKind()) {
  const options = { port, output: 'json', logLevel: 'error', onlyCategories: asked };
  const found = await lighthouse(`${site.url}${path}`, options);
  if (found) tell(path, found.lhr);
}
await browser.close();
await site.close();

function tell(path: string, { categories, audits }: Report): void {
  const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
  const paint = Math.round(audits['first-contentful-paint']?.numericValue ?? 0);
  const bytes = (audits['total-byte-weight']?.numericValue ?? 0) / 1000;
  console.log(`${scores.join(' ')}  ${paint} ms  ${bytes.toFixed(0)} kB  /${path}`);
  for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
    const { score, title, explanation } = audits[id] ?? {};
    if (weight > 0 && typeof score === 'number' && score < 0.9)
      console.log(`    ${id}: ${explanation ?? title}`);
  }
}

/** As addresses below the base, those of one kind after those of another. */
function heaviestOfEachKind(): string[] {
  const pages = globSync('**/index.html', { cwd: folder }).map((file) =>
    file.slice(0, -'index.html'.length),
  );
  const all = kindsOfPage(resolve(import.meta.dirname, '../src/pages'));
  const size = (page: string) => statSync(join(folder, page, 'index.html')).size;
  const byKind = Map.groupBy(pages, (page) => all.find(({ pattern }) => pattern.test(page))?.file);
  return [...byKind.values()].flatMap(
    (own) => own.toSorted((one, other) => size(other) - size(one))[0] ?? [],
  );
}

async function load(): Promise<Lighthouse | undefined> {
  // In a variable, as nothing that is not installed can be looked for by the compiler.
  const name = 'lighthouse';
  try {
    return (await import(name)).default;
  } catch {
    return undefined;
  }
}

type Lighthouse = (url: string, options: object) => Promise<{ lhr: Report } | undefined>;

/** What is read of a report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; title: string; explanation?: string; numericValue?: number }
  >;
}
