// npm test: lint, types, tests without a site, then the sites and the tests that look at them.
// npm run test:a11y: the sites and the browser tests alone, on every page.
// The last line is always "N passed, N failed".
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browser.ts';
import { wantsColour } from './terminal/colour.ts';
import { quickFolder } from './test/quick-folder.ts';
import { type Result, runNode, show } from './test/runner.ts';
import { type TestSite, testSites } from './test/sites.ts';
import { runTests } from './test/vitest.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
// Each build that compiles writes them, so they need not be written again.
const ASTRO_TYPES = '.astro/types.d.ts';

const onlyA11y = process.argv.includes('--a11y');
const results: Result[] = [];

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

// What Node compiles is kept for the many commands that the tests start, and for this run alone: some of them start
// in copies of the project, under names that do not come again.
const compiled = resolve(import.meta.dirname, '../.cache/test/compiled');
rmSync(compiled, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] = compiled;

const quick = quickFolder();
if (quick) {
  process.env['TMPDIR'] = quick;
  process.on('exit', () => rmSync(quick, { recursive: true, force: true }));
}

const browser = await browserEnv();
const sites = buildSites();
// What needs no site fills the time until the sites are there, and what is left runs beside the tests that look at
// them. Each lane waits for a process or a browser a good part of its time, so there are more lanes than cores.
if (onlyA11y) {
  await atOnce(
    () => withSites('browser'),
    () => withSites('pages'),
  );
} else {
  const colours = `--colors=${wantsColour() ? 'force' : 'off'}`;
  await atOnce(
    () => test('unit'),
    async () => {
      await passOrFail('lint', [BIOME, 'ci', '--error-on-warnings', colours]);
      await test('machine');
      await test('soak');
    },
    () => withSites('browser'),
    () => withSites('site'),
    async () => {
      await withSites('pages');
      await passOrFail('types', [ASTRO, 'check', ...(existsSync(ASTRO_TYPES) ? ['--noSync'] : [])]);
    },
  );
}
if (!(await sites)) {
  console.log(
    '\nThe tests that look at sites were not run, because not every site could be built.',
  );
}

const sum = (kind: keyof Result) => results.reduce((total, result) => total + result[kind], 0);
process.exitCode = sum('failed') > 0 || results.length === 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);

async function test(project: string, env?: Record<string, string>): Promise<void> {
  results.push(await runTests(project, env));
}

/** Runs a project that looks at the sites, once every site is there. */
async function withSites(project: string): Promise<void> {
  if (!(await sites)) return;
  if (project === 'site') await test(project);
  else if (browser) await test(project, browser);
}

async function passOrFail(
  name: string,
  args: string[],
  env?: Record<string, string>,
): Promise<boolean> {
  const done = await runNode(args, env);
  const result = done.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  show(name, done, result);
  results.push(result);
  return done.ok;
}

/** Without its sites a test can only fail, so the tests of sites run when all of them are there. */
async function buildSites(): Promise<boolean> {
  const waiting = testSites();
  let allBuilt = true;
  const buildNext = async () => {
    for (let site = waiting.shift(); site; site = waiting.shift()) {
      allBuilt = (await build(site)) && allBuilt;
    }
  };
  await atOnce(buildNext, buildNext);
  return allBuilt;
}

function build({ name, env }: TestSite): Promise<boolean> {
  return passOrFail(`build of the site “${name}”`, ['scripts/build.ts'], env);
}

async function browserEnv(): Promise<Record<string, string> | undefined> {
  try {
    const { executablePath } = await findBrowser();
    return { CHROMIUM_PATH: executablePath, ...(onlyA11y && { A11Y: 'all' }) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ passed: 0, failed: 1 });
    return undefined;
  }
}

function atOnce(...work: (() => Promise<void>)[]): Promise<unknown> {
  return Promise.all(work.map((start) => start()));
}
