import type { Diff } from '../../src/lib/problems/report/diff.ts';
import { git } from './git.ts';

/**
 * What a change shows of the files of a folder since a commit, as a website draws it: with three lines around each edit.
 * Undefined where git does not know the commit there.
 *
 * @param folder the one from which the names of files are counted.
 */
export function changedLines(folder: string, commit: string): Diff | undefined {
  const { ok, bytes } = git(folder, [
    ...['-c', 'core.quotePath=false', 'diff', '--no-color', '--no-ext-diff', '--relative'],
    ...['--find-renames', '--unified=3', '--src-prefix=a/', '--dst-prefix=b/', commit, '--', '.'],
  ]);
  if (!ok) return undefined;
  const diff: Diff = { lines: new Map(), renamed: new Map() };
  let from = '';
  let file = '';
  for (const line of bytes.toString().split('\n')) {
    const [, start, many = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (line.startsWith('diff --git ')) file = '';
    else if (file === '' && line.startsWith('rename from ')) from = line.slice(12);
    else if (file === '' && line.startsWith('rename to ')) diff.renamed.set(from, line.slice(10));
    else if (file === '' && line.startsWith('+++ b/')) file = line.slice(6);
    else if (file !== '' && start !== undefined) {
      const known = diff.lines.get(file) ?? [];
      diff.lines.set(file, [
        ...known,
        { from: Number(start), to: Number(start) + Number(many) - 1 },
      ]);
    }
  }
  return diff;
}
