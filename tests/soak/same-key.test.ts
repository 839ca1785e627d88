import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runNode } from '../../scripts/test/runner.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { readFolder } from '../../src/lib/reading/read-folder.ts';
import { walkThrough } from './content/one-edit.ts';
import { layContent } from './content/trial-content.ts';
import { type SaidByPages, takenOver } from './kept-by-key.ts';
import { randomFrom } from './random.ts';
import { record, runs, seed } from './runs.ts';

const root = resolve(import.meta.dirname, '../..');
const steps = runs({ small: 3, full: 300 });

test('a page with the key of the build before, and what it asks for unchanged, says what it said', async () => {
  const content = layContent('tests/fixtures/demo');
  const entries = await readFolder(content.folder).then((read) => read.entries());
  // With another day nothing is taken over, so a small run has none.
  const walk = walkThrough(content, randomFrom(seed), entries, { onlyFields: steps <= 10 });
  const count = { right: 0, all: 0, edits: 0, refused: 0, days: 0, files: 0 };
  const program = await compiledProgram();
  let before = await said();
  if (!before) throw new Error('The invented town could not be read.');

  while (count.edits < steps) {
    const { kind, undo } = walk.step();
    const now = await said();
    if (!now) {
      undo();
      count.refused += 1;
      continue;
    }
    if (kind !== 'field') count[kind] += 1;
    const { right, wrong } = takenOver(before, now);
    expect(wrong).toEqual([]);
    count.right += right.length;
    count.all += Object.keys(now.made).length;
    count.edits += 1;
    before = now;
  }
  // Else nothing would have been tried.
  expect(count.right / count.all).toBeGreaterThan(0.3);
  record(
    'Pages and files that a build would take over by their keys, after edits of the invented town',
    {
      edits: count.edits,
      'of them another day': count.days,
      'of them a file more, a file less, or one with another name': count.files,
      'edits that the check refused': count.refused,
      'pages and files taken over, all of them right': count.right,
      'of pages and files': count.all,
    },
  );

  /** What all pages and files say of the content as it is; undefined when it has a mistake. */
  async function said(): Promise<SaidByPages | undefined> {
    const env = { AS_AT: walk.asAt(), CONTENT_DIR: relative(root, content.folder), BASE_PATH: '' };
    const check = await runNode(['scripts/check.ts'], env);
    if (!check.ok) return undefined;
    const { ok, output } = await runNode(['tests/soak/what-pages-say.ts', program], env);
    if (!ok) throw new Error(output);
    return JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? '');
  }
});

/** The program that makes the pages: what a build has kept, or the first one of a build now. */
async function compiledProgram(): Promise<string> {
  const program = join(root, '.cache/program', await programEdition(root, { base: '/' }));
  if (existsSync(program)) return program;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const work = mkdtempSync(join(root, '.cache/keys-'));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  const env = { CONTENT_DIR: 'tests/fixtures/demo', OUT_DIR: join(work, 'site'), BASE_PATH: '' };
  const { ok, output } = await runNode(['scripts/build.ts'], env);
  if (!ok) throw new Error(output);
  return program;
}
