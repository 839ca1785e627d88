import { readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check.ts';
import { adviceCodes } from '../../../src/lib/problems/codes/advice.ts';
import { type Code, codes } from '../../../src/lib/problems/codes.ts';
import { report } from '../../../src/lib/problems/report.ts';
import { layProject } from './lay.ts';

const here = import.meta.dirname;
const names = Object.keys(codes) as Code[];

/** What no file in a case folder can hold: the absence of a file, and a megabyte. */
const prepare: Partial<Record<Code, (folder: string) => Promise<void>>> = {
  'missing-page': (folder) => rm(join(folder, 'pages'), { recursive: true }),
  'missing-site': (folder) => rm(join(folder, 'site.yaml')),
  'file-too-large': (folder) =>
    writeFile(join(folder, 'sources/pack.yaml'), `note: ${'word '.repeat(240_000)}`),
};

describe.each(names)('%s', (code) => {
  it(`tells the author: ${codes[code].what}`, async () => {
    const { root, folder, published } = await layProject(code);
    await prepare[code]?.(folder);
    const result = await checkContent({ root, folder, published });
    const found = code in adviceCodes ? result.advice : result.problems;
    expect(new Set(found.map((problem) => problem.code))).toContain(code);
    expect(code in adviceCodes ? result.problems : []).toEqual([]);
    const text = report(result, 'terminal', { width: 100 });
    await expect(`${text}\n`).toMatchFileSnapshot(join(here, code, 'expected.txt'));
    expect(text).not.toMatch(/\b(schema|enum|undefined|zod|invalid_type|NaN|\[object)\b/i);
  });
});

describe('The folders of cases', () => {
  it('are exactly the codes, so that a new code cannot come without a case', () => {
    const folders = readdirSync(here, { withFileTypes: true })
      .filter((one) => one.isDirectory() && one.name !== 'base')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...names].sort());
  });
});

describe('The small valid content under every case', () => {
  it('has no problems and needs no advice', async () => {
    const { root, folder } = await layProject();
    const result = await checkContent({ root, folder });
    expect(report(result, 'terminal')).toBe('No problems in 11 files.');
  });
});
