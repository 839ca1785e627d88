import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, treeOf } from '../../../scripts/build/files.ts';
import { publish } from '../../../scripts/build/publish.ts';
import { readSettings } from '../../../scripts/build/settings.ts';
import { runDeploy } from '../../../scripts/deploy/run.ts';
import { page, quietSteps, wholeSite, workIn, write } from '../../machine/publishing/small-site.ts';
import { record, runs } from '../runs.ts';
import { randomFrom } from './random.ts';

const FOLDERS = runs({ small: 40, full: 2000 });

/** What other people and other programs keep, under names that are near to ours; no build has made any of it. */
const THEIRS = [
  ...[
    'index.html',
    '404.html',
    'checksums.txt',
    'version.json',
    'pagefind/start.json',
    'w1/index.html',
  ],
  ...[
    'photo.jpg',
    '.git/HEAD',
    'CNAME',
    '.lock',
    '.lock-change',
    '.current-1/a.txt',
    'shared/log.txt',
  ],
  ...['releases/20260901101500/index.html', 'releases/20260902101500/index.html', 'releases/a.txt'],
  ...['releases/2026-11-21-0123abcd/index.html', 'releases/2026-11-21-0123abcd/checksums.txt'],
  ...['releases/.new-1/index.html', 'releases/.old-1-2026-11-21-0123abcd/index.html'],
];
const LINKS = ['current', 'latest', 'releases/newest'];
const TARGETS = [
  'releases/20260901101500',
  '../elsewhere',
  '/nowhere',
  'releases/2026-11-21-0123abcd',
];

test.each(['OUT_DIR', '--to'])(
  'of a folder with anything of somebody else, a run with %s takes nothing away and changes nothing',
  async (option) => {
    const random = randomFrom();
    const some = <One>(all: readonly One[], share: number) => all.filter(() => random() < share);
    const counts = { refused: 0, files: 0 };
    for (let turn = 0; turn < FOLDERS; turn++) {
      const place = mkdtempSync(join(tmpdir(), 'others-'));
      const folder = join(place, 'site');
      const share = random();
      const names = [`theirs-${turn}.txt`, ...some(THEIRS, share)];
      write(folder, Object.fromEntries(names.map((name) => [name, `Theirs ${random()}`])));
      // Some keep sums of their own, of every file.
      if (random() < 0.3) write(folder, { 'checksums.txt': sumsOf(folder) });
      for (const link of some(LINKS, share / 2)) {
        mkdirSync(dirname(join(folder, link)), { recursive: true });
        symlinkSync(TARGETS[Math.floor(random() * TARGETS.length)] ?? '', join(folder, link));
      }
      const before = everythingIn(folder);
      const said = await (option === '--to' ? deployTo(folder, place) : buildInto(folder, place));
      expect(said).toMatch(/or give a new folder: OUT_DIR|Give a new or an empty folder/);
      expect(everythingIn(folder)).toEqual(before);
      counts.refused++;
      counts.files += Object.keys(before).length;
      rmSync(place, { recursive: true });
    }
    record(`Folders of other people, given as ${option}`, {
      'Random folders': FOLDERS,
      'Runs that refused and said why': counts.refused,
      'Files and links in them, of which none was lost or changed': counts.files,
    });
  },
);

test('a file of somebody else in a folder of releases that is ours is still there after every deploy', async () => {
  const random = randomFrom();
  const place = mkdtempSync(join(tmpdir(), 'ours-'));
  const folder = join(place, 'site');
  await deployTo(folder, place, 'First');
  const rounds = runs({ small: 10, full: 300 });
  const kept: Record<string, string> = {};
  for (let turn = 0; turn < rounds; turn++) {
    // Not what has exactly a name that we give.
    const names = THEIRS.filter(
      (name) => random() < 0.1 && !/^\.lock|^releases\/(?:\.(?:new|old)|2026-)/.test(name),
    );
    for (const name of names) kept[name] = `Theirs ${random()}`;
    write(folder, kept);
    const said = await deployTo(folder, place, `Edition ${turn}`);
    expect(said).toContain('Published release');
    expect(everythingIn(folder)).toMatchObject(kept);
  }
  record('Files of other people among our releases', {
    Deploys: rounds,
    'Files put beside the releases': Object.keys(kept).length,
    'Files lost or changed': 0,
  });
});

async function deployTo(folder: string, place: string, title = 'One'): Promise<string> {
  const env = { AS_AT: '2026-11-21' };
  const root = project(place);
  const args = ['--to', folder];
  return (await runDeploy(args, env, root, workIn(root, title), quietSteps())).message;
}

async function buildInto(folder: string, place: string): Promise<string> {
  const root = project(place);
  try {
    const settings = readSettings({ AS_AT: '2026-11-21', OUT_DIR: folder }, root);
    const files = { ...wholeSite, 'index.html': page('One') };
    const work = {
      check: async () => ({ advice: 0 }),
      render: async () => {
        write(settings.stage, files);
        return '';
      },
    };
    return (await publish(settings, work, quietSteps())).message;
  } catch (error) {
    return (error as Error).message;
  }
}

function project(place: string): string {
  const root = join(place, 'project');
  mkdirSync(join(root, 'src/content'), { recursive: true });
  return root;
}

function sumsOf(folder: string): string {
  return filesIn(folder)
    .map((file) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return `${sum}  ${file}\n`;
    })
    .join('');
}

/** Every file with its text, and each link with where it leads. */
function everythingIn(folder: string): Record<string, string> {
  const { files, oddEntries } = treeOf(folder);
  return Object.fromEntries(
    [...files, ...oddEntries].map((name) => {
      const path = join(folder, name);
      return [
        name,
        lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path, 'utf8'),
      ];
    }),
  );
}
