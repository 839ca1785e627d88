import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { publish, type Work } from '../../../scripts/build/publish.ts';
import { deploy } from '../../../scripts/deploy/run.ts';
import { page, quietSteps, settingsIn, workOf } from '../../machine/publishing/small-site.ts';
import { record, runs } from '../runs.ts';
import { randomFrom } from './random.ts';

const usual = process.umask();
afterEach(() => {
  process.umask(usual);
});

test('whatever the umask is and whatever modes a build leaves, readers can read each file and nobody else can change one', async () => {
  const random = randomFrom();
  const one = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One;
  const sites = runs({ small: 12, full: 2000 });
  const count = { umasks: new Set<number>(), entries: 0 };
  for (let turn = 0; turn < sites; turn += 1) {
    const place = realpathSync(mkdtempSync(join(tmpdir(), 'modes-')));
    const root = join(place, 'project');
    mkdirSync(root);
    // What keeps the owner out is no mask that anybody has.
    const umask = Math.floor(random() * 0o100);
    process.umask(umask);
    const settings = settingsIn(root);
    const made = workOf(settings, { 'index.html': page('One'), 'a/b/c/photo.png': 'x' });
    const work: Work = {
      check: made.check,
      async render(given, told) {
        const remarks = await made.render(given, told);
        for (const path of below(given.stage).toReversed()) {
          if (random() < 0.3)
            chmodSync(
              path,
              one(isFolder(path) ? [0o700, 0o777, 0o750] : [0o600, 0o755, 0o666, 0o400]),
            );
        }
        return remarks;
      },
    };
    const dir = join(place, 'www/site');
    const isRelease = turn % 2 === 0;
    const { code, message } = isRelease
      ? await deploy(dir, settings, work, quietSteps())
      : await publish(settings, work, quietSteps());
    process.umask(usual);
    expect(code, message).toBe(0);
    const seen = isRelease ? realpathSync(join(dir, 'current')) : join(root, 'dist');
    const all = [seen, ...below(seen)];
    // Each folder above it that had to be made, a reader has to come through.
    if (isRelease) all.push(dirname(seen), dir, dirname(dir));
    const odd = all.filter((path) => modeOf(path) !== (isFolder(path) ? '755' : '644'));
    expect(odd, `umask ${umask.toString(8)}`).toEqual([]);
    count.umasks.add(umask);
    count.entries += all.length;
    rmSync(place, { recursive: true });
  }
  record('Sites published under any umask', {
    'Sites, half of them as releases': sites,
    'Different umasks': count.umasks.size,
    'Files and folders looked at': count.entries,
    'Files other than 644, and folders other than 755': 0,
  });
});

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
}

function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}

function modeOf(path: string): string {
  return (lstatSync(path).mode & 0o7777).toString(8);
}
