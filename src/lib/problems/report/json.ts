import type { CheckResult } from '../check/check.ts';

/** What the check found for other programs. The version goes up when a field changes its meaning. */
export function asJson({ problems, advice, files }: CheckResult): string {
  return JSON.stringify({ version: 1, files, problems, advice }, null, 2);
}
