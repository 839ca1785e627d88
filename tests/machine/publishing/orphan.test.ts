import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../../scripts/build/settings.ts';
import { compiled } from '../compiled.ts';

const env = { CONTENT_DIR: 'tests/fixtures/demo', OUT_DIR: '.cache/test/orphan/site' };

test('when a build is killed, what it started ends by itself and publishes nothing', async () => {
  const { cache, out } = readSettings(env, resolve('.'));
  rmSync(cache, { recursive: true, force: true });
  const lock = join(cache, 'part-lock');
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    env: { PATH: process.env['PATH'], ...compiled, AS_AT: '2026-11-21', ...env },
    stdio: 'ignore',
  });
  await until(() => existsSync(lock));
  const part = Number(readFileSync(lock, 'utf8').split(' ')[0]);
  expect(isRunning(part)).toBe(true);
  build.kill('SIGKILL');
  await until(() => !isRunning(part));
  expect(existsSync(out)).toBe(false);
});

test('a build that is told to stop makes no further page', async () => {
  const { cache, stage, out } = readSettings({ ...env, OUT_DIR: `${env.OUT_DIR}-2` }, resolve('.'));
  for (const folder of [cache, stage]) rmSync(folder, { recursive: true, force: true });
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    env: { PATH: process.env['PATH'], ...compiled, AS_AT: '2026-11-21', ...env, OUT_DIR: out },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => build.once('exit', done));
  await until(() => pagesIn(stage) > 0);
  build.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(pagesIn(stage)).toBeLessThan(200);
  expect(existsSync(out)).toBe(false);
});

test('a build that its check refuses leaves nothing at work, and nothing of a site', async () => {
  const { cache, stage, out } = readSettings({ ...env, OUT_DIR: `${env.OUT_DIR}-3` }, resolve('.'));
  for (const folder of [cache, stage]) rmSync(folder, { recursive: true, force: true });
  const content = copyWith('areas/twice.yaml', 'name: One\nname: Two\n');
  const mark = `refused-${process.pid}`;
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    env: { PATH: process.env['PATH'], ...compiled, CONTENT_DIR: content, OUT_DIR: out, MARK: mark },
    stdio: 'ignore',
  });
  expect(await new Promise((done) => build.once('exit', done))).toBe(1);
  expect(runningWith(mark)).toEqual([]);
  expect([stage, out].filter((folder) => existsSync(folder))).toEqual([]);
});

test('a check that is stopped stops what reads a body without an end', async () => {
  const endless = `{${`${'<a>'.repeat(3_000)}\n`.repeat(10)}}`;
  const head = '---\ntitle: Words\ndescription: Words of a page.\n---\n\n';
  const content = copyWith('pages/endless.mdx', `${head}${endless}\n`);
  const check = spawn(process.execPath, ['scripts/check.ts'], {
    env: { PATH: process.env['PATH'], ...compiled, CONTENT_DIR: content },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => check.once('exit', done));
  await until(() => childrenOf(check.pid).length > 0);
  const parsers = childrenOf(check.pid);
  // It is given the body now, and would be at it for ten seconds.
  await setTimeout(500);
  check.kill('SIGTERM');
  expect(await ended).toBe(143);
  await until(() => !parsers.some(isRunning));
});

/** The invented town with a file more, in a folder of its own. */
function copyWith(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'town-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(env.CONTENT_DIR, folder, { recursive: true });
  writeFileSync(join(folder, path), text);
  return folder;
}

/** The processes in whose environment a word stands. */
function runningWith(word: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(word);
    } catch {
      return false;
    }
  });
}

function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

function pagesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.html'),
  ).length;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for something, for a minute at most: a busy machine is slow. */
async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !isSo(); ) {
    if (Date.now() > end) throw new Error('It did not happen within a minute.');
    await setTimeout(20);
  }
}
