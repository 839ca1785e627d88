import type { Finding } from '../problem.ts';

/** A dated entry under changes that was published, and does not stand there any more as it was. */
export function changeLost({ date }: { date: string }): Pick<Finding, 'code' | 'what' | 'fix'> {
  return {
    code: 'entry-lost',
    what: `The change of ${date} was published, and is gone or says something else.`,
    fix: 'Bring it back as it was. What changes again gets another entry after it.',
  };
}
