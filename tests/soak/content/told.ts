import { expect } from 'vitest';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { report } from '../../../src/lib/problems/report/report.ts';

/** Fails unless a problem has a place in its file, says what is wrong and what to do, and shows no code of ours. */
export function expectTold(problem: Problem, lines: string[]): void {
  const { line, column, says, fix } = problem;
  const isTold =
    line >= 1 &&
    line <= Math.max(1, lines.length) &&
    column >= 1 &&
    column <= (lines[line - 1] ?? '').length + 1 &&
    says.length > 3 &&
    fix.length > 3 &&
    !/undefined|\[object|NaN|\bat \S+:\d+:\d+|node_modules|Error:/.test(withoutQuotes(says + fix));
  if (!isTold)
    expect.fail(
      `Not told as an author needs it: ${JSON.stringify({ ...problem, typed: lines[line - 1] })}`,
    );
}

/** The report can be written in each format. */
export function expectReported(problems: Problem[]): void {
  for (const format of ['terminal', 'github', 'json'] as const) {
    expect(report({ problems, advice: [], files: 1 }, format).length).toBeGreaterThan(10);
  }
}

/** What a message quotes is the author's own. */
function withoutQuotes(words: string): string {
  return words.replace(/“.*?”|for example \S+|".*?"/gs, '');
}
