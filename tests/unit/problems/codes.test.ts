import { readdirSync, readFileSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { adviceCodes } from '../../../src/lib/problems/codes/advice.ts';
import { type Code, codes } from '../../../src/lib/problems/codes.ts';
import { report } from '../../../src/lib/problems/report/report.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { limits } from '../../../src/lib/reading/text/limits.ts';
import { claimsIn } from './claims.ts';
import { layProject } from './lay.ts';

const here = import.meta.dirname;
const names = Object.keys(codes) as Code[];

/** The day of every case. */
const asAt = '2026-11-26';

/** What no file in a case folder should hold: the absence of a file, a link, or a great deal of text. */
const prepare: Partial<Record<Code, (folder: string) => Promise<void>>> = {
  'missing-page': (folder) => rm(join(folder, 'pages'), { recursive: true }),
  'missing-site': (folder) => rm(join(folder, 'site.yaml')),
  'file-too-large': (folder) =>
    writeFile(join(folder, 'sources/pack.yaml'), `note: ${'word '.repeat(240_000)}`),
  'line-too-long': (folder) =>
    writeFile(join(folder, 'sources/pack.yaml'), `title: Pack\nnote: ${'word '.repeat(2_000)}\n`),
  'not-a-plain-file': async (folder) => {
    await symlink('/etc/hostname', join(folder, 'areas/coast.yaml'));
    await symlink('/etc', join(folder, 'areas/etc'));
    await symlink('/etc', join(folder, 'etc'));
  },
  'parser-stopped': (folder) =>
    writeFile(
      join(folder, 'pages/brackets.mdx'),
      `---\ntitle: Brackets\ndescription: A page of brackets.\n---\n\nWords.\n\n{${'('.repeat(9_000)}}\n`,
    ),
};

/** When it was published; and content that is too large takes long to write, so the limit comes down to it. */
const options: Partial<Record<Code, Partial<Parameters<typeof checkContent>[0]>>> = {
  'entry-back-dated': { publishedOn: '2026-11-20' },
  'too-much-content': {
    read: (folder) => readFolder(folder, { most: { ...limits, files: 8 } }),
  },
};

/** What the check says of a case, and all that its author has written. */
async function checkCase(code: Code) {
  const { root, folder, published } = await layProject(code);
  await prepare[code]?.(folder);
  const result = await checkContent({ root, folder, published, asAt, ...options[code] });
  return { result, own: [folder, published ?? ''].filter(Boolean).map(textOf).join('\n') };
}

function textOf(folder: string): string {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

describe.each(names)('%s', (code) => {
  let known: ReturnType<typeof checkCase> | undefined;
  const checked = () => {
    known ??= checkCase(code);
    return known;
  };

  it(`tells the author: ${codes[code].what}`, async () => {
    const { result } = await checked();
    const found = code in adviceCodes ? result.advice : result.problems;
    expect(new Set(found.map((problem) => problem.code))).toContain(code);
    expect(code in adviceCodes ? result.problems : []).toEqual([]);
    const text = report(result, 'terminal', { width: 100, all: true });
    await expect(`${text}\n`).toMatchFileSnapshot(join(here, code, 'expected.txt'));
    expect(text).not.toMatch(/\b(schema|enum|undefined|zod|invalid_type|NaN|\[object)\b/i);
  });

  it('offers no line to paste that claims something about the world', async () => {
    const { result, own } = await checked();
    for (const { fix, suggestion = '' } of [...result.problems, ...result.advice]) {
      // What was meant is what the author typed, in another form.
      const isTheirs = (value: string) => own.includes(value) || suggestion.includes(`“${value}”`);
      expect(claimsIn(fix, (value) => value === asAt || isTheirs(value))).toEqual([]);
    }
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
