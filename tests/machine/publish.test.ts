import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../scripts/build/lock.ts';
import { Mistake } from '../../scripts/build/mistake.ts';
import { publish, type Work } from '../../scripts/build/publish.ts';
import type { Settings } from '../../scripts/build/settings.ts';
import { tellSteps } from '../../scripts/build/steps.ts';

let settings: Settings;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  settings = {
    root,
    asAt: '2026-11-21',
    base: '/',
    contentDir: 'src/content',
    out: join(root, 'dist'),
    stage: join(root, '.stage'),
    previous: join(root, '.previous'),
    cache: join(root, '.cache'),
  };
});

test('a good build replaces the whole site and leaves nothing lying about', async () => {
  await build({ 'index.html': page('Old'), 'gone/index.html': page('Gone') });
  const { code, message } = await build({ 'index.html': page('New') });
  expect(code).toBe(0);
  expect(filesOf(settings.out)).toEqual({
    '404.html': page('Not found'),
    'index.html': page('New'),
  });
  expect(readdirSync(settings.root).sort()).toEqual(['.cache', 'dist']);
  expect(message).toContain('Built as at 21 November 2026, in dist/.');
});

test('the summary names the heaviest page with its sizes', async () => {
  const { message } = await build({
    'index.html': page('Small'),
    'big/index.html': page('Big', 'word '.repeat(2000)),
  });
  expect(message).toMatch(/^3 pages in \d+\.\d s\.$/m);
  expect(message).toMatch(/^Heaviest page: big\/index\.html, 10\.1 kB \(0\.1 kB with brotli\)\.$/m);
  expect(message).toContain('0 problems, 2 pieces of advice');
  expect(message).toMatch(/^One thing to know\.\n\n/);
});

test.each<[string, Partial<Work>]>([
  ['the check', { check: refuse }],
  ['the pages', { render: refuse }],
])('when %s cannot be done, the published site stays byte for byte as it was', async (_, work) => {
  await build({ 'index.html': page('Good') });
  const before = filesOf(settings.out);
  const { code, message } = await build({ 'index.html': page('New') }, work);
  expect(code).toBe(1);
  expect(filesOf(settings.out)).toEqual(before);
  expect(existsSync(settings.stage)).toBe(false);
  expect(message).toMatch(
    /^“X” is wrong\.\n\nNothing has been published\. The site built on \d+ \w+ \d{4} at \d\d:\d\d is untouched in dist\/\.$/,
  );
});

test.each<[string, Record<string, string>]>([
  ['there is no home page', { 'index.html': '' }],
  ['a page is empty', { 'index.html': page('New'), 'a/index.html': '' }],
  [
    'a page has no title',
    { 'index.html': page('New'), 'a/index.html': '<head></head><svg><title>No</title></svg>' },
  ],
  [
    'an address was made from a missing value',
    { 'index.html': page('New'), 'undefined/index.html': page('A') },
  ],
  ['a file has strayed in', { 'index.html': page('New'), '.DS_Store': 'x' }],
  ['a file name would have to be escaped', { 'index.html': page('New'), 'a b.json': '{}' }],
])('when %s, the new site is not published', async (_, pages) => {
  await build({ 'index.html': page('Good') });
  const before = filesOf(settings.out);
  const { code, message } = await build(pages);
  expect(code).toBe(1);
  expect(message).toContain('The new site is not fit to publish:');
  expect(filesOf(settings.out)).toEqual(before);
});

test('a fault of ours shows its trace, and still publishes nothing', async () => {
  const { code, message } = await build({}, { check: async () => JSON.parse('{') });
  expect(code).toBe(1);
  expect(message).toContain('A fault in Golden Thread itself:');
  expect(message).toContain('publish.test.ts');
  expect(message).toMatch(/Nothing has been published\. There is no site in dist\/ yet\.$/);
});

test('a report that already says so does not say twice that nothing was published', async () => {
  const check = () =>
    Promise.reject(new Mistake('1 problem. Nothing has been published. 2 pieces of advice.\n'));
  const { message } = await build({}, { check });
  expect(message).toBe(
    '1 problem. Nothing has been published. 2 pieces of advice. There is no site in dist/ yet.',
  );
});

test('after a build that was killed in the middle of the change-over, the last good site comes back', async () => {
  write(settings.previous, { 'index.html': page('Good') });
  write(settings.stage, { 'index.html': page('Half') });
  const { code } = await build({}, { check: refuse });
  expect(code).toBe(1);
  expect(filesOf(settings.out)).toEqual({ 'index.html': page('Good') });
  expect(existsSync(settings.previous)).toBe(false);
});

test('while one build runs, a second says so and touches nothing', async () => {
  const lock = takeLock(join(settings.cache, 'lock'));
  write(settings.stage, { 'index.html': page('Being made') });
  const { code, message } = await build({ 'index.html': page('New') });
  expect(code).toBe(3);
  expect(message).toBe(
    `Another build is running (process ${process.pid}). Wait for it to finish, then build again.`,
  );
  expect(filesOf(settings.stage)).toEqual({ 'index.html': page('Being made') });
  lock.release?.();
  expect((await build({ 'index.html': page('New') })).code).toBe(0);
});

function build(pages: Record<string, string>, work: Partial<Work> = {}) {
  const quiet = tellSteps({ write: () => true });
  const render = async () => {
    write(settings.stage, { '404.html': page('Not found'), ...pages });
    return 'One thing to know.';
  };
  return publish(settings, { check: async () => ({ advice: 2 }), render, ...work }, quiet);
}

async function refuse(): Promise<never> {
  write(settings.stage, { 'index.html': 'half' });
  throw new Mistake('“X” is wrong.');
}

function page(title: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
}

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')])
      .sort(),
  );
}
