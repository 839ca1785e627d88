import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../scripts/test/runner.ts';
import { testSites } from '../../scripts/test/sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('the same content on the same day makes the same files, to the byte', {
  timeout: 600_000,
}, async () => {
  const demo = testSites().find(({ name }) => name === 'demo');
  if (!demo) throw new Error('There is no site “demo”.');
  const again = join(ROOT, '.cache/again/demo');
  for (const left of [again, join(ROOT, '.cache/build/.cache_again_demo')]) {
    rmSync(left, { recursive: true, force: true });
  }
  const { ok, output } = await runNode(['scripts/build.ts'], { ...demo.env, OUT_DIR: again });
  expect(ok, output).toBe(true);
  const first = digests(demo.folder);
  const second = digests(again);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(
    [...first].filter(([file, digest]) => second.get(file) !== digest).map(([file]) => file),
  ).toEqual([]);
});

/** Every file below a folder with the digest of what is in it. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
