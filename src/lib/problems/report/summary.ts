import { inFigures } from '../../fields/sentence.ts';
import type { CheckResult } from '../check/check.ts';
import { counted } from '../listed.ts';

/**
 * The last line of every report: how many problems there are, and what became of the site.
 *
 * @param shown how many pieces of advice stand above.
 */
export function summary({ problems, advice, files }: CheckResult, shown: number): string {
  const cut = advice.length > shown ? `, of which ${inFigures(shown)} are shown. ${SHOW_ALL}` : '';
  const advised = advice.length === 0 ? '' : ` ${counted(advice.length, 'piece')} of advice${cut}.`;
  if (problems.length === 0) return `No problems in ${counted(files, 'file')}.${advised}`;
  const where = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(where, 'file')}. Nothing has been published.${advised}`;
}

const SHOW_ALL = 'To see them all: npm run check -- --all';
