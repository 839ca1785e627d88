import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { baseContent } from '../../scripts/base/base-content.ts';
import { checkAgainstBase } from '../../scripts/base/check-against-base.ts';
import { countedFrom } from '../../scripts/base/counted-from.ts';
import { publicWork } from '../../scripts/build/work.ts';
import { tellChanges } from '../../scripts/changes/tell.ts';
import { startFile } from '../../scripts/new/start-file.ts';
import { keepAddressesOf } from '../../scripts/registry/keep.ts';
import { settingsIn } from './publishing/small-site.ts';
import { gitIn, type Repository, repository } from './repository.ts';

/** The code, which is a repository too, and the content beside it in one of its own. */
let code: Repository;
let board: Repository;
let content: string;

const commitment = 'content/commitments/plan-2022/w1.yaml';
const textOf = (path: string) => readFileSync(join(board.root, path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) =>
  board.write(path, textOf(path).replace(from, to));
const check = () => checkAgainstBase(code.root, undefined);

/** Content with its registry. */
const entered = mkdtempSync(join(tmpdir(), 'entered-'));

beforeAll(async () => {
  cpSync('tests/unit/problems/base', entered, { recursive: true });
  await keepAddressesOf(entered, [], { AS_AT: '2026-11-21' });
});
afterAll(() => rmSync(entered, { recursive: true }));

beforeEach(() => {
  code = repository();
  code.write('src/content/site.yaml', 'name: The demonstration\n');
  code.commit('Publish the demonstration');
  board = repository();
  content = join(board.root, 'content');
  cpSync(entered, content, { recursive: true });
  board.commit('Publish');
  board.git('switch', '--quiet', '--create', 'draft');
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('INIT_CWD', board.root);
  vi.stubEnv('GITHUB_BASE_REF', '');
  vi.stubEnv('GITHUB_ACTIONS', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  code.remove();
  board.remove();
});

describe('content in a repository of its own keeps every protection', () => {
  test('the check compares with what that repository published, and counts names from where the person stands', async () => {
    edit(commitment, '2024-03', '2027-03');
    const { problems, note } = await check();
    expect(note).toContain('the newest commit here');
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [commitment, 'commitment-changed'],
    ]);
  });

  test('a page that was published there cannot vanish, nor can its line', async () => {
    rmSync(join(board.root, commitment));
    edit('content/registry.csv', /^commitments\/plan-2022\/w1,.*\n/m, '');
    const codes = (await check()).problems.map(({ code }) => code);
    expect(codes).toContain('registry-rewritten');
  });

  test('npm run changes tells what changes there', async () => {
    edit('content/pages/about.mdx', /$/, '\nWe meet in public.\n');
    const { text, code: exit } = await tellChanges(code.root, ['--base', 'main'], process.env);
    expect(exit).toBe(0);
    expect(text).toContain('/about/');
    expect(text).not.toContain('Nothing');
  });

  test('npm run deploy refuses what the check refuses', async () => {
    edit(commitment, '2024-03', '2027-03');
    const settings = { ...settingsIn(code.root), contentDir: content };
    await expect(publicWork().check(settings)).rejects.toThrow('commitment-changed');
  });

  test('npm run new writes into it, and says where as the person would', async () => {
    const { text, code: exit } = await startFile(code.root, ['area', 'quay'], process.env);
    expect(exit).toBe(0);
    expect(text).toContain('Wrote content/areas/quay.yaml');
    expect(existsSync(join(content, 'areas/quay.yaml'))).toBe(true);
  });

  test('npm run registry enters new addresses in the content, not in the code', async () => {
    await startFile(code.root, ['page', 'thanks'], process.env);
    const before = code.git('status', '--porcelain');
    await keepAddressesOf(content, [], { AS_AT: '2026-11-21' });
    expect(textOf('content/registry.csv')).toContain('pages/thanks,/thanks/,');
    expect(code.git('status', '--porcelain')).toBe(before);
  });
});

describe('what was published is found', () => {
  const published = () => {
    const found = baseContent(code.root, undefined, content);
    if (found.folder === undefined) return found.reason;
    const isThere = existsSync(join(found.folder, 'site.yaml'));
    found.release();
    return isThere;
  };

  test('when the content is the top of its repository', () => {
    const top = repository();
    cpSync('tests/unit/problems/base', top.root, { recursive: true });
    top.commit('Publish');
    content = top.root;
    expect(published()).toBe(true);
    top.remove();
  });

  test('in a second working tree of it', () => {
    const tree = `${board.root}-tree`;
    board.git('worktree', 'add', '--quiet', tree, '-b', 'second');
    content = join(tree, 'content');
    expect(published()).toBe(true);
    rmSync(tree, { recursive: true });
  });

  test('through a link', () => {
    content = join(code.root, 'linked');
    symlinkSync(join(board.root, 'content'), content);
    expect(published()).toBe(true);
  });

  test('when it is checked out inside the code', () => {
    const inside = join(code.root, 'board');
    gitIn(code.root, ['clone', '--quiet', '--branch', 'main', board.root, inside]);
    content = join(inside, 'content');
    expect(published()).toBe(true);
  });

  test('in a hook of another repository, whose variables name that one', () => {
    vi.stubEnv('GIT_DIR', join(code.root, '.git'));
    vi.stubEnv('GIT_WORK_TREE', code.root);
    vi.stubEnv('GIT_INDEX_FILE', '.git/index');
    expect(published()).toBe(true);
  });

  test('when the folder of the content is gone from the working tree', () => {
    rmSync(content, { recursive: true });
    expect(published()).toBe(true);
  });
});

describe('where it cannot be found, the reason is told', () => {
  const reason = (folder = content) => {
    const found = baseContent(code.root, undefined, folder);
    return found.folder === undefined ? found.reason : 'found';
  };

  test('content that no git keeps', () => {
    const loose = `${board.root}-loose`;
    cpSync(content, loose, { recursive: true });
    expect(reason(loose)).toMatchInlineSnapshot(
      `"The content lies in no git repository, so nothing tells what was published."`,
    );
    rmSync(loose, { recursive: true });
  });

  test('content that was never committed', () => {
    const fresh = repository();
    mkdirSync(join(fresh.root, 'content'));
    expect(reason(join(fresh.root, 'content'))).toMatchInlineSnapshot(
      `"The repository of the content has no commit yet."`,
    );
    fresh.commit('Begin with nothing');
    expect(reason(join(fresh.root, 'content'))).toMatch(/^There is no content at \w{10} to/);
    fresh.remove();
  });

  test('a repository without a branch called main', () => {
    board.git('branch', '--quiet', '--move', 'main', 'trunk');
    expect(reason()).toMatchInlineSnapshot(
      `"The repository of the content has no branch called main."`,
    );
  });

  test('a copy of its newest commits', () => {
    const copy = `${board.root}-copy`;
    edit('content/pages/about.mdx', /$/, '\nMore.\n');
    board.commit('Say more');
    const from = `file://${board.root}`;
    gitIn(code.root, ['clone', '--quiet', '--depth=1', '--branch', 'draft', from, copy]);
    expect(reason(join(copy, 'content'))).toMatchInlineSnapshot(
      `"The repository of the content holds the newest commits only. It has no branch called main. Fetch the whole history: git fetch --unshallow origin main (in a workflow, fetch-depth: 0)."`,
    );
    rmSync(copy, { recursive: true });
  });

  test('a repository that belongs to somebody else', () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(reason().replaceAll(board.root, '<board>')).toMatchInlineSnapshot(
      `"The repository of the content belongs to another user of this machine, so git does not read it. Allow it: git config --global --add safe.directory "<board>""`,
    );
  });
});

describe('names of files are counted', () => {
  const from = (env: NodeJS.ProcessEnv, folder = '/board/content') =>
    countedFrom('/code', folder, env);

  test('from the project, where it holds the content or the person stands in it', () => {
    expect(from({ INIT_CWD: '/board' }, '/code/src/content')).toBe('/code');
    expect(from({ INIT_CWD: '/code/docs' })).toBe('/code');
    expect(from({})).toBe('/code');
  });

  test('from where the person stands, when the content lies elsewhere', () => {
    expect(from({ INIT_CWD: '/board' })).toBe('/board');
    expect(from({ INIT_CWD: '/code-2' })).toBe('/code-2');
  });

  test('from the workspace of GitHub, which shows them beside their lines', () => {
    const github = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/board' };
    expect(from({ ...github, INIT_CWD: '/code' })).toBe('/board');
    expect(from({ GITHUB_WORKSPACE: '/board', INIT_CWD: '/code' })).toBe('/code');
  });
});
