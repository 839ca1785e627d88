import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { codes } from '../../../src/lib/problems/codes.ts';
import { toContent } from '../../../src/lib/problems/content.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { duplicateFile } from '../../../src/lib/problems/rules/duplicate-file.ts';
import { placeOf } from '../../../src/lib/reading/file-place.ts';
import { checkWith, layMany } from './content.ts';
import { layProject } from './lay.ts';

const commitment = 'commitments/plan-2022/w1.yaml';
const report = 'progress/plan-2022/2023-09.mdx';

describe('The check', () => {
  it('finds the problems of all files in one run, in the order of files, lines and columns', async () => {
    const { problems } = await checkWith({
      'site.yaml': (text) => text.replace('dueSoonMonths: 3', 'dueSoonMonths: 99'),
      [report]: (text) => text.replace('[On course]', '[Off, On]').replace('w1', 'w9'),
      [commitment]: (text) => text.replace('by: 2024-03', 'by: 2024-13').replace('W1', '1'),
      'areas/broken.yaml': 'name: "Coast\n',
    });
    expect(
      problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    ).toMatchInlineSnapshot(`
      [
        "src/content/areas/broken.yaml:1:7 unreadable-yaml",
        "src/content/commitments/plan-2022/w1.yaml:1:6 wrong-kind",
        "src/content/commitments/plan-2022/w1.yaml:8:7 impossible-date",
        "src/content/progress/plan-2022/2023-09.mdx:7:17 no-such-entry",
        "src/content/progress/plan-2022/2023-09.mdx:8:14 unknown-status-word",
        "src/content/progress/plan-2022/2023-09.mdx:8:19 unknown-status-word",
        "src/content/registry.csv:24:1 part-gone",
        "src/content/site.yaml:14:18 out-of-range",
      ]
    `);
  });

  it('gives no advice to whoever asks for the problems alone', async () => {
    const { root, folder } = await layProject();
    const text = await readFile(join(folder, 'areas/estuary.yaml'), 'utf8');
    await writeFile(
      join(folder, 'areas/shore.yaml'),
      text.replace('The towns', 'Replace this, towns'),
    );
    const told = ({ code }: Problem) => code;
    const whole = await checkContent({ root, folder });
    const alone = await checkContent({ root, folder, isAdvised: false });
    expect(whole.advice.map(told)).toEqual(['starter-text', 'not-in-registry']);
    expect(alone.advice).toEqual([]);
    expect(alone.problems).toEqual(whole.problems);
  });

  it('tells of a mistake once: nothing follows from a strategy that cannot be read', async () => {
    const { problems } = await checkWith({
      'strategies/plan-2022.mdx': (text) => text.replace('title: Plan', 'title: Plan: a'),
    });
    expect(problems.map(({ code }) => code)).toEqual(['unreadable-yaml']);
  });

  it('tells of two files whose IDs differ only in capital letters', () => {
    // Not written to a disk, because many disks cannot hold two such files.
    const files = ['areas/ESTUARY.yaml', 'areas/estuary.yaml'].map((path) => ({
      path,
      place: placeOf(path),
      text: '',
      yaml: undefined,
      body: undefined,
      faults: [],
    }));
    expect([...duplicateFile(toContent(files))].map(({ what }) => what)).toEqual([
      '“areas/ESTUARY.yaml” and “areas/estuary.yaml” differ only in capital letters.',
    ]);
  });

  it('leaves hidden files alone, which the machine writes', async () => {
    const { problems, files } = await checkWith({ '.DS_Store': 'x', 'areas/.gitkeep': '' });
    expect(problems).toEqual([]);
    expect(files).toBe(11);
  });

  it('says which files must be there when there is no content at all', async () => {
    const { problems } = await checkContent({ root: '/', folder: '/no/such/folder' });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'no/such/folder/pages/about.mdx missing-page',
      'no/such/folder/pages/accessibility.mdx missing-page',
      'no/such/folder/site.yaml missing-site',
    ]);
  });

  it('reads files with Windows line ends and a byte order mark, and counts the same lines', async () => {
    const { problems } = await checkWith({
      [report]: (text) => `\ufeff${text.replace('w1', 'w9').replaceAll('\n', '\r\n')}`,
      'pages/about.mdx': (text) => `${text}\n<b>x</b>\n`.replaceAll('\n', '\r\n'),
    });
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [12, 1, 'html-in-content'],
      [7, 17, 'no-such-entry'],
      // The update on w1 was in the registry.
      [24, 1, 'part-gone'],
    ]);
  });

  it('checks a thousand files in about the time a person waits', async () => {
    const { root, folder } = await layMany(1000);
    const start = performance.now();
    const { problems, files } = await checkContent({ root, folder });
    expect(problems).toEqual([]);
    expect(files).toBe(1011);
    // 0.6 s when measured alone on two cores; the limit is for a machine that does ten things at once.
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});

describe('A period of a report', () => {
  it.each([
    ['2023-09-15', '2023-09', []],
    ['2023-09', '2023-09', []],
    ['2023-10', '2023-09-30', ['period-runs-backwards']],
  ])('from %s to %s', async (from, to, codesFound) => {
    const { problems } = await checkWith({
      [report]: (text) => text.replace('source:', `period:\n  from: ${from}\n  to: ${to}\nsource:`),
    });
    expect(problems.map(({ code }) => code)).toEqual(codesFound);
  });
});

describe('A value in a problem', () => {
  const asTyped = async (from: string, to: string) => {
    const { problems } = await checkWith({ [commitment]: (text) => text.replace(from, to) });
    return problems.map(({ says }) => says);
  };

  it.each([
    ['ref: W1', 'ref: 4.30', '“4.30” is a number here, and must be text.'],
    ['ref: W1', 'ref: 007', '“007” is a number here, and must be text.'],
    ['ref: W1', 'ref: 0x1F', '“0x1F” is a number here, and must be text.'],
    ['ref: W1', 'ref: TRUE', '“TRUE” is the sign for yes here, and must be text.'],
    ['by: 2024-03', 'by: "3/2024"', '“3/2024” puts the day first.'],
    ['by: 2024-03', 'by: 2024-3', '“2024-3” is not written as this site reads dates.'],
    ['kind: we-statement', "kind: 'We'", '“We” is not one of the words for “kind”.'],
  ])('is quoted as it is typed: %s to %s', async (from, to, says) => {
    expect(await asTyped(from, to)).toEqual([says]);
  });

  it('leaves dates and “yes” as text, which other readers turn into something else', async () => {
    expect(await asTyped('ref: W1', 'ref: yes')).toEqual([]);
    expect(await asTyped('by: 2024-03', 'by: 2024-03-31')).toEqual([]);
  });
});

describe('The words of every problem', () => {
  it('end as sentences do, and never speak of how the site is made', () => {
    for (const [code, { what, why, todo, wrong, right }] of Object.entries(codes)) {
      for (const text of [what, why, todo]) expect(text, code).toMatch(/^[A-Z“/0-9].*\.$/s);
      expect(wrong, code).not.toBe(right);
      expect(what + why + todo, code).not.toMatch(/schema|enum|undefined|zod|null/i);
    }
  });

  it('have a case that shows them, with both sentences', async () => {
    for (const code of Object.keys(codes)) {
      const text = await readFile(join(import.meta.dirname, code, 'expected.txt'), 'utf8');
      expect(text).toContain(code);
    }
  });
});
