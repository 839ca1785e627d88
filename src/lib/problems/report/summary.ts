import type { CheckResult } from '../check/check.ts';
import { counted } from '../listed.ts';

/** The last line of every report: how many problems there are, and what became of the site. */
export function summary({ problems, advice, files }: CheckResult): string {
  const advised = advice.length === 0 ? '' : ` ${counted(advice.length, 'piece')} of advice.`;
  if (problems.length === 0) return `No problems in ${counted(files, 'file')}.${advised}`;
  const where = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(where, 'file')}. Nothing has been published.${advised}`;
}
