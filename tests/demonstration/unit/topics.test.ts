import { describe, expect, test } from 'vitest';
import { entriesIn } from '../../../src/lib/reading/reading-of.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { Commitment } from '../../../src/lib/register/types.ts';

const register = build(await entriesIn('src/content'), '2026-11-26');

/**
 * What names a subject and is not about it, as an editor read it. Each has its reason, so that the next editor
 * can judge it again.
 */
const notAbout: Record<string, Record<string, string>> = {
  carers: {
    'southend-2021/fit-and-fed': 'Its carers are those of children, with their parents.',
    'southend-2021/safe-to-play': 'Its carers are those of children, with their parents.',
  },
  children: {
    'mse-2022/w4': 'Schools and early years providers are named as partners.',
    'southend-2013/2-3a': 'Its heading names young people; the service is for people of all ages.',
  },
  'healthy-weight': {
    'southampton-2017/1-5': 'The weight is that of one matter against another.',
    'southend-2021/local-air-quality': 'Food is in the name of a department.',
  },
  housing: {
    'thurrock-2021/5-3a':
      'The top heading names housing and the environment; its own names the second.',
    'thurrock-2021/5-3b':
      'The top heading names housing and the environment; its own names the second.',
    'thurrock-2021/5-3c':
      'The top heading names housing and the environment; its own names the second.',
    'thurrock-2021/5-3d':
      'The top heading names housing and the environment; its own names the second.',
  },
  work: {
    'southend-2021/co-production-training':
      'It stands under Workplace, and is a course for anyone.',
    'southend-2021/health-in-all-policies': 'It stands under Workplace, and is about policies.',
    'southend-2021/stop-smoking': 'It names the jobs of those who smoke, and is about smoking.',
  },
};

describe.each(register.topics)(
  'the topic “$name” of the demonstration',
  ({ id, rule, commitments }) => {
    const words = wordsOf(rule);

    test('is named by the title, the summary or the heading of each commitment that has it', () => {
      expect(commitments.filter((one) => !names(one, words)).map((one) => one.id)).toEqual([]);
    });

    test('is had by each commitment that names it, but for those that were read and left out', () => {
      const lacking = register.commitments.filter(
        (one) => names(one, words) && !one.topics.some((topic) => topic.id === id),
      );
      expect(lacking.map((one) => one.id).sort()).toEqual(Object.keys(notAbout[id] ?? {}).sort());
    });
  },
);

/** The words that a rule lists after “names”. */
function wordsOf(rule: string): string[] {
  const [, list = ''] = /\bnames ([^.]+)\./.exec(rule.replace(/\s+/g, ' ')) ?? [];
  return list.split(/, | or /);
}

function names({ title, summary, priority }: Commitment, words: string[]): boolean {
  const text = [title, summary, ...priority.map((heading) => heading.title)].join(' ');
  return words.some((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text));
}
