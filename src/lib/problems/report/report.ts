import type { CheckResult } from '../check/check.ts';
import type { Diff } from './diff.ts';
import { fewer } from './fewer.ts';
import { forGitHub } from './github.ts';
import { asJson } from './json.ts';
import { forTerminal } from './terminal.ts';

/**
 * Tells what the check found: to a person at a terminal, to GitHub, or to another program, which is told everything.
 *
 * @param look `all` shows every piece of advice, however many there are; a website shows it beside the lines of `diff`.
 */
export function report(
  result: CheckResult,
  format: 'terminal' | 'github' | 'json',
  { colour = false, width, all = false, diff }: ReportLook = {},
): string {
  const advice = all ? result.advice : fewer(result.advice);
  if (format === 'github') return forGitHub(result, advice, diff);
  if (format === 'json') return asJson(result);
  return forTerminal(result, advice, { colour, width: width ?? process.stdout.columns ?? 100 });
}

interface ReportLook {
  colour?: boolean;
  width?: number;
  all?: boolean;
  diff?: Diff | undefined;
}
