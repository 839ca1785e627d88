import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { baseContent } from '../../scripts/base/base-content.ts';
import { gitIn, repository } from './repository.ts';

const repo = repository();
const { root, git, write, commit } = repo;
const content = join(root, 'src/content');
afterAll(() => repo.remove());

write('src/content/site.yaml', 'name: As published\n');
write('src/content/pages/über uns.mdx', 'Grüße\n');
write('src/content/empty.yaml', '');
mkdirSync(join(content, 'links'));
symlinkSync('/etc/passwd', join(content, 'links/secret.yaml'));
write('README.md', 'not content');
const published = commit('Publish');
git('tag', 'v1');
git('checkout', '--quiet', '-b', 'review');
write('src/content/site.yaml', 'name: Under review\n');
commit('Change the name');
git('checkout', '--quiet', 'main');
write('src/content/site.yaml', 'name: Published since\n');
commit('Publish more');
git('checkout', '--quiet', 'review');

function read(base: string | undefined, path: string): string {
  const found = baseContent(root, base, content);
  if (found.folder === undefined) throw new Error(found.reason);
  const text = readFileSync(join(found.folder, path), 'utf8');
  found.release();
  return text;
}

function reasonIn(folder: string, base?: string): string | undefined {
  const found = baseContent(folder, base, join(folder, 'src/content'));
  if (found.folder === undefined) return found.reason;
  found.release();
  return undefined;
}

test('the content is given as it stood where the branch left its base', () => {
  const found = baseContent(root, 'main', content);
  expect(found).toMatchObject({ commit: published });
  expect(read('main', 'site.yaml')).toBe('name: As published\n');
});

test.each(['main', 'v1', published, published.slice(0, 12), undefined])(
  'a base may be a branch, a tag, a commit or left out: %s',
  (base) => {
    expect(read(base, 'site.yaml')).toBe('name: As published\n');
  },
);

test('files are given byte for byte, with their names; links and other folders are left out', () => {
  const found = baseContent(root, 'main', content);
  if (found.folder === undefined) throw new Error(found.reason);
  expect(readdirSync(found.folder, { recursive: true }).sort()).toEqual([
    'empty.yaml',
    'pages',
    'pages/über uns.mdx',
    'site.yaml',
  ]);
  expect(readFileSync(join(found.folder, 'pages/über uns.mdx'), 'utf8')).toBe('Grüße\n');
  expect(readFileSync(join(found.folder, 'empty.yaml'), 'utf8')).toBe('');
  found.release();
  expect(existsSync(found.folder)).toBe(false);
});

test('what the working folder holds is not touched', () => {
  write('src/content/site.yaml', 'name: Not yet committed\n');
  expect(read('main', 'site.yaml')).toBe('name: As published\n');
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe('name: Not yet committed\n');
  git('checkout', '--quiet', '.');
});

test('a branch of the remote is found by its short name, and origin/main comes first', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'clone-')), 'copy');
  gitIn(root, ['clone', '--quiet', '--branch', 'review', root, copy]);
  expect(reasonIn(copy)).toBeUndefined();
  expect(reasonIn(copy, 'main')).toBeUndefined();
});

test.each([
  '--upload-pack=touch /tmp/hacked',
  '-n',
  'main; touch hacked',
  '$(touch hacked)',
  'main..review',
  'main:src/content',
  'main@{1}',
  'main^{/Publish}',
  'a b',
  '../main',
  '',
  'main\nreview',
  'x'.repeat(300),
])('“%s” is no name of a base', (name) => {
  expect(() => baseContent(root, name, content)).toThrow('is not the name of a branch');
});

test('a base that is not there is told to whoever named it', () => {
  expect(() => baseContent(root, 'mian', content)).toThrowErrorMatchingInlineSnapshot(`
    [Mistake: The content cannot be compared with “mian”.
    This copy of the project has no “mian” in it.]
  `);
});

test('a copy of the newest commits only says how to get the others', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'shallow-')), 'copy');
  gitIn(root, ['clone', '--quiet', '--depth=1', '--branch', 'review', `file://${root}`, copy]);
  expect(reasonIn(copy)).toMatchInlineSnapshot(
    `"This copy of the project holds the newest commits only. It has no branch called main. Fetch the whole history: git fetch --unshallow origin main (in a workflow, fetch-depth: 0)."`,
  );
  expect(() => reasonIn(copy, 'main')).toThrowErrorMatchingInlineSnapshot(`
    [Mistake: The content cannot be compared with “main”.
    This copy of the project holds the newest commits only. It has no “main” in it. Fetch the whole history: git fetch --unshallow origin main (in a workflow, fetch-depth: 0).]
  `);
  gitIn(copy, ['fetch', '--quiet', '--depth=1', 'origin', 'main:main']);
  expect(() => reasonIn(copy, 'main')).toThrow('git fetch --unshallow');
});

test('a plain download gives a reason and no content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'download-'));
  mkdirSync(join(folder, 'src/content'), { recursive: true });
  writeFileSync(join(folder, 'src/content/site.yaml'), 'name: Downloaded\n');
  expect(reasonIn(folder)).toMatchInlineSnapshot(
    `"This copy of the project has no history that git can read."`,
  );
  expect(() => reasonIn(folder, 'main')).toThrowErrorMatchingInlineSnapshot(`
    [Mistake: The content cannot be compared with “main”.
    This copy of the project has no history that git can read.]
  `);
});

test('a machine without git gives a reason and no content', () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    expect(reasonIn(root)).toMatchInlineSnapshot(`"There is no git on this machine."`);
  } finally {
    process.env['PATH'] = path;
  }
});

test('histories that never met cannot be compared', () => {
  git('checkout', '--quiet', '--orphan', 'stranger');
  commit('Begin anew');
  expect(reasonIn(root)).toMatchInlineSnapshot(`"This branch and main have no commit in common."`);
  git('checkout', '--quiet', 'review');
});

test('content that the base does not have is new', () => {
  write('other/site.yaml', 'name: Other\n');
  const found = baseContent(root, undefined, join(root, 'other'));
  expect(found).toMatchObject({ folder: undefined, reason: expect.stringContaining('no content') });
});

test('a project in a folder of a larger repository is found there', () => {
  write('sites/ours/src/content/site.yaml', 'name: Ours\n');
  commit('Add a site');
  const own = join(root, 'sites/ours');
  const found = baseContent(own, 'review', join(own, 'src/content'));
  if (found.folder === undefined) throw new Error(found.reason);
  expect(readFileSync(join(found.folder, 'site.yaml'), 'utf8')).toBe('name: Ours\n');
  found.release();
});
