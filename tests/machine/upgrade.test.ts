import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRepository } from '../../scripts/new/repository/start-repository.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { gitIn, type Repository, repository } from './repository.ts';

const project = resolve(import.meta.dirname, '../..');

/** The code in two versions, and a repository of content beside it, which the tests take from start to upgrade. */
let code: Repository;
let board: string;
let first: string;
let second: string;

const git = (...args: string[]) => gitIn(board, args);
const path = (name: string) => join(board, name);
const edit = (name: string, from: string | RegExp, to: string) => {
  const text = readFileSync(path(name), 'utf8');
  const now = text.replace(from, to);
  if (now === text) throw new Error(`${name} has no ${from}.`);
  writeFileSync(path(name), now);
};
const commit = (subject: string) => {
  git('add', '--all');
  git('commit', '--quiet', '-m', subject);
};

/** What an officer types, in the repository of the content. */
function npmRun(command: string, ...args: string[]) {
  const done = spawnSync(process.execPath, ['golden-thread.mjs', command, ...args], {
    cwd: board,
    encoding: 'utf8',
    env: { ...process.env, AS_AT: '2026-11-26', GITHUB_ACTIONS: '', GITHUB_BASE_REF: '' },
  });
  return { code: done.status, out: done.stdout.trim(), err: done.stderr };
}

/** Changes the code as a developer would. */
function develop(file: string, from: string, to: string): void {
  const text = readFileSync(join(code.root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
  writeFileSync(join(code.root, file), text.replace(from, to));
}

beforeAll(async () => {
  code = repository();
  const parts = ['scripts', 'src', 'public', '.gitignore', 'astro.config.mjs', 'tsconfig.json'];
  for (const part of [...parts, 'package.json', 'package-lock.json']) {
    const filter = (from: string) => from !== join(project, 'src/content');
    cpSync(join(project, part), join(code.root, part), { recursive: true, filter });
  }
  // The first version takes the shares of a total for right, as an earlier one did.
  develop('src/lib/reading/former-fields.ts', 'progress: formerReportFields,', '');
  develop(
    'src/lib/reading/read.ts',
    'return { path, place, text, yaml, body: parts.body, faults: yaml.faults };',
    `const data = place.collection === 'progress' ? inFormOfNow(yaml.data, formerReportFields) : yaml.data;
  return { path, place, text, yaml: { ...yaml, data }, body: parts.body, faults: yaml.faults };`,
  );
  const reading = readFileSync(join(code.root, 'src/lib/reading/read.ts'), 'utf8');
  writeFileSync(
    join(code.root, 'src/lib/reading/read.ts'),
    `import { inFormOfNow } from '../fields/former-field.ts';
import { formerReportFields } from '../progress/former-fields.ts';
${reading}`,
  );
  first = code.commit('The first version');
  // The second does not. It asks who keeps a document instead of a link, and says more at the foot of pages.
  for (const file of ['former-fields.ts', 'read.ts']) {
    cpSync(join(project, 'src/lib/reading', file), join(code.root, 'src/lib/reading', file));
  }
  develop(
    'src/lib/reading/former-fields.ts',
    'progress: formerReportFields,',
    `progress: formerReportFields,
  sources: [{ since: '0.2.0', at: 'link', now: 'keptBy', todo: 'Find who keeps the document, and write for example keptBy: The clerk' }],`,
  );
  develop(
    'src/lib/source/schema.ts',
    '  link: link\n',
    `  keptBy: line(100).optional().describe('Who keeps the document.'),\n  link: z.never()\n`,
  );
  const foot = '<footer class="foot">';
  develop('src/components/site/Foot.astro', foot, `${foot}<p>Made for everybody.</p>`);
  second = code.commit('The second version');
  board = join(realpathSync(mkdtempSync(join(tmpdir(), 'board-'))), 'our-progress');
}, 60_000);

afterAll(() => {
  code.remove();
  rmSync(dirname(board), { recursive: true });
}, 60_000);

describe('a board with its content in a repository of its own', { timeout: 240_000 }, () => {
  test('starts with one command, which names the version of the code', async () => {
    code.git('checkout', '--quiet', first);
    const words = [
      ...['--name', 'Quayside promises', '--address', 'https://promises.quayside.example.org'],
      ...['--publisher', 'Quayside Council', '--area', 'Quayside', '--colour', '#12436D'],
    ];
    const told = await startRepository(
      code.root,
      { to: board, code: `../../${basename(code.root)}`, args: words },
      { AS_AT: '2026-11-26' },
    );
    expect(told).toContain(`Golden Thread ${first.slice(0, 10)}`);
    expect(readFileSync(path('golden-thread.yaml'), 'utf8')).toContain(`version: ${first}\n`);
    expect(git('branch', '--show-current')).toBe('main');
  });

  test('publishes a report', () => {
    cpSync('tests/unit/problems/base', path('content'), {
      recursive: true,
      filter: (from) => !/\/(site|glossary)\.yaml$|\/pages\//.test(from),
    });
    appendFileSync(path('content/sources/plan.yaml'), 'link: https://plans.example.org/plan.pdf\n');
    edit(
      'content/progress/plan-2022/2023-09.mdx',
      'updates:',
      'totals:\n  - shares:\n      - { word: On course, share: "60" }\n      - { word: Finished, share: "40" }\nupdates:',
    );
    // Its packages are at hand; elsewhere the first command installs them.
    mkdirSync(path('golden-thread'));
    symlinkSync(join(project, 'node_modules'), path('golden-thread/node_modules'));
    const { code: exit, out, err } = npmRun('registry');
    expect(err).toContain(`Fetching Golden Thread ${first.slice(0, 10)}`);
    expect(out).toContain('new      /strategies/plan-2022/w1/');
    expect(exit).toBe(0);
    commit('Publish the first report');
    expect(git('status', '--porcelain')).toBe('');
  });

  test('changes one line to upgrade, and is told which fields are written in another way now, and how', () => {
    git('switch', '--quiet', '--create', 'upgrade');
    edit('golden-thread.yaml', first, second);
    const { code: exit, out } = npmRun('check', '--base', 'main');
    expect(exit).toBe(1);
    expect(out.replace(/^Advice[\s\S]*?(?=content\/progress)/, '')).toMatchInlineSnapshot(`
      "content/progress/plan-2022/2023-09.mdx
           7:5  totals[0].shares          “shares” is called “parts” since version 0.1.0 of Golden Thread.
                                          Change the name and leave what stands below it: parts.
                                                                                              former-field
          8:11  totals[0].shares[0].word  “word” is called “words” since version 0.1.0 of Golden Thread.
                                          Write this in its place: words: [On course].        former-field
          9:11  totals[0].shares[1].word  “word” is called “words” since version 0.1.0 of Golden Thread.
                                          Write this in its place: words: [Finished].         former-field

      content/sources/plan.yaml
          4:1  link  “link” is called “keptBy” since version 0.2.0 of Golden Thread.
                     Find who keeps the document, and write for example keptBy: The clerk.    former-field

      4 problems in 2 files. Nothing has been published. 26 pieces of advice, of which 25 are shown. To see them all: npm run check -- --all."
    `);
  });

  test('writes them by hand, and is asked for no entry about what it never changed', () => {
    const report = 'content/progress/plan-2022/2023-09.mdx';
    edit(report, 'shares:', 'parts:');
    edit(report, 'word: On course', 'words: [On course]');
    edit(report, 'word: Finished', 'words: [Finished]');
    edit('content/sources/plan.yaml', /link: .*/, 'keptBy: The clerk of the board');
    commit('Upgrade Golden Thread');
    const { code: exit, out } = npmRun('changes', '--base', 'main');
    expect(exit).toBe(0);
    expect(
      out.replaceAll(first.slice(0, 10), '<first>').replaceAll(second.slice(0, 10), '<second>'),
    ).toMatchInlineSnapshot(`
      "Not ready to publish: 26 texts still ask to be replaced, the first in content/areas/quayside.yaml on line 3.

      Nothing that the public sees changes.

      Golden Thread itself changes, from <first> to <second>. npm run upgrade says which words of the pages that changes."
    `);
  });

  test('reads which words of which pages the new version changes, and loses no address', async () => {
    const { code: exit, out, err } = npmRun('upgrade', '--base', 'main', '--format', 'markdown');
    expect(exit, err).toBe(0);
    expect(
      out.replaceAll(first.slice(0, 10), '<first>').replaceAll(second.slice(0, 10), '<second>'),
    ).toMatchInlineSnapshot(`
      "## What the new version of Golden Thread changes for readers

      From <first> to <second>. Of the 61 pages that both make, 59 change.

      ### On several pages

      - New on 59 pages: \`Made for everybody.\`
      - Gone on 7 pages: \`Link to https://plans.example.org/plan.pdf\`
      - Gone on 6 pages: \`Plan for wellbeing, December 2022. (document)\`
      - New on 6 pages: \`Plan for wellbeing, December 2022.\`

      ### Page by page

      - \`/method/\`
        - Gone: \`Plan for wellbeing (document) December 2022.\`
        - New: \`Plan for wellbeing December 2022.\`

      58 other pages change in the words that stand on several pages, and in nothing else.

      ### Data files that differ

      - \`/data/sources.csv\`
      - \`/data/sources.json\`
      - \`/data/workbook.xlsx\`"
    `);
    const { lines } = await readAddresses(path('content'));
    expect(lines.length).toBeGreaterThan(10);
    const site = path('golden-thread/.cache/upgrade/site');
    const lost = lines.filter(({ address }) => !existsSync(join(site, address, 'index.html')));
    expect(lost).toEqual([]);
  });

  test('publishes again', () => {
    git('switch', '--quiet', 'main');
    git('merge', '--quiet', 'upgrade');
    git('switch', '--quiet', '--create', 'report');
    const old = readFileSync(path('content/progress/plan-2022/2023-09.mdx'), 'utf8');
    writeFileSync(
      path('content/progress/plan-2022/2024-03.mdx'),
      old.replace('September 2023', 'March 2024').replace('asAt: 2023-09', 'asAt: 2024-03'),
    );
    expect(npmRun('registry').out).toContain('/strategies/plan-2022/progress/2024-03/');
    expect(npmRun('check', '--base', 'main').code).toBe(0);
  });
});
