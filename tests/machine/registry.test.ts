import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAgainstBase } from '../../scripts/base/check-against-base.ts';
import { keepAddressesOf } from '../../scripts/registry/keep.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { type Repository, repository } from './repository.ts';

const env = { AS_AT: '2026-11-21' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
  cpSync('tests/unit/problems/base', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = () => readFileSync(join(folder, 'registry.csv'), 'utf8');
const keep = (...words: string[]) => keepAddressesOf(folder, words, env);
const lineOf = (id: string) =>
  text()
    .split('\n')
    .filter((line) => line.startsWith(`${id},`));
const codes = async () =>
  (await checkContent({ root: folder, folder })).problems.map(({ code }) => code);

describe('npm run registry', () => {
  test('takes the page of the changes of a strategy along when the strategy moves', async () => {
    const file = join(folder, 'commitments/plan-2022/w1.yaml');
    const entry = '{ date: 2024-02-01, field: wording, was: none, now: Said anew. }';
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}wording: Said anew.\nchanges:\n  - ${entry}\n`,
    );
    expect(await keep()).toContain('/strategies/plan-2022/changes/');
    for (const path of ['commitments/plan-2022', 'progress/plan-2022']) {
      renameSync(join(folder, path), join(folder, path.replace('2022', '2023')));
    }
    renameSync(join(folder, 'strategies/plan-2022.mdx'), join(folder, 'strategies/plan-2023.mdx'));
    await keep('--move', 'strategies/plan-2022', 'strategies/plan-2023', '--reason', 'Misprint.');
    expect(lineOf('changes/plan-2022').join()).toContain(',moved,changes/plan-2023,Misprint.,');
    expect(lineOf('changes/plan-2023').join()).toContain('/strategies/plan-2023/changes/');
  });

  test('withdraws a year in which nothing happened after all, and no other', async () => {
    await keep();
    const registry = join(folder, 'registry.csv');
    writeFileSync(registry, `${text()}updates/1999,/updates/1999/,2026-01-01,live,,,,\n`);
    await keep('--withdraw', 'updates/1999', '--reason', 'The date was a slip.');
    expect(lineOf('updates/1999').join()).toContain(',withdrawn,,The date was a slip.,');
    expect(await codes()).toEqual([]);
    await expect(keep('--withdraw', 'updates/2023', '--reason', 'No.')).rejects.toThrow(
      'What happened still makes the page of updates/2023, so it stays.',
    );
  });

  test('enters what is new with the as-at day, once', async () => {
    expect(await keep()).toContain('registry.csv has 31 lines now. Commit it with the content.');
    expect(lineOf('commitments/plan-2022/w1')).toEqual([
      'commitments/plan-2022/w1,/strategies/plan-2022/w1/,2026-11-21,live,,,,who how history source cite',
    ]);
    const once = text();
    expect(await keepAddressesOf(folder, [], { AS_AT: '2027-01-01' })).toBe(
      'registry.csv was up to date, with 31 lines.',
    );
    expect(text()).toBe(once);
    expect(await codes()).toEqual([]);
  });

  test('enters nothing while the content has a mistake', async () => {
    writeFileSync(join(folder, 'areas/west.yaml'), 'kind: place\n');
    await expect(keep()).rejects.toThrow('what is entered stays');
    expect(() => text()).toThrow();
  });

  test('moves a page to its new ID', async () => {
    await keep();
    renameSync(join(folder, 'organisations/board.yaml'), join(folder, 'organisations/hwb.yaml'));
    for (const path of [
      'commitments/plan-2022/w1.yaml',
      'strategies/plan-2022.mdx',
      'sources/plan.yaml',
    ]) {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\bboard\b(?=[\]\n])/g, 'hwb'));
    }
    expect(await codes()).toEqual(['published-gone']);
    const said = await keep(
      '--move',
      'organisations/board',
      'organisations/hwb',
      '--reason',
      'It has a new name.',
    );
    expect(said).toContain('moved    /organisations/board/');
    expect(lineOf('organisations/board')).toEqual([
      'organisations/board,/organisations/board/,2026-11-21,moved,organisations/hwb,It has a new name.,2026-11-21,',
    ]);
    expect(await codes()).toEqual([]);
  });

  test('withdraws a page that has no successor', async () => {
    writeFileSync(
      join(folder, 'pages/news.mdx'),
      '---\ntitle: News\ndescription: What is new.\n---\n\nNothing.\n',
    );
    await keep();
    await expect(keep('--withdraw', 'pages/news', '--reason', 'Old.')).rejects.toThrow(
      'still makes its page',
    );
    rmSync(join(folder, 'pages/news.mdx'));
    expect(await keep('--withdraw', 'pages/news', '--reason', 'Old.')).toContain('withdrawn/news/');
    expect(await codes()).toEqual([]);
  });

  test.each([
    [['--move', 'pages/about'], 'Use one of:'],
    [['--unknown'], 'Use one of:'],
    [['--move', 'pages/about', 'pages/x', '--withdraw', 'pages/y'], 'Use one of:'],
    [['--withdraw', 'pages/about'], 'Say why'],
    [['--withdraw', 'pages/about', '--reason', '…'], 'Say why'],
    [['--withdraw', 'pages/about', '--reason', 'TODO: why'], 'Say why'],
    [['--move', 'pages/nobody', 'pages/about', '--reason', 'x'], 'has no line of pages/nobody'],
    [
      ['--move', 'pages/about', 'pages/nobody', '--reason', 'x'],
      'No file makes the page of pages/nobody',
    ],
    [['--move', 'pages/about', 'pages/accessibility', '--reason', 'x'], 'still makes its page'],
    [['--withdraw', 'commitments/plan-2022/w1', '--reason', 'x'], 'keeps its page for good'],
  ])('refuses %j and leaves the registry as it was', async (words, why) => {
    await keep();
    const before = text();
    await expect(keep(...words)).rejects.toThrow(why);
    expect(text()).toBe(before);
  });

  test('leaves a registry alone that it cannot read', async () => {
    writeFileSync(join(folder, 'registry.csv'), 'spoilt\n');
    await expect(keep()).rejects.toThrow('registry.csv:1');
    expect(text()).toBe('spoilt\n');
  });
});

describe('the check of a branch', () => {
  let repo: Repository;
  beforeEach(async () => {
    await keep();
    repo = repository();
    cpSync(folder, join(repo.root, 'src/content'), { recursive: true });
    repo.commit('Publish');
    repo.git('checkout', '--quiet', '-b', 'review');
  });
  afterEach(() => repo.remove());

  const found = async () => {
    const { problems, note } = await checkAgainstBase(repo.root, 'main');
    expect(note).toBeUndefined();
    return problems.map(({ file, code }) => `${code} ${file.replace('src/content/', '')}`).sort();
  };
  const change = (path: string, from: string, to: string) => {
    const file = join(repo.root, 'src/content', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

  test('finds nothing when nothing changed', async () => {
    expect(await found()).toEqual([]);
  });

  test('finds a page that was deleted together with its line', async () => {
    rmSync(join(repo.root, 'src/content/commitments/plan-2022/i1.yaml'));
    change('commitments/plan-2022/w1.yaml', 'serves: [i1]\n', '');
    const file = join(repo.root, 'src/content/registry.csv');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^commitments\/plan-2022\/i1,.*\n/m, ''),
    );
    repo.commit('Forget a commitment');
    expect(await found()).toEqual([
      // It served what was deleted, and no entry says that it does no more.
      'commitment-changed commitments/plan-2022/w1.yaml',
      'published-gone registry.csv',
      'registry-rewritten registry.csv',
    ]);
  });

  test('finds a registry that was deleted whole', async () => {
    rmSync(join(repo.root, 'src/content/registry.csv'));
    expect(await found()).toEqual(['registry-rewritten registry.csv']);
  });

  test('finds a report that was edited, and one that was renamed', async () => {
    change('progress/plan-2022/2023-09.mdx', 'Half of', 'Most of');
    expect(await found()).toEqual(['report-edited progress/plan-2022/2023-09.mdx']);
    repo.git('checkout', '--quiet', '.');
    repo.git(
      'mv',
      'src/content/progress/plan-2022/2023-09.mdx',
      'src/content/progress/plan-2022/2023-09-2.mdx',
    );
    expect((await found()).join()).toContain('published-gone registry.csv');
  });

  test('finds a date that moved, also when main has gone on since', async () => {
    repo.git('checkout', '--quiet', 'main');
    repo.write('README.md', 'Later.');
    repo.commit('Go on');
    repo.git('checkout', '--quiet', 'review');
    change('commitments/plan-2022/w1.yaml', 'by: 2024-03', 'by: 2025-03');
    expect(await found()).toEqual(['commitment-changed commitments/plan-2022/w1.yaml']);
  });
});
