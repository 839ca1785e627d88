import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { git } from './git.ts';

/**
 * Writes the files that a commit holds below a path into a folder, as they were committed. Links and
 * other repositories in it are left out. Gives back how many files it wrote.
 *
 * Reads the objects themselves: nothing is checked out, and no filter or attribute of anybody is applied.
 */
export function extract(repository: string, commit: string, path: string, folder: string): number {
  const listed = git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', path || '.']);
  if (!listed.ok) return 0;
  const files = listed.bytes
    .toString()
    .split('\0')
    .flatMap((line) => fileOf(line, path, folder));
  if (files.length === 0) return 0;
  const wanted = files.map(({ object }) => `${object}\n`).join('');
  const { ok, bytes } = git(repository, ['cat-file', '--batch'], wanted);
  if (!ok) throw new Error(`git could not read the files of ${commit.slice(0, 10)}.`);
  let at = 0;
  for (const { target } of files) {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.subarray(at, end).toString().split(' ')[2]);
    if (end < 0 || !Number.isInteger(size)) {
      // A copy made with --filter lacks some objects until git can fetch them.
      throw new Error(`git could not read all files of ${commit.slice(0, 10)}. Run git fetch.`);
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return files.length;
}

/** “100644 blob <object>\t<path>”, when it is an ordinary file that stays inside the folder. */
function fileOf(line: string, path: string, folder: string): { object: string; target: string }[] {
  const [, object = '', name = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  const below = path ? name.slice(path.length + 1) : name;
  const target = resolve(join(folder, below));
  return below && target.startsWith(`${resolve(folder)}${sep}`) ? [{ object, target }] : [];
}
