import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { repositoryRequest } from '../../scripts/new/repository/request.ts';
import { startRepository } from '../../scripts/new/repository/start-repository.ts';
import { fetchVersion, readPin } from '../../scripts/new/repository/template/golden-thread.mjs';
import { versionHere } from '../../scripts/new/repository/version-here.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { gitIn, type Repository, repository } from './repository.ts';

const words = [
  ...['--name', 'Quayside promises', '--address', 'https://promises.quayside.example.org'],
  ...['--publisher', 'Quayside Council', '--area', 'Quayside', '--colour', '#12436D'],
];

let code: Repository;
let beside: string;
let version: string;
const to = (name: string) => join(beside, name);
const start = (folder: string, from: string | undefined = 'quayside/golden-thread') =>
  startRepository(
    code.root,
    { to: folder, code: from, args: words },
    { AS_AT: '2026-11-26', INIT_CWD: beside },
  );

beforeEach(() => {
  code = repository();
  code.write('package.json', '{}');
  version = code.commit('Make it');
  beside = realpathSync(mkdtempSync(join(tmpdir(), 'beside-')));
});
afterEach(() => {
  code.remove();
  rmSync(beside, { recursive: true });
});

describe('npm run new -- site --to', () => {
  test('makes a repository that holds content, names the version of the code, and says what to do next', async () => {
    const told = await start('our-progress');
    expect(told.replace(version.slice(0, 10), '<version>')).toMatchInlineSnapshot(`
      "Wrote 8 files into our-progress/content/:
        site.yaml
        organisations/quayside-council.yaml
        areas/quayside.yaml
        sources/first-document.yaml
        pages/about.mdx
        pages/accessibility.mdx
        pages/method.mdx
        glossary.yaml
      Beside it, in our-progress/:
        .github
        .gitignore
        README.md
        golden-thread.mjs
        golden-thread.yaml
        package.json

      Its site is made by Golden Thread <version> from quayside/golden-thread.

      Next:
        cd our-progress
        git add --all && git commit -m "Start the site"
        npm start                    fetches that version and shows the site as it is
        npm run check                names every TODO that is left; nothing is published before they are done
        npm run new -- strategy ID   starts your first plan; README.md tells the rest"
    `);
    expect(readFileSync(to('our-progress/golden-thread.yaml'), 'utf8')).toContain(
      `repository: quayside/golden-thread\nversion: ${version}\n`,
    );
    expect(gitIn(to('our-progress'), ['branch', '--show-current'])).toBe('main');
    expect(code.git('status', '--porcelain')).toBe('');
    const content = to('our-progress/content');
    expect((await checkContent({ root: beside, folder: content })).problems).toEqual([]);
    expect(readFileSync(join(content, 'site.yaml'), 'utf8')).not.toContain('begun');
  });

  test('fills the clone of an empty repository', async () => {
    mkdirSync(to('cloned'));
    gitIn(to('cloned'), ['init', '--quiet', '--initial-branch=trunk']);
    await start('cloned');
    expect(gitIn(to('cloned'), ['branch', '--show-current'])).toBe('trunk');
    expect(existsSync(to('cloned/content/site.yaml'))).toBe(true);
  });

  test('touches no folder that holds something, and none around or in the code', async () => {
    mkdirSync(to('full'));
    writeFileSync(to('full/notes.txt'), '');
    await expect(start('full')).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Mistake: There is something in full already, such as notes.txt, and it stays as it is.
      Give a new folder, an empty one, or the clone of an empty repository.]
    `);
    expect(readdirSync(to('full'))).toEqual(['notes.txt']);
    await expect(start(join(code.root, 'sites/ours'))).rejects.toThrow('is no place beside');
    await expect(start(join(code.root, '..'))).rejects.toThrow('is no place beside');
  });

  test('writes nothing when an answer is wrong', async () => {
    const wrong = { to: 'new', code: 'a/b', args: [...words, '--email', 'nobody'] };
    await expect(startRepository(code.root, wrong, { INIT_CWD: beside })).rejects.toThrow(
      '--email',
    );
    expect(readdirSync(beside)).toEqual([]);
  });

  test.each([
    ['https://github.com/quayside/golden-thread.git', 'quayside/golden-thread'],
    ['https://someone:key@github.com/quayside/golden-thread', 'quayside/golden-thread'],
    ['git@github.com:quayside/golden-thread.git', 'quayside/golden-thread'],
    ['ssh://git@github.com/quayside/golden-thread', 'quayside/golden-thread'],
    ['https://someone:key@code.example.org/gt.git', 'https://code.example.org/gt.git'],
  ])('knows from the origin %s where others fetch the code', (origin, repository) => {
    code.git('remote', 'add', 'origin', origin);
    expect(versionHere(code.root)).toEqual({ repository, version });
  });

  test('asks where others can fetch it, when the clone was made from a folder', async () => {
    code.git('remote', 'add', 'origin', '/home/somebody/golden-thread');
    expect(() => versionHere(code.root)).toThrowErrorMatchingInlineSnapshot(`
      [Mistake: This clone does not say from where others can fetch Golden Thread.
      Say it: --code your-organisation/golden-thread, or an https address.]
    `);
    expect(() => versionHere(code.root, '--upload-pack=x')).toThrow('is no place to fetch');
    expect(() => versionHere(beside, 'a/b')).toThrow('is no clone');
  });

  test('says what others cannot fetch yet', async () => {
    code.git('remote', 'add', 'origin', 'https://github.com/quayside/golden-thread.git');
    code.write('package.json', '{ "changed": true }');
    const asked = { to: 'ours', code: undefined, args: words };
    const told = await startRepository(code.root, asked, { INIT_CWD: beside });
    expect(told).toContain('What is changed here and not committed is no part of it.');
    expect(told).toContain('Nobody can fetch it before you push it: git push.');
  });

  test('reads its own words, and leaves those about the site', () => {
    expect(repositoryRequest(words)).toBeUndefined();
    expect(repositoryRequest(['--name', 'A', '--to', '../b', '--area', 'C'])).toEqual({
      to: '../b',
      code: undefined,
      args: ['--name', 'A', '--area', 'C'],
    });
    expect(repositoryRequest(['--to=../b', '--code=d/e'])).toMatchObject({
      to: '../b',
      code: 'd/e',
    });
    for (const wrong of [['--to'], ['--to', '--name'], ['--code', 'a/b']]) {
      expect(() => repositoryRequest(wrong)).toThrow('--to ../our-progress');
    }
  });
});

describe('golden-thread.yaml', () => {
  const sha = 'ab'.repeat(20);
  const pin = (repository: string, version: string) =>
    readPin(`# A note\nrepository: ${repository}\nversion: ${version}\n`);

  test.each(['owner/name', 'https://code.example.org/a/b.git', '../golden-thread', '/srv/code'])(
    'may say %s',
    (repository) => expect(pin(repository, `"${sha}" # May`)).toEqual({ repository, version: sha }),
  );

  test.each(['name', '-x/y', 'ext::sh', 'ssh://a/b', 'a b/c', '$(x)/y', 'a/b;c', ''])(
    'may not say “%s”',
    (repository) => expect(pin(repository, sha).fault).toContain('fetched from'),
  );

  test.each(['main', 'v1.2.0', sha.slice(1), `${sha}0`, sha.toUpperCase(), ''])(
    'names a whole commit, not “%s”',
    (version) => expect(pin('a/b', version).fault).toContain('all 40 characters'),
  );
});

describe('a version', () => {
  const folder = () => to('golden-thread');
  const fetch = (wanted: string) =>
    fetchVersion({ repository: code.root, version: wanted }, folder(), beside);
  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  test('is fetched once, also one that no branch ends with', () => {
    code.commit('Go on');
    expect(fetch(version)).toBeUndefined();
    expect(fetch(version)).toBeUndefined();
    expect(console.error).toHaveBeenCalledTimes(1);
    expect(gitIn(folder(), ['rev-parse', 'HEAD'])).toBe(version);
  });

  test('takes the place of another, and goes back', () => {
    const next = code.commit('Go on');
    for (const wanted of [version, next, version]) {
      expect(fetch(wanted)).toBeUndefined();
      expect(gitIn(folder(), ['rev-parse', 'HEAD'])).toBe(wanted);
    }
  });

  test('that is not there is told with where it was looked for', () => {
    const lacking = 'ab'.repeat(20);
    expect(fetch(lacking)?.replace(code.root, '<code>')).toMatchInlineSnapshot(`
      "Golden Thread abababababababababababababababababababab could not be fetched from <code>.
      It has no such commit.
      Check the two lines of golden-thread.yaml and the connection."
    `);
  });

  test('does not write over what somebody changed in its folder', () => {
    fetch(version);
    writeFileSync(join(folder(), 'package.json'), '{ "mine": true }');
    code.write('package.json', '{ "theirs": true }');
    const next = code.commit('Go on');
    expect(fetch(next)).toContain('delete it, then run this again');
    expect(readFileSync(join(folder(), 'package.json'), 'utf8')).toContain('mine');
  });

  test('is fetched in a hook too, whose variables name the other repository', () => {
    vi.stubEnv('GIT_DIR', join(code.root, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(code.root, '.git/index'));
    expect(fetch(version)).toBeUndefined();
    vi.unstubAllEnvs();
    expect(gitIn(folder(), ['rev-parse', '--show-toplevel'])).toBe(folder());
  });
});
