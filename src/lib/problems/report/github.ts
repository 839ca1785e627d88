import type { CheckResult } from '../check/check.ts';
import type { Problem } from '../problem.ts';
import { summary } from './summary.ts';

/**
 * Workflow commands: GitHub shows each problem beside its line in a pull request.
 *
 * @param advice what is shown of the advice.
 */
export function forGitHub(result: CheckResult, advice: readonly Problem[]): string {
  return [
    ...result.problems.map((problem) => command('error', problem)),
    ...advice.map((problem) => command('notice', problem)),
    summary(result, advice.length),
  ].join('\n');
}

function command(kind: 'error' | 'notice', problem: Problem): string {
  const { file, line, column, field, code, says, suggestion, fix } = problem;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(
    field ? `${code}: ${field}` : code,
  )}`;
  return `::${kind} ${place}::${data([says, suggestion, fix].filter(Boolean).join(' '))}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
