import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFormOfNow } from '../../../src/lib/fields/former-field.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { formerReportFields } from '../../../src/lib/progress/former-fields.ts';
import { inFieldsOfNow } from '../../../src/lib/reading/former-fields.ts';
import { readText } from '../../../src/lib/reading/read.ts';
import { layProject } from '../problems/lay.ts';

const former = `totals:
  - of: 106
    shares:
      - { word: On course, share: "80.2" }
      - { word: Amber, share: "19.8" }
    boxes:
      - { word: On course, label: "3.1", count: 2 }
      - { count: 1 }
changes:
  - { word: On course, since: 2023-09, points: "5.7" }
`;
const now = former
  .replace('shares:', 'parts:')
  .replaceAll('word: On course', 'words: [On course]')
  .replaceAll('word: Amber', 'words: [Amber]');

const reportInFieldsOfNow = (data: unknown) => inFormOfNow(data, formerReportFields);

/** The codes of the check when a report was published with one text of its fields and holds another. */
async function checkAgainst(published: string, text: string) {
  const { root, folder } = await layProject();
  const strategy = join(folder, 'strategies/plan-2022.mdx');
  const before = join(root, 'published');
  await writeIn(folder, text);
  const words = (await readFile(strategy, 'utf8')).replace(
    /^statusWords:\n/m,
    'statusWords:\n  - { word: Amber, axis: rating, means: some-slippage }\n',
  );
  await writeFile(strategy, words);
  await cp(folder, before, { recursive: true });
  await writeIn(before, published);
  const { problems } = await checkContent({ root, folder, published: before });
  return problems.map(({ code, field }) => `${code} ${field}`);
}

async function writeIn(folder: string, fields: string): Promise<void> {
  const front = 'title: Totals\nasAt: 2023-10\nsource: { document: plan }\n';
  await writeFile(join(folder, 'progress/plan-2022/2023-10.mdx'), `---\n${front}${fields}---\n`);
}

describe('a report that was published when a total had shares, each of one word', () => {
  test('asks for no correction when it says the same in parts', async () => {
    expect(await checkAgainst(former, now)).toEqual([]);
  });

  test('asks for one when a share, a box, a word or a change is another', async () => {
    for (const [was, is] of [
      ['"80.2"', '"80.3"'],
      ['count: 2', 'count: 3'],
      ['[On course], share', '[On course, Amber], share'],
      ['of: 106', 'of: 105'],
    ] as const) {
      expect(await checkAgainst(former, now.replace(was, is)), is).toEqual([
        'report-edited totals',
      ]);
    }
    expect(await checkAgainst(former, now.replace('"5.7"', '"5.8"'))).toEqual([
      'report-edited changes',
    ]);
  });

  test('asks for one when a total gains a number that was printed, and for none when it gains a note of ours', async () => {
    const counted = now.replace('share: "80.2"', 'count: 85, share: "80.2"');
    expect(await checkAgainst(former, counted)).toEqual(['report-edited totals']);
    const noted = now.replace('    boxes:', '    note: We read it twice.\n    boxes:');
    expect(await checkAgainst(former, noted)).toEqual([]);
    expect(await checkAgainst(noted, now)).toEqual([]);
  });

  test('has to be written in the form of now by its author', async () => {
    expect(await checkAgainst(former, former)).toEqual([
      'former-field totals[0].shares',
      'former-field totals[0].shares[0].word',
      'former-field totals[0].shares[1].word',
      'former-field totals[0].boxes[0].word',
      'former-field changes[0].word',
    ]);
  });
});

describe('the fields of now', () => {
  test('are those of the file itself, where nothing in it is of then', () => {
    const report = (fields: string) =>
      readText('progress/plan-2022/2023-09.mdx', `---\n${fields}---\n\nWords.\n`);
    const file = report(now);
    expect(inFieldsOfNow(file)).toBe(file);
    expect(inFieldsOfNow(report(former)).yaml?.data).toEqual(file.yaml?.data);
  });

  test('stay as they are', () => {
    const data = {
      title: 'Totals',
      totals: [
        { of: 2, parts: [{ words: ['A', 'B'], count: 2 }], boxes: [{ words: ['A'], count: 2 }] },
      ],
      changes: [{ words: ['A'], since: '2023-03', points: '1' }],
    };
    expect(reportInFieldsOfNow(data)).toEqual(data);
  });

  test('are never guessed from what is no list or no group', () => {
    for (const data of [
      undefined,
      'text',
      [],
      { totals: 'none' },
      { totals: [null, 'x', { shares: 'half' }, { parts: [7] }] },
    ]) {
      const made = reportInFieldsOfNow(data);
      expect(reportInFieldsOfNow(made)).toEqual(made);
    }
    expect(reportInFieldsOfNow({ totals: [{ shares: 'half' }, 'x'] })).toEqual({
      totals: [{ parts: 'half' }, 'x'],
    });
  });

  test('are not written over by those of then', () => {
    const both = { totals: [{ shares: [], parts: [{ words: ['A'], word: 'B' }] }] };
    expect(reportInFieldsOfNow(both)).toEqual(both);
  });
});
