import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { enterIn } from '../../../scripts/registry/enter.ts';
import { type CheckResult, checkContent } from '../../../src/lib/problems/check/check.ts';
import { layProject } from './lay.ts';

/** Checks the small valid content with some files written over it, or taken from it and changed. */
export async function checkWith(
  files: Record<string, string | Buffer | Change>,
): Promise<CheckResult> {
  const { root, folder } = await layProject();
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    const text = typeof content === 'function' ? content(await readFile(file, 'utf8')) : content;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return checkContent({ root, folder });
}

/** Lays some content of its own, file by file, copied from the small valid one where it starts there. */
export async function layMany(count: number): Promise<{ root: string; folder: string }> {
  const project = await layProject();
  const commitments = join(project.folder, 'commitments/plan-2022');
  const copies = Array.from({ length: count }, (_, at) =>
    cp(join(commitments, 'i1.yaml'), join(commitments, `n${at}.yaml`)),
  );
  await Promise.all(copies);
  await enterIn(project.folder, '2026-11-21');
  return project;
}

type Change = (text: string) => string;
