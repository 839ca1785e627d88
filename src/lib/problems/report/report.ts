import type { CheckResult } from '../check/check.ts';
import { forGitHub } from './github.ts';
import { asJson } from './json.ts';
import { forTerminal } from './terminal.ts';

/** Tells what the check found: to a person at a terminal, to GitHub, or to another program. */
export function report(
  result: CheckResult,
  format: 'terminal' | 'github' | 'json',
  { colour = false, width }: { colour?: boolean; width?: number } = {},
): string {
  if (format === 'github') return forGitHub(result);
  if (format === 'json') return asJson(result);
  return forTerminal(result, { colour, width: width ?? process.stdout.columns ?? 100 });
}
