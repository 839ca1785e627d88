import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { tellChanges } from '../../scripts/changes/tell.ts';
import { enterIn } from '../../scripts/registry/enter.ts';
import { keepAddressesOf } from '../../scripts/registry/keep.ts';
import { demoFolder, ownFiles, x3 as ownX3 } from '../unit/publish/difference/demo.ts';
import { type Repository, repository } from './repository.ts';

let site: Repository;
const env = { AS_AT: '2026-11-21' };
const tell = (...args: string[]) => tellChanges(site.root, args, env);
const x3 = `src/content/${ownX3}`;
const edit = (path: string, change: (text: string) => string) =>
  site.write(path, change(readFileSync(join(site.root, path), 'utf8')));

beforeEach(() => {
  site = repository();
  const filter = (file: string) => basename(file) !== 'registry.csv';
  cpSync(demoFolder, join(site.root, 'src/content'), { recursive: true, filter });
  for (const [path, text] of Object.entries(ownFiles)) site.write(`src/content/${path}`, text);
  site.commit('Publish');
  site.git('switch', '--quiet', '--create', 'draft');
});
afterEach(() => site.remove());

describe('npm run changes', () => {
  test('compares what lies in the folder, committed or not, with where the branch began', async () => {
    edit(x3, (text) => text.replace('2026-06', '2027-06'));
    site.git('switch', '--quiet', 'main');
    edit('src/content/pages/about.mdx', (text) => `${text}\nPublished by others since.\n`);
    site.git('stash', '--quiet', '--', x3);
    site.commit('Publish more');
    site.git('switch', '--quiet', 'draft');
    site.git('stash', 'pop', '--quiet');
    const { text, code } = await tell('--base', 'main');
    expect(code).toBe(0);
    expect(text).toMatchInlineSnapshot(`
      "1 commitment is no longer overdue (X3: Overdue → Not due) and 1 due date moves without a reason (X3: June 2026 → June 2027).

      How commitments stand
        1 commitment is no longer overdue:
          X3 (Living Well & “Fair” in Marsham): Overdue → Not due. Its due date, June 2027, is more than 3 months away.
            /strategies/marsham-2024/x3/

      Dates, leads, headings, targets, aims and wording
        1 due date moves without a reason:
          X3 (Living Well & “Fair” in Marsham): June 2026 → June 2027. No reason is given.
            /strategies/marsham-2024/x3/"
    `);
    site.commit('Move a date');
    expect((await tell('--base', 'main')).text).toBe(text);
  });

  test('says nothing of files written in another way, and of what is no content', async () => {
    const folder = join(site.root, 'src/content');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml') || !statSync(join(folder, name)).isFile()) continue;
      edit(join('src/content', name), (text) => {
        const data: unknown = parse(text, { version: '1.2', schema: 'core' });
        return `# Written anew.\n${stringify(data, { sortMapEntries: true, lineWidth: 40 })}`;
      });
    }
    site.write('src/styles/site.scss', 'body { color: red }');
    expect(await tell('--base', 'main')).toEqual({
      text: 'Nothing that the public sees changes.',
      code: 0,
    });
    expect((await tell('--base', 'main', '--format', 'markdown')).text).toMatchInlineSnapshot(`
      "## What changes for the public

      Nothing that the public sees changes."
    `);
  });

  test('tells of the problems first, and compares nothing until they are gone', async () => {
    edit(x3, (text) => text.replace('2026-06', '2026-13'));
    const { text, code } = await tell('--base', 'main');
    expect(code).toBe(1);
    expect(text).toContain('impossible-date');
    expect(text).toContain('1 problem in 1 file.');
  });

  test('writes a summary for a pull request whatever is wrong, with what that is', async () => {
    edit(x3, (text) => text.replace('2026-06', '2026-13').replace('X3', '3'));
    const { text, code } = await tell('--base', 'main', '--format', 'markdown');
    expect(code).toBe(0);
    expect(text).toMatchInlineSnapshot(`
      "## What changes for the public

      **The content has 2 mistakes, so what it changes cannot be told yet.**

      - \`src/content/commitments/marsham-2024/x3.yaml\`, line \`1\`: \`“3” is a number here, and must be text.\`<br>\`Put it in quotes: ref: "3"\`
      - \`src/content/commitments/marsham-2024/x3.yaml\`, line \`6\`: \`“2026-13” is neither a month nor a financial year.\`<br>\`A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.\`
      "
    `);
  });

  test('tells of a move that is registered as one, and not as what disappears', async () => {
    const folder = join(site.root, 'src/content');
    await enterIn(folder, '2026-11-01');
    site.commit('Enter the addresses');
    site.git('mv', x3, x3.replace('x3', 'warm-homes-3'));
    const move = ['commitments/marsham-2024/x3', 'commitments/marsham-2024/warm-homes-3'];
    await keepAddressesOf(
      folder,
      ['--move', ...move, '--reason', 'The board gave it a name.'],
      env,
    );
    expect((await tell('--base', 'HEAD')).text).toMatchInlineSnapshot(`
      "1 page moves to a new address (X3 (Living Well & “Fair” in Marsham)).

      New addresses
        1 page moves to a new address:
          X3 (Living Well & “Fair” in Marsham), commitment: from /strategies/marsham-2024/x3/ to /strategies/marsham-2024/warm-homes-3/, and the old address leads there. Reason: “The board gave it a name.”
            /strategies/marsham-2024/warm-homes-3/"
    `);
  });

  test('tells of a strategy that is registered under another ID once for each of its pages', async () => {
    const folder = join(site.root, 'src/content');
    await enterIn(folder, '2026-11-01');
    site.commit('Enter the addresses');
    for (const path of ['strategies/ID.mdx', 'commitments/ID', 'progress/ID']) {
      const from = `src/content/${path.replace('ID', 'active-marsham-2023')}`;
      site.git('mv', from, `src/content/${path.replace('ID', 'active-2023')}`);
    }
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:yaml|mdx)$/.test(name)) continue;
      edit(join('src/content', name), (text) =>
        text.replaceAll('active-marsham-2023', 'active-2023'),
      );
    }
    const move = ['strategies/active-marsham-2023', 'strategies/active-2023'];
    await keepAddressesOf(folder, ['--move', ...move, '--reason', 'It has a shorter name.'], env);
    const { text } = await tell('--base', 'HEAD');
    expect(text).not.toMatch(/disappear|added|taken away/);
    expect(text.split('\n')[0]).toMatchInlineSnapshot(`"11 pages move to a new address."`);
  });

  test('warns of starter text that is still there', async () => {
    edit(x3, (text) => text.replace(/^summary: .*$/m, 'summary: Replace this.'));
    const { text, code } = await tell();
    expect(code).toBe(0);
    expect(text.split('\n')[0]).toMatchInlineSnapshot(
      `"Not ready to publish: 1 text still asks to be replaced, the first in src/content/commitments/marsham-2024/x3.yaml on line 4."`,
    );
  });

  test('says what to do when there is no such base, or none at all', async () => {
    expect(await tell('--base', 'published')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "The content cannot be compared with “published”.
      This copy of the project has no “published” in it.
      Name the branch that the site is published from: npm run changes -- --base main. If it is not here, run git fetch first.",
      }
    `);
    site.git('branch', '--quiet', '--delete', '--force', 'main');
    expect(await tell()).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "This copy of the project has no branch called main.
      Name the branch that the site is published from: npm run changes -- --base main. If it is not here, run git fetch first.",
      }
    `);
    rmSync(join(site.root, '.git'), { recursive: true });
    expect((await tell('--base', 'main')).code).toBe(1);
  });

  test('says what to do when the base holds what this copy cannot read', async () => {
    site.git('switch', '--quiet', 'main');
    const right = readFileSync(join(site.root, x3), 'utf8');
    site.write(x3, 'ref: [');
    const bad = site.commit('Publish in haste');
    site.git('switch', '--quiet', '--create', 'later');
    site.write(x3, right);
    const { text, code } = await tell('--base', 'main');
    expect(code).toBe(1);
    expect(text.replace(bad.slice(0, 10), '<commit>')).toMatchInlineSnapshot(`
      "The content at <commit> does not pass the check that this copy of the project makes, so nothing can be compared with it.
      Compare with a newer commit: npm run changes -- --base <commit>."
    `);
  });

  test.each([[['--format', 'html']], [['--bass', 'main']], [['main']]])(
    'refuses %j',
    async (args) => {
      const { text, code } = await tell(...args);
      expect(code).toBe(1);
      expect(text).toContain('npm run changes -- --base main --format markdown');
    },
  );

  test('refuses a day that is not one', async () => {
    const { text, code } = await tellChanges(site.root, [], { AS_AT: '2026-02-30' });
    expect(code).toBe(1);
    expect(text).toContain('AS_AT is “2026-02-30”');
  });
});
