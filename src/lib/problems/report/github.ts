import type { CheckResult } from '../check/check.ts';
import type { Problem } from '../problem.ts';
import { type Diff, inDiff } from './diff.ts';
import { summary } from './summary.ts';

/**
 * Workflow commands: GitHub shows each problem beside its line in a pull request.
 *
 * @param advice what is shown of the advice.
 * @param diff what the pull request shows, where it is known: beside no other line does GitHub show anything.
 */
export function forGitHub(result: CheckResult, advice: readonly Problem[], diff?: Diff): string {
  const shown = (problem: Problem) => (diff ? inDiff(problem, diff) : problem);
  return [
    ...result.problems.map((problem) => command('error', shown(problem))),
    ...advice.map((problem) => command('notice', shown(problem))),
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
