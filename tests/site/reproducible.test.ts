import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { departures, MANIFEST } from '../../scripts/build/manifest.ts';
import { VERSION } from '../../scripts/build/version.ts';
import { testSites } from '../../scripts/test/sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** All that a build reads. */
const SOURCES = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tests/fixtures'];

/** A machine of somebody else, who lives far away, reckons in another language and has one core. */
const ELSEWHERE = {
  TZ: 'Pacific/Auckland',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'de_DE.UTF-8',
  LANGUAGE: 'de',
  UV_THREADPOOL_SIZE: '1',
};

test('the same content on the same day makes the same bytes in another folder, time zone, locale and number of cores', {
  timeout: 600_000,
}, async () => {
  const demo = testSites().find(({ name }) => name === 'demo');
  if (!demo) throw new Error('There is no site “demo”.');
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  try {
    for (const source of SOURCES) {
      cpSync(join(ROOT, source), join(elsewhere, source), { recursive: true });
    }
    // Nothing is kept there from an earlier build, so every picture is drawn anew.
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
    const env = { ...process.env, ...demo.env, ...ELSEWHERE, OUT_DIR: 'dist' };
    const { code, output } = await build(elsewhere, env);
    expect(code, output).toBe(0);
    expect(departures(demo.folder)).toEqual([]);
    expect(departures(join(elsewhere, 'dist'))).toEqual([]);
    expect(sumsOf(join(elsewhere, 'dist'))).toEqual(sumsOf(demo.folder));
    // A folder without a history has no commit that could be named; its content is the same.
    expect(contentOf(join(elsewhere, 'dist'))).toBe(contentOf(demo.folder));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

/** Builds on one core, where the system can bind a program to one. */
function build(cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const oneCore = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const [command = '', ...args] = [...oneCore, process.execPath, 'scripts/build.ts'];
  return new Promise((done) =>
    execFile(command, args, { cwd, env }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    ),
  );
}

function sumsOf(folder: string): string[] {
  const lines = readFileSync(join(folder, MANIFEST), 'utf8').split('\n');
  return lines.filter((line) => !line.endsWith(`  ${VERSION}`));
}

function contentOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, VERSION), 'utf8')).content;
}
