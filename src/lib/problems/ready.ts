import type { CheckResult } from './check.ts';

/**
 * What the check found, for somebody who is about to publish: text of a starter file that nobody has
 * replaced is a problem then, not advice.
 */
export function readyToPublish({ problems, advice, files }: CheckResult): CheckResult {
  const isStarter = ({ code }: { code: string }) => code === 'starter-text';
  return {
    files,
    problems: [...problems, ...advice.filter(isStarter)],
    advice: advice.filter((one) => !isStarter(one)),
  };
}
