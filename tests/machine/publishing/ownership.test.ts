import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../../scripts/build/publish.ts';
import { runDeploy } from '../../../scripts/deploy/run.ts';
import { filesOf, page, quietSteps, settingsIn, workIn, workOf, write } from './small-site.ts';

let root: string;
let place: string;
let dir: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'owner-')));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  place = realpathSync(mkdtempSync(join(tmpdir(), 'server-')));
  dir = join(place, 'site');
});

describe('a folder of releases is refused, and keeps what it holds, when it', () => {
  test.each<[string, string, () => void]>([
    ['is a file', 'which is a file', () => write(place, { site: 'x' })],
    [
      'holds something else',
      'which holds something else, and no mark of Golden Thread',
      () => write(dir, { 'photo.jpg': 'x' }),
    ],
    [
      'is that of another program',
      'which has no mark of Golden Thread, and releases that it did not make: 20260901101500, 20260902101500, 20260903101500 and 4 more',
      () => {
        for (const day of [1, 2, 3, 4, 5, 6, 7]) {
          write(dir, { [`releases/2026090${day}101500/index.html`]: page('Theirs') });
        }
        write(dir, { 'shared/log.txt': 'x' });
        symlinkSync('releases/20260907101500', join(dir, 'current'));
      },
    ],
    [
      'holds releases under names like ours, of files that are not',
      'which has no mark of Golden Thread, and releases that it did not make: 2026-11-21-0123abcd',
      () => write(dir, { 'releases/2026-11-21-0123abcd/checksums.txt': 'x' }),
    ],
    [
      'holds a lock of another program',
      'which holds something else, and no mark of Golden Thread',
      () => write(dir, { '.lock': 'locked by rsync' }),
    ],
  ])('%s', async (_, why, make) => {
    make();
    const before = entriesOf(place);
    for (const option of [[], ['--rollback'], ['--list']]) {
      const { code, message } = await deploy('One', ...option);
      expect(code).toBe(1);
      expect(message).toBe(
        `--to is “${dir}”, ${why}.\nGive a new or an empty folder, or one that npm run deploy has published into: --to /srv/goldenthread.\n\nNothing has been published. Every published site is as it was.`,
      );
    }
    expect(entriesOf(place)).toEqual(before);
  });

  test('is ours, but “current” is a folder', async () => {
    await deploy('One');
    rmSync(join(dir, 'current'));
    write(dir, { 'current/index.html': 'Theirs' });
    expect((await deploy('Two')).message).toContain('in which “current” is not a link');
    expect(filesOf(join(dir, 'current'))).toEqual({ 'index.html': 'Theirs' });
  });

  test.each(['/elsewhere/releases/2026-11-21-0123abcd', '../other', 'releases/theirs'])(
    'is ours, but “current” leads to %s',
    async (target) => {
      await deploy('One');
      rmSync(join(dir, 'current'));
      symlinkSync(target, join(dir, 'current'));
      expect((await deploy('Two')).message).toContain(
        'in which “current” leads to something that is no release of Golden Thread',
      );
      expect(readlinkSync(join(dir, 'current'))).toBe(target);
    },
  );
});

describe('a folder of releases is taken when it', () => {
  test('is empty, but for what a disk keeps for its repair', async () => {
    mkdirSync(join(dir, 'lost+found'), { recursive: true });
    expect((await deploy('One')).code).toBe(0);
  });

  test('has our mark, which says whose it is', async () => {
    await deploy('One');
    expect(filesOf(dir)['.golden-thread']).toMatchInlineSnapshot(`
      "Golden Thread publishes into this folder. In releases/ it removes releases that it made, and nothing else.
      "
    `);
  });

  test('was begun on a disk that was full before the mark was written', async () => {
    write(dir, { '.golden-thread': '' });
    expect((await deploy('One')).code).toBe(0);
    expect(filesOf(dir)['.golden-thread']).toContain('Golden Thread');
  });

  test('is from a version that left no mark, and gets one', async () => {
    for (const title of ['One', 'Two']) await deploy(title);
    rmSync(join(dir, '.golden-thread'));
    const two = readlinkSync(join(dir, 'current'));
    expect((await deploy('Three')).code).toBe(0);
    expect(readdirSync(dir).sort()).toEqual(['.golden-thread', 'current', 'releases']);
    await deploy('', '--rollback');
    expect(readlinkSync(join(dir, 'current'))).toBe(two);
  });
});

test('of a folder that is ours nothing goes but releases that have a name of ours', async () => {
  await deploy('1');
  const theirs = {
    'README.txt': 'x',
    'current-old/index.html': 'x',
    '.new-1/a.txt': 'x',
    'releases/20260101/index.html': 'x',
    'releases/.old-1-backup/index.html': 'x',
    'releases/notes.txt': 'x',
  };
  write(dir, theirs);
  for (const title of ['2', '3', '4', '5', '6', '7']) await deploy(title);
  expect(filesOf(dir)).toMatchObject(theirs);
  expect(readdirSync(join(dir, 'releases'))).toHaveLength(3 + 5);
  const { message } = await deploy('', '--list');
  expect(message).not.toContain('20260101');
});

test('a link to a folder is followed, and judged by what it leads to', async () => {
  symlinkSync('site', join(place, 'www'));
  mkdirSync(dir);
  expect((await deployTo(join(place, 'www'))).code).toBe(0);
  expect(readdirSync(dir).sort()).toEqual(['.golden-thread', 'current', 'releases']);
  symlinkSync(join(root, 'src'), join(place, 'code'));
  expect((await deployTo(join(place, 'code/new'))).message).toContain(
    'which belongs to the project',
  );
});

describe('a build that found dist/ free', () => {
  test('publishes nothing when somebody puts a file there meanwhile, which stays', async () => {
    const settings = settingsIn(root);
    const files = { 'index.html': page('New') };
    expect((await publish(settings, workOf(settings, files), quietSteps())).code).toBe(0);
    const busy = workOf(settings, files);
    const { code, message } = await publish(
      settings,
      {
        ...busy,
        render: (given, told) => {
          write(settings.out, { 'minutes.pdf': 'Theirs' });
          return busy.render(given, told);
        },
      },
      quietSteps(),
    );
    expect(code).toBe(1);
    expect(message.replaceAll(root, '<root>')).toMatchInlineSnapshot(`
      "The site cannot go to “<root>/dist”: that folder holds what no build has put there: minutes.pdf.
      Move that elsewhere, then build again.

      Nothing has been published. What is in dist is untouched."
    `);
    expect(filesOf(settings.out)['minutes.pdf']).toBe('Theirs');
  });
});

function deploy(title: string, ...options: string[]) {
  return deployTo(dir, title, ...options);
}

function deployTo(to: string, title = 'One', ...options: string[]) {
  const env = { AS_AT: '2026-11-21' };
  return runDeploy(['--to', to, ...options], env, root, workIn(root, title), quietSteps());
}

/** Every file with its text, and where each link leads. */
function entriesOf(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .concat(JSON.stringify(filesOf(folder)));
}
