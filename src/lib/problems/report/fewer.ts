import type { Problem } from '../problem.ts';

/** The advice that a report shows where there is much of it: some for each file, and no more than fits. */
export function fewer(advice: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  return advice
    .filter(({ file }) => {
      const before = seen.get(file) ?? 0;
      seen.set(file, before + 1);
      return before < mostInFile;
    })
    .slice(0, mostInAll);
}

const mostInFile = 5;
const mostInAll = 30;
