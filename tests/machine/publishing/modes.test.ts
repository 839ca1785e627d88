import { chmodSync, mkdirSync, mkdtempSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../../scripts/build/files.ts';
import { publish, type Work } from '../../../scripts/build/publish.ts';
import { runDeploy } from '../../../scripts/deploy/run.ts';
import { page, quietSteps, settingsIn, workIn, workOf } from './small-site.ts';

const usual = process.umask();

let root: string;
let place: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'modes-')));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  place = realpathSync(mkdtempSync(join(tmpdir(), 'server-')));
});

afterEach(() => {
  process.umask(usual);
});

describe.each([0o022, 0o077, 0o027, 0o002, 0o000])('with the umask %o', (umask) => {
  test('a release can be read by everybody, and changed by its owner alone', async () => {
    process.umask(umask);
    // The folder above is missing, too: a reader has to come through it.
    const dir = join(place, 'www/site');
    const { code } = await deploy(dir);
    expect(code).toBe(0);
    expect(modesOf(dir)).toEqual(OPEN);
    expect(modeOf(dirname(dir))).toBe('755');
    expect(process.umask()).toBe(umask);
  });

  test('so can a site in a folder, also where a picture was locked away before', async () => {
    process.umask(umask);
    const settings = {
      ...settingsIn(root),
      out: join(place, 'a/dist'),
      stage: join(place, 'a/.golden-thread.stage'),
      previous: join(place, 'a/.golden-thread.previous'),
    };
    const made = workOf(settings, { 'index.html': page('Home'), 'a/b/photo.png': 'x' });
    const work: Work = {
      check: made.check,
      async render(given, told) {
        const remarks = await made.render(given, told);
        chmodSync(join(given.stage, 'a/b/photo.png'), 0o600);
        chmodSync(join(given.stage, 'a'), 0o700);
        return remarks;
      },
    };
    expect((await publish(settings, work, quietSteps())).code).toBe(0);
    expect(modesOf(settings.out)).toEqual(OPEN);
    expect(modeOf(join(place, 'a'))).toBe('755');
  });
});

test('a folder that was there keeps the mode that somebody gave it', async () => {
  const dir = join(place, 'site');
  mkdirSync(dir);
  chmodSync(dir, 0o2750);
  expect((await deploy(dir)).code).toBe(0);
  expect(modeOf(dir)).toBe('2750');
});

const OPEN = { files: ['644'], folders: ['755'] };

function modesOf(folder: string) {
  const files = filesIn(folder);
  expect(files.length).toBeGreaterThan(5);
  const folders = new Set(files.flatMap((file) => above(file)));
  return {
    files: distinct(files.map((file) => join(folder, file))),
    folders: distinct([folder, ...[...folders].map((name) => join(folder, name))]),
  };
}

function distinct(paths: string[]): string[] {
  return [...new Set(paths.map(modeOf))];
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8);
}

function above(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...above(folder)];
}

function deploy(to: string) {
  return runDeploy(['--to', to], { AS_AT: '2026-11-21' }, root, workIn(root, 'One'), quietSteps());
}
