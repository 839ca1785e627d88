import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeCorpus } from '../../../scripts/benchmarks/corpus/write-corpus.ts';
import { filesIn } from '../../../scripts/build/files.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';

test('The content that is made up to measure builds is right, of the size that was asked for, and the same each time', async () => {
  const [one, other] = [0, 1].map(() => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeCorpus(folder, 120);
    return filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
  });
  expect(one).toEqual(other);
  expect(one?.filter(([path]) => path?.startsWith('commitments/'))).toHaveLength(120);
  expect(one?.filter(([path]) => path?.startsWith('progress/'))).toHaveLength(6);

  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeCorpus(folder, 3);
  expect((await checkContent({ root: '.', folder })).problems).toEqual([]);
});
