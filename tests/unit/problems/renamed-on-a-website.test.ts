import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { readyToPublish } from '../../../src/lib/problems/check/ready.ts';
import { layProject } from './lay.ts';

describe('A file that somebody renames where no command can be run', () => {
  it('is put right with the lines that the check prints for registry.csv, and then waits for a reason', async () => {
    const { root, folder } = await layProject();
    const published = join(root, 'published');
    await cp(folder, published, { recursive: true });
    const entry = (slug: string) => join(folder, `commitments/plan-2022/${slug}.yaml`);
    await rename(entry('i1'), entry('i11'));
    const w1 = await readFile(entry('w1'), 'utf8');
    await writeFile(entry('w1'), w1.replace('serves: [i1]', 'serves: [i11]'));
    const asked = { root, folder, published, asAt: '2026-11-26' };

    const { problems } = await checkContent(asked);
    const gone = problems.find(({ code }) => code === 'published-gone');
    const [, line = '', moved = '', added = ''] =
      /as line (\d+) of registry\.csv: (.*), and add: (.*)$/.exec(gone?.fix ?? '') ?? [];
    expect([moved, added]).toMatchInlineSnapshot(`
      [
        "commitments/plan-2022/i1,/strategies/plan-2022/i1/,2026-11-21,moved,commitments/plan-2022/i11,TODO: why,2026-11-26,who how history source cite",
        "commitments/plan-2022/i11,/strategies/plan-2022/i11/,2026-11-26,live,,,,who how history source cite",
      ]
    `);

    const registry = join(folder, 'registry.csv');
    const lines = (await readFile(registry, 'utf8')).split('\n');
    lines[Number(line) - 1] = moved;
    await writeFile(registry, [...lines.slice(0, -1), added, ''].join('\n'));
    const now = await checkContent(asked);
    expect(now.problems).toEqual([]);
    const { problems: left } = readyToPublish(now);
    expect(left.map(({ file, line: at, code }) => [file, at, code])).toEqual([
      ['src/content/registry.csv', Number(line), 'starter-text'],
    ]);
  });
});
