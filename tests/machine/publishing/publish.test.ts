import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../scripts/build/lock.ts';
import { departures } from '../../../scripts/build/manifest.ts';
import { publish, type Work } from '../../../scripts/build/publish.ts';
import type { Settings } from '../../../scripts/build/settings.ts';
import { Mistake } from '../../../scripts/terminal/mistake.ts';
import {
  filesOf,
  packed,
  page,
  quietSteps,
  settingsIn,
  wholeSite,
  workOf,
  write,
} from './small-site.ts';

let settings: Settings;

beforeEach(() => {
  settings = settingsIn(mkdtempSync(join(tmpdir(), 'publish-')));
});

test('a good build replaces the whole site and leaves nothing lying about', async () => {
  await build({ 'index.html': page('Old'), 'gone/index.html': page('Gone') });
  const { code, message } = await build({ 'index.html': page('New') });
  expect(code).toBe(0);
  expect(Object.keys(filesOf(settings.out))).toEqual(
    ['checksums.txt', 'index.html', ...Object.keys(wholeSite)].sort(),
  );
  expect(filesOf(settings.out)['index.html']).toBe(page('New'));
  expect(readdirSync(settings.root).sort()).toEqual(['.cache', 'dist']);
  expect(message).toContain('Built as at 21 November 2026, in dist/.');
});

test('a packed copy stands beside each text that shrinks, and is part of the site', async () => {
  settings = { ...settings, packed: ['br', 'gz'] };
  const big = page('Big', 'word '.repeat(2000));
  const { code } = await build({ 'index.html': page('Small'), 'big/index.html': big });
  expect(code).toBe(0);
  const copy = (ending: string) => readFileSync(join(settings.out, `big/index.html.${ending}`));
  expect(brotliDecompressSync(copy('br')).toString()).toBe(big);
  expect(gunzipSync(copy('gz')).toString()).toBe(big);
  expect(departures(settings.out)).toEqual([]);
  const first = filesOf(settings.out);
  await build({ 'index.html': page('Small'), 'big/index.html': big });
  expect(filesOf(settings.out)).toEqual(first);
});

test('a packed copy of nothing is no part of a site', async () => {
  const { code, message } = await build({ 'index.html': page('New'), 'gone.html.br': 'packed' });
  expect(code).toBe(1);
  expect(message).toContain('gone.html.br is not a kind of file that belongs to a site.');
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

test('a site carries the sum of every one of its files, as sha256sum reads them', async () => {
  await build({ 'index.html': page('Home'), 'w14/index.html': page('W14') });
  const said = execFileSync('sha256sum', ['--check', '--strict', 'checksums.txt'], {
    cwd: settings.out,
    encoding: 'utf8',
  });
  const names = Object.keys(filesOf(settings.out)).filter((name) => name !== 'checksums.txt');
  expect(said).toBe(names.map((name) => `${name}: OK\n`).join(''));
  expect(departures(settings.out)).toEqual([]);
});

test('a page that is told of while others are made is looked at then, and its sum is not worked out again', async () => {
  const early = page('Early', '<a href="/late/">Late</a><a href="/never/">Never</a>');
  const sum = createHash('sha256').update('as told').digest('hex');
  const sound = early.replace('/never/', '/late/');
  /** What is there when it is told of, and what is there in the end. */
  const work = (atFirst: string, atLast: string): Partial<Work> => ({
    async render({ stage }, told) {
      write(stage, { ...wholeSite, 'index.html': atFirst });
      await told.made(new Map([['/index.html', sum]]));
      write(stage, { 'index.html': atLast, 'late/index.html': page('Late') });
      return '';
    },
  });
  const { message } = await build({}, work(early, sound));
  expect(message).toContain('index.html links to /never/, which is not there.');
  expect(message).not.toContain('/late/');
  expect((await build({}, work(sound, early))).code).toBe(0);
  expect(readFileSync(join(settings.out, 'checksums.txt'), 'utf8')).toContain(`${sum}  index.html`);
});

test.each<[string, RegExp, () => void]>([
  [
    'was changed',
    /^index.html is not what it was\.$/,
    () => write(settings.out, { 'index.html': 'x' }),
  ],
  ['is gone', /^index.html is missing\.$/, () => rmSync(join(settings.out, 'index.html'))],
  ['was added', /^a.txt is not in checksums.txt\.$/, () => write(settings.out, { 'a.txt': 'x' })],
  [
    'was cut off from the list',
    /^checksums.txt is cut off\.$/,
    () => write(settings.out, { 'checksums.txt': 'abc' }),
  ],
])('a file that %s is a departure from the sums', async (_, sentence, spoil) => {
  await build({ 'index.html': page('Home') });
  spoil();
  expect(departures(settings.out)).toContainEqual(expect.stringMatching(sentence));
});

test.each<[string, string, Record<string, string | Buffer>]>([
  ['there is no home page', 'index.html is empty.', { 'index.html': '' }],
  ['a page is empty', 'a/index.html is empty.', { 'a/index.html': '' }],
  [
    'a page has no title',
    'a/index.html has no <title>.',
    { 'a/index.html': '<head></head><svg><title>No</title></svg>' },
  ],
  [
    'an address was made from a missing value',
    'undefined/index.html has an odd name: “undefined” was a missing value.',
    { 'undefined/index.html': page('A') },
  ],
  [
    'a file has strayed in',
    '.DS_Store has an odd name: it is a hidden file.',
    { '.DS_Store': 'x' },
  ],
  [
    'a file name would have to be escaped',
    'a b.json has an odd name: use letters, digits, hyphens and dots.',
    { 'a b.json': '{}' },
  ],
  [
    'there is a source map',
    'a.js.map is not a kind of file that belongs to a site.',
    { 'a.js.map': '{}' },
  ],
  [
    'a content file has strayed in',
    'w14.yaml is not a kind of file that belongs to a site.',
    { 'w14.yaml': 'ref: W14' },
  ],
  [
    'a link leads to no page',
    'a/index.html links to /nowhere/, which is not there.',
    { 'a/index.html': page('A', '<a href="../nowhere/">A</a>') },
  ],
  [
    'a link leads to no place on its page',
    'a/index.html links to /#w15, and that page has no such place.',
    { 'a/index.html': page('A', '<a class="b > c" href="/#w15">A</a>') },
  ],
  [
    'a picture is missing',
    'a/index.html links to /a.png, which is not there.',
    { 'a/index.html': page('A', '<img alt="" src="/a.png">') },
  ],
  [
    'there is no search index',
    'The search index in pagefind/ is missing or unreadable.',
    { 'pagefind/pagefind-entry.json': '' },
  ],
  [
    'a part of the search index cannot be read',
    'pagefind/index/en_2.pf_index of the search index is missing or unreadable.',
    { 'pagefind/index/en_2.pf_index': packed('words').subarray(0, 20) },
  ],
  [
    'a search result cannot be read',
    'pagefind/fragment/en_3.pf_fragment of the search index is missing or unreadable.',
    { 'pagefind/fragment/en_3.pf_fragment': packed('{') },
  ],
  [
    'the words of the search are missing',
    'pagefind/words/3/h.txt of the search index is missing or unreadable.',
    { 'pagefind/words/3/h.txt': '' },
  ],
  [
    'a search result is too many',
    'The search index counts 1 results and holds 2.',
    { 'pagefind/fragment/en_4.pf_fragment': packed(JSON.stringify({ url: '/' })) },
  ],
  [
    'a search result leads to no page',
    'The search finds /w15/, which is not there.',
    { 'pagefind/fragment/en_3.pf_fragment': packed(JSON.stringify({ url: '/w15/' })) },
  ],
])('when %s, the new site is not published', async (_, sentence, pages) => {
  await build({ 'index.html': page('Good') });
  const before = filesOf(settings.out);
  const { code, message } = await build({ 'index.html': page('New'), ...pages });
  expect(code).toBe(1);
  expect(message).toContain(`The new site is not fit to publish:\n  ${sentence}\n`);
  expect(filesOf(settings.out)).toEqual(before);
});

test('a link is followed to a part whose name has signs of HTML, as pages and drawings write them', async () => {
  const body = '<p id="1<2&amp;it\'s>0">A</p><svg><a href="#1&lt;2&amp;it&apos;s&gt;0"></a></svg>';
  const { code, message } = await build({ 'index.html': page('Home', body) });
  expect(code, message).toBe(0);
});

test('links with fragments, to files and to other hosts are followed as a browser would', async () => {
  const links = [
    '#top',
    '/',
    '/a/#top',
    '../data.csv?x=1',
    'https://nowhere.example/',
    'mailto:a@b.c',
  ];
  const { code, message } = await build({
    'index.html': page('Home'),
    'a/index.html': page('A', `<p id="top">${links.map((to) => `<a href="${to}">x</a>`)}</p>`),
    'data.csv': '',
  });
  expect(code, message).toBe(0);
});

test('words about links are no links', async () => {
  const body = '<p>Write &#x3C;a href="/nowhere/"> for that.</p>';
  expect((await build({ 'index.html': page('Home', body) })).code).toBe(0);
});

test('under a base path a link outside it is a fault', async () => {
  settings = { ...settings, base: '/health/' };
  const linked = (to: string) => ({ 'index.html': page('A', `<a href="${to}">x</a>`) });
  expect((await build(linked('/health/'))).code).toBe(0);
  expect((await build(linked('/'))).message).toContain('links to /, which is outside /health/.');
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
    `Another build is running (process ${process.pid}). Wait for it to finish, then build again.\n\nNothing has been published. There is no site in dist/ yet.`,
  );
  expect(filesOf(settings.stage)).toEqual({ 'index.html': page('Being made') });
  lock.release?.();
  expect((await build({ 'index.html': page('New') })).code).toBe(0);
});

function build(pages: Record<string, string | Buffer>, work: Partial<Work> = {}) {
  return publish(settings, { ...workOf(settings, pages), ...work }, quietSteps());
}

async function refuse(): Promise<never> {
  write(settings.stage, { 'index.html': 'half' });
  throw new Mistake('“X” is wrong.');
}
