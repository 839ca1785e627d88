import { counted } from '../../../src/lib/problems/listed.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { report } from '../../../src/lib/problems/report/report.ts';

/** What is wrong in answers, as the check tells problems; the last line says that nothing came of it. */
export function tellProblems(problems: Problem[]): string {
  const lines = report({ problems, advice: [], files: 1 }, 'terminal').split('\n').slice(0, -1);
  return [...lines, `${counted(problems.length, 'problem')}. No file has been written.`].join('\n');
}
