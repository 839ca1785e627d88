import type { Problem } from '../../../src/lib/problems/problem.ts';
import type { ComposedProfiles } from './compose-profiles.ts';
import type { RowFault } from './gather-profiles.ts';

/** What the check found in profiles that are not written, told at the rows that they come from; and what else it found. */
export function retoldByRow(
  problems: readonly Problem[],
  content: string,
  { origins }: Pick<ComposedProfiles, 'origins'>,
): { faults: RowFault[]; problems: Problem[] } {
  const faults: RowFault[] = [];
  const others: Problem[] = [];
  for (const problem of problems) {
    const rows = origins.get(problem.file.slice(content === '.' ? 0 : content.length + 1));
    const [, at] = /^observations\[(\d+)\]/.exec(problem.field) ?? [];
    const row = at === undefined ? undefined : rows?.[Number(at)];
    if (row === undefined) others.push(problem);
    else {
      const fix = [problem.suggestion, problem.fix].filter(Boolean).join(' ');
      faults.push({ row, says: problem.says, fix });
    }
  }
  return { faults, problems: others };
}
