import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
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
