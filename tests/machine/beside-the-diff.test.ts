import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAgainstBase } from '../../scripts/base/check-against-base.ts';
import { enterIn } from '../../scripts/registry/enter.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { type Repository, repository } from './repository.ts';

let site: Repository;
const content = 'src/content';
const commitments = `${content}/commitments/plan-2022`;
const read = (path: string) => readFileSync(join(site.root, path), 'utf8');
const edit = (path: string, change: (text: string) => string) =>
  site.write(path, change(read(path)));

/** Where GitHub is told to show what the check says, and how that begins. */
async function shown(): Promise<string[]> {
  const checked = await checkAgainstBase(site.root, 'main');
  return report(checked, 'github', { diff: checked.diff() })
    .split('\n')
    .flatMap((line) => {
      const [, file, at, code, says] =
        /^::error file=(.+),line=(\d+),col=\d+,title=([\w-]+).*?::(.{0,70})/.exec(line) ?? [];
      return file ? [`${file}:${at} ${code}: ${says}`] : [];
    });
}

beforeEach(async () => {
  site = repository();
  cpSync('tests/unit/problems/base', join(site.root, content), { recursive: true });
  edit(`${content}/pages/about.mdx`, (text) => `${text}${'\nMore words.\n'.repeat(20)}`);
  await enterIn(join(site.root, content), '2026-11-01');
  site.commit('Publish');
  site.git('switch', '--quiet', '--create', 'draft');
});
afterEach(() => site.remove());

describe('What the check says of a proposed change', () => {
  test('stands beside a line that the change shows, and names its own where that is another', async () => {
    edit(`${content}/pages/about.mdx`, (text) => text.replace('shows what', '{shows what'));
    edit(`${commitments}/w1.yaml`, (text) => text.replace('by: 2024-03', 'by: 2024-13'));
    site.commit('Edit');
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "src/content/commitments/plan-2022/w1.yaml:8 impossible-date: “2024-13” is neither a month nor a financial year. A month is 01 to 12",
        "src/content/pages/about.mdx:6 unreadable-mdx: “{shows what the board has undertaken to do. Write…” cannot be read. T",
      ]
    `);
  });

  test('of a page that is gone stands in the file that was renamed', async () => {
    site.git('mv', `${commitments}/i1.yaml`, `${commitments}/i11.yaml`);
    edit(`${commitments}/w1.yaml`, (text) => text.replace('serves: [i1]', 'serves: [i11]'));
    site.commit('Rename');
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "src/content/commitments/plan-2022/w1.yaml:9 commitment-changed: This commitment was published, and its “serves” is another one now. Pu",
        "src/content/commitments/plan-2022/i11.yaml:1 published-gone: src/content/registry.csv, line 8: /strategies/plan-2022/i1/ was publis",
      ]
    `);
  });

  test('of a mistake far from each edit of its file is shown at the nearest one', async () => {
    site.git('switch', '--quiet', 'main');
    edit(`${content}/pages/about.mdx`, (text) => text.replace('shows what', '{shows what'));
    site.commit('Publish in haste');
    site.git('switch', '--quiet', '--create', 'later');
    edit(`${content}/pages/about.mdx`, (text) => `${text}\nThe last words.\n`);
    site.commit('Add words');
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "src/content/pages/about.mdx:48 unreadable-mdx: Line 6: “{shows what the board has undertaken to do. Write…” cannot be",
      ]
    `);
  });
});
