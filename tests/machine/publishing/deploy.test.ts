import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../scripts/build/lock.ts';
import { departures } from '../../../scripts/build/manifest.ts';
import type { Work } from '../../../scripts/build/publish.ts';
import { runDeploy } from '../../../scripts/deploy/run.ts';
import { Mistake } from '../../../scripts/terminal/mistake.ts';
import { filesOf, page, quietSteps, workIn, write } from './small-site.ts';

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'deploy-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  dir = join(mkdtempSync(join(tmpdir(), 'server-')), 'site');
});

test('the first deploy makes a release and a link that leads to it', async () => {
  const { code, message } = await deploy('One');
  expect(code).toBe(0);
  const name = shown();
  expect(name).toMatch(/^2026-11-21-[0-9a-f]{8}$/);
  expect(readlinkSync(join(dir, 'current'))).toBe(`releases/${name}`);
  expect(message).toContain(
    `Published release ${name}, as at 21 November 2026. Readers see it in ${dir}/current.`,
  );
  expect(home()).toBe(page('One'));
  expect(departures(join(dir, 'current'))).toEqual([]);
  expect(readdirSync(dir).sort()).toEqual(['.golden-thread', 'current', 'releases']);
});

test('the same content on the same day makes no new release, and says so', async () => {
  await deploy('One');
  const name = shown();
  const { code, message } = await deploy('One');
  expect(code).toBe(0);
  expect(message).toContain(
    `Nothing has changed, so there is no new release. Readers still see ${name} in ${dir}/current.`,
  );
  expect(releases()).toEqual([name]);
});

test('a file keeps its date in a release, so that readers who have it need not fetch it again', async () => {
  const made = new Date('2026-11-03T09:00:00Z');
  await deploy('One', {
    async render(settings, told) {
      const remarks = await workIn(root, 'One').render(settings, told);
      utimesSync(join(settings.stage, '404.html'), made, made);
      return remarks;
    },
  });
  expect(statSync(join(dir, 'current/404.html')).mtime).toEqual(made);
  expect(statSync(join(dir, 'current/index.html')).mtime).not.toEqual(made);
});

test('the last five releases are kept', async () => {
  const names: string[] = [];
  for (const title of ['1', '2', '3', '4', '5', '6', '7']) {
    await deploy(title);
    names.push(shown());
  }
  expect(releases()).toEqual(names.slice(2).sort());
  expect(home()).toBe(page('7'));
});

test('going back shows the release before, and says which', async () => {
  await deploy('One');
  const one = shown();
  await deploy('Two');
  const two = shown();
  const { code, message } = await run('--rollback');
  expect(code).toBe(0);
  expect(home()).toBe(page('One'));
  expect(message).toMatch(
    new RegExp(
      `^Went back from release ${two} to ${one} \\(as at 21 November 2026, published on .+\\)\\.\\nReaders see it now\\. ${two} is kept until the next deploy\\.$`,
    ),
  );
});

test('going back twice goes back two releases, and no further than the first', async () => {
  for (const title of ['One', 'Two', 'Three']) await deploy(title);
  await run('--rollback');
  await run('--rollback');
  expect(home()).toBe(page('One'));
  const { code, message } = await run('--rollback');
  expect(code).toBe(1);
  expect(message).toContain(`There is no release before ${shown()}.`);
  expect(message).toMatch(/Nothing has been published\. Readers still see release .+ untouched in/);
  expect(home()).toBe(page('One'));
});

test('after a rollback and a new deploy, going back skips what was taken back', async () => {
  for (const title of ['One', 'Two', 'Bad']) await deploy(title);
  await run('--rollback');
  await deploy('Mended');
  await run('--rollback');
  expect(home()).toBe(page('Two'));
});

test('what was taken back can be published again', async () => {
  await deploy('One');
  await deploy('Two');
  const two = shown();
  await run('--rollback');
  expect((await deploy('Two')).code).toBe(0);
  expect(shown()).toBe(two);
  expect(releases()).toHaveLength(2);
  await run('--rollback');
  expect(home()).toBe(page('One'));
});

test('a clock that was put back does not change the order of releases', async () => {
  await deploy('One');
  utimesSync(join(dir, 'releases', shown()), new Date('2099-01-01'), new Date('2099-01-01'));
  await deploy('Two');
  expect(home()).toBe(page('Two'));
  await run('--rollback');
  expect(home()).toBe(page('One'));
});

test('a release that somebody has changed is not gone back to', async () => {
  await deploy('One');
  write(join(dir, 'current'), { 'index.html': 'Changed by hand' });
  await deploy('Two');
  const { code, message } = await run('--rollback');
  expect(code).toBe(1);
  expect(message).toContain('is not whole any more:\n  index.html is not what it was.');
  expect(home()).toBe(page('Two'));
});

test('when readers see a release that somebody has changed, the next deploy mends that', async () => {
  await deploy('One');
  const one = shown();
  write(join(dir, 'current'), { 'index.html': 'Changed by hand' });
  expect((await deploy('One')).code).toBe(0);
  expect(shown()).toBe(`${one}-2`);
  expect(home()).toBe(page('One'));
});

test('the list shows the releases, the newest first, with a star at what readers see', async () => {
  await deploy('One');
  const one = shown();
  await deploy('Two');
  const two = shown();
  await run('--rollback');
  const { code, message } = await run('--list');
  expect(code).toBe(0);
  expect(message.split('\n').map((line) => line.replace(/published on .+/, '…'))).toEqual([
    `  ${two} (as at 21 November 2026, …`,
    `* ${one} (as at 21 November 2026, …`,
    '',
    '* is what readers see.',
  ]);
});

test('where there is no release, there is nothing to list or to go back from', async () => {
  expect((await run('--list')).message).toBe(`There is no site in ${dir}/current yet.`);
  expect(await run('--rollback')).toEqual({
    code: 1,
    message: `There is no release to go back from.\n\nNothing has been published. There is no site in ${dir}/current yet.`,
  });
  expect(existsSync(dir)).toBe(false);
});

test.each<[string, Partial<Work>]>([
  ['the check fails', { check: refuse }],
  ['the pages cannot be made', { render: refuse }],
])('when %s, readers see what they saw', async (_, work) => {
  await deploy('One');
  const before = filesOf(realpathSync(join(dir, 'current')));
  const { code, message } = await deploy('Two', work);
  expect(code).toBe(1);
  expect(message).toMatch(
    /^“X” is wrong\.\n\nNothing has been published\. Readers still see release 2026-11-21-\w+ \(as at 21 November 2026, published on .+\), untouched in .+\/current\.$/,
  );
  expect(filesOf(realpathSync(join(dir, 'current')))).toEqual(before);
});

test('what a killed run left behind is cleared away, and no release is touched', async () => {
  await deploy('One');
  const one = shown();
  write(join(dir, 'releases/.new-999999999'), { 'index.html': 'half' });
  write(join(dir, `releases/.old-999999999-${one}`), { 'index.html': 'half' });
  write(dir, { '.lock.999999999': '999999999 1\n', '.lock': '999999999 1\n' });
  symlinkSync('releases/nowhere', join(dir, '.current-999999999'));
  expect((await deploy('Two')).code).toBe(0);
  expect(readdirSync(dir).sort()).toEqual(['.golden-thread', 'current', 'releases']);
  expect(releases()).toEqual([one, shown()].sort());
});

test('while one deploy runs, a second into the same folder says so and touches nothing', async () => {
  await deploy('One');
  const lock = takeLock(join(dir, '.lock'));
  const { code, message } = await deploy('Two');
  expect(code).toBe(3);
  expect(message).toMatch(
    new RegExp(
      `^Another build is running \\(process ${process.pid}\\)\\. .+\\n\\nNothing has been published\\. Readers still see release`,
    ),
  );
  lock.release?.();
  expect(home()).toBe(page('One'));
  expect((await deploy('Two')).code).toBe(0);
});

test.each(['.', 'src', 'src/content'])(
  '“%s” is refused, as it belongs to the project',
  async (to) => {
    const { code, message } = await runDeploy(
      ['--to', to],
      {},
      root,
      workIn(root, 'One'),
      quietSteps(),
    );
    expect(code).toBe(1);
    expect(message).toContain(`--to is “${to}”, which belongs to the project.`);
  },
);

test('a file where the folder of releases should be cannot be written, which is said', async () => {
  await deploy('One');
  rmSync(join(dir, 'releases'), { recursive: true });
  write(dir, { releases: 'x' });
  const { code, message } = await deploy('Two');
  expect(code).toBe(4);
  expect(message).toContain('a file stands where a folder should be');
  expect(message).toMatch(/Nothing has been published\. There is no site in .+\/current yet\.$/);
});

test('--base-path says for which path the pages are made, and is named when it is wrong', async () => {
  const bases: string[] = [];
  const { render, check } = workIn(root, 'One');
  const noted: Work = {
    check,
    render: (settings, told) => {
      bases.push(settings.base);
      return render(settings, told);
    },
  };
  await run('--base-path', 'health', noted);
  expect(bases).toEqual(['/health/']);
  const { code, message } = await run('--base-path', 'a b');
  expect(code).toBe(1);
  expect(message).toContain('--base-path is “a b”, which is not a path on a website.');
});

function deploy(title: string, changed: Partial<Work> = {}) {
  const env = { AS_AT: '2026-11-21' };
  return runDeploy(['--to', dir], env, root, { ...workIn(root, title), ...changed }, quietSteps());
}

function run(option: string, value?: string, given: Work = workIn(root, 'One')) {
  const args = ['--to', dir, option, ...(value ? [value] : [])];
  return runDeploy(args, { AS_AT: '2026-11-21' }, root, given, quietSteps());
}

async function refuse(): Promise<never> {
  throw new Mistake('“X” is wrong.');
}

function shown(): string {
  return readlinkSync(join(dir, 'current')).replace('releases/', '');
}

function home(): string | undefined {
  return filesOf(realpathSync(join(dir, 'current')))['index.html'];
}

function releases(): string[] {
  return readdirSync(join(dir, 'releases')).sort();
}
