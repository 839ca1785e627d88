// npm test: lint, types, tests without a site, then the sites and the tests that look at them.
// npm run test:a11y: the sites and the browser tests alone, on every page.
// The last line is always "N passed, N failed".
import { findBrowser } from './browser.ts';
import { wantsColour } from './terminal/colour.ts';
import { type Result, runNode, show } from './test/runner.ts';
import { type TestSite, testSites } from './test/sites.ts';
import { runTests } from './test/vitest.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

const onlyA11y = process.argv.includes('--a11y');
const results: Result[] = [];

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const browser = await browserEnv();
// Three at a time on a machine with two cores: much of what they do is waiting for a process or a browser.
let hasSites = false;
if (onlyA11y) hasSites = await buildSites();
else {
  await atOnce(
    async () => {
      const colours = `--colors=${wantsColour() ? 'force' : 'off'}`;
      await passOrFail('lint', [BIOME, 'ci', '--error-on-warnings', colours]);
      await passOrFail('types', [ASTRO, 'check']);
      await test('soak');
      hasSites = await buildSites();
    },
    () => test('unit'),
    () => test('machine'),
  );
}
if (hasSites) {
  await atOnce(
    ...(onlyA11y ? [] : [() => test('site')]),
    ...(browser ? [() => test('browser', browser), () => test('pages', browser)] : []),
  );
} else {
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
