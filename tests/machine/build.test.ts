import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../scripts/build/lock.ts';
import { writeManifest } from '../../scripts/build/manifest.ts';
import { compiled } from './compiled.ts';
import { filesOf, wholeSite, write } from './publishing/small-site.ts';

const FOLDER = '.cache/test/build';
const OUT_DIR = join(FOLDER, 'site');
const CONTENT_DIR = join(FOLDER, 'content');

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync('src/content', CONTENT_DIR, { recursive: true });
  writeFileSync(
    join(CONTENT_DIR, 'organisations/broken.yaml'),
    'name: [Not closed\nwebsite: nowhere\n',
  );
});

beforeEach(() => {
  rmSync(OUT_DIR, { recursive: true, force: true });
  write(OUT_DIR, { ...wholeSite, 'index.html': 'The last good site', 'w14/index.html': 'W14' });
  writeManifest(OUT_DIR);
});

test('a mistake in a content file stops the build before a page is made, and names the file', async () => {
  const { code, err, out } = await run('scripts/build.ts', [], { CONTENT_DIR });
  expect(code).toBe(1);
  expect(err).toContain('organisations/broken.yaml');
  expect(out).not.toContain('Make the pages');
  expect(err).toMatch(
    /Nothing has been published\..* The site built on .+ is untouched in \.cache\/test\/build\/site\/\.\n$/,
  );
  expect(err).not.toMatch(/^\s+at /m);
});

test('after a failed build every byte of the published site is as it was, and no other folder is left', async () => {
  const before = filesOf(OUT_DIR);
  await run('scripts/build.ts', [], { CONTENT_DIR });
  expect(filesOf(OUT_DIR)).toEqual(before);
  expect(readdirSync(FOLDER).sort()).toEqual(['content', 'site']);
});

test('a failed check ends what was begun beside it, and nothing of it is left', async () => {
  // For a path like no other, no program is kept.
  const BASE_PATH = `/none-${process.pid}/`;
  const { code, pid } = await run('scripts/build.ts', [], { CONTENT_DIR, BASE_PATH });
  expect(code).toBe(1);
  const programs = existsSync('.cache/program') ? readdirSync('.cache/program') : [];
  expect(programs.filter((name) => name.endsWith(`.${pid}`))).toEqual([]);
});

test('a clean build throws nothing away while another one is running', async () => {
  const cache = '.cache/build/.cache_test_build_site';
  write(join(cache, 'astro'), { kept: 'of the other build' });
  const { release } = takeLock(join(cache, 'lock'));
  const { code, err } = await run('scripts/build.ts', ['--clean']);
  release?.();
  expect([code, err]).toEqual([3, expect.stringContaining('Another build is running')]);
  expect(existsSync(join(cache, 'astro/kept'))).toBe(true);
});

test('a day that is not in the calendar stops the build in one sentence and says how to write one', async () => {
  const { code, err } = await run('scripts/build.ts', [], { AS_AT: '2026-02-30' });
  expect(code).toBe(1);
  expect(err).toMatch(/^AS_AT is “2026-02-30”, which is not in the calendar\.\n/);
  expect(err).not.toMatch(/^\s+at /m);
});

test('a build that is asked for what it does not know says what it knows', async () => {
  const { code, err } = await run('scripts/build.ts', ['--clear'], { CONTENT_DIR });
  expect(code).toBe(1);
  expect(err).toMatch(/^A build does not know “--clear”\.\nWrite npm run build, or /);
  const settings = readFileSync('scripts/build/settings.ts', 'utf8');
  for (const [, name] of settings.matchAll(/\benv\['(\w+)'\]/g)) expect(err).toContain(name);
});

test('npm start shows nothing when the build fails, not even the last good site', async () => {
  const { code, out, err } = await run('scripts/start.ts', [], { CONTENT_DIR, PORT: '45321' });
  expect(code).toBe(1);
  expect(out).not.toContain('http://');
  expect(err).toContain('Nothing has been published.');
});

test('the content of this repository passes the check', async () => {
  const { code, out, err } = await run('scripts/check.ts', []);
  // It says with what it compared where that is not the main branch of another repository.
  expect(
    err.replace(
      /^(?:Not compared .* has just begun\. .*|Compared with the newest commit here\. .*)\n/,
      '',
    ),
  ).toBe('');
  expect(code, out).toBe(0);
});

test('the check of a mistake fails, and speaks JSON when asked to', async () => {
  const { code, out } = await run('scripts/check.ts', ['--format', 'json'], { CONTENT_DIR });
  expect(code).toBe(1);
  expect(JSON.stringify(JSON.parse(out))).toContain('organisations/broken.yaml');
});

test('the check speaks to GitHub in its own words when it runs there', async () => {
  const env = { CONTENT_DIR, GITHUB_ACTIONS: 'true' };
  const { code, out } = await run('scripts/check.ts', [], env);
  expect(code).toBe(1);
  expect(out).toMatch(/^::error .*organisations\/broken\.yaml/m);
});

test('a format that the check does not have is refused with those that it has', async () => {
  const { code, err } = await run('scripts/check.ts', ['--format', 'xml']);
  expect(code).toBe(1);
  expect(err).toContain('npm run check -- --format github');
});

function run(script: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], ...compiled, OUT_DIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise<{
    code: number | null;
    out: string;
    err: string;
    pid: number | undefined;
  }>((done) => child.on('close', (code) => done({ code, out, err, pid: child.pid })));
}
