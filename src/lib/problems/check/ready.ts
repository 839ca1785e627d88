import type { CheckResult } from './check.ts';

/**
 * What the check found, for somebody who is about to publish: text of a starter file that nobody has
 * replaced is a problem then, not advice.
 */
export function readyToPublish<Result extends CheckResult>(result: Result): Result {
  const { problems, advice } = result;
  const isStarter = ({ code }: { code: string }) => code === 'starter-text';
  return {
    ...result,
    problems: [...problems, ...advice.filter(isStarter)],
    advice: advice.filter((one) => !isStarter(one)),
  };
}
