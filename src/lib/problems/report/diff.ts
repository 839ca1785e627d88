import type { Problem } from '../problem.ts';

/**
 * The same problem at a line that a reviewer sees: in the file that took the place of a missing one, or at the nearest
 * line of the same file that the change shows. It says then where it really is. Without such a line it stays.
 */
export function inDiff(problem: Problem, { lines, renamed }: Diff): Problem {
  const { file, line, missing } = problem;
  const shown = lines.get(file) ?? [];
  if (shown.some(({ from, to }) => from <= line && line <= to)) return problem;
  const instead = missing === undefined ? undefined : renamed.get(missing);
  if (instead !== undefined) return movedTo(problem, instead, 1);
  const ends = shown.flatMap(({ from, to }) => (from <= to ? [from, to] : []));
  const [near] = ends.sort((one, other) => Math.abs(one - line) - Math.abs(other - line));
  return near === undefined ? problem : movedTo(problem, file, near);
}

function movedTo(problem: Problem, file: string, line: number): Problem {
  const place = file === problem.file ? '' : `${problem.file}, `;
  const says = `${place}${place ? 'line' : 'Line'} ${problem.line}: ${problem.says}`;
  return { ...problem, file, line, column: 1, says };
}

/** What a proposed change shows of files, by their names. */
export interface Diff {
  /** The lines that are shown of each file as it is now. */
  lines: Map<string, { from: number; to: number }[]>;
  /** What files are called now that had another name. */
  renamed: Map<string, string>;
}
