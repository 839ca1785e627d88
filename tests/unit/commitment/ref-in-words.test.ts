import { describe, expect, test } from 'vitest';
import { refAtStart, refInWords } from '../../../src/lib/commitment/ref-in-words.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

describe('A ref in a sentence', () => {
  test.each([
    ['W14', 'we-statement', 'W14'],
    ['1.1', 'action', '1.1'],
    ['3a', 'sub-action', '3a'],
    ['3', 'recommendation', 'recommendation 3'],
    ['3', 'we-statement', 'We statement 3'],
    ['12', 'measure', 'planned measure 12'],
  ] as const)('that is printed as %s for one of the kind %s reads: %s', (ref, kind, words) => {
    expect(withPlainSpaces(refInWords({ ref, kind }))).toBe(words);
  });

  test('begins it as it is printed, and a number with its kind', () => {
    expect(refAtStart({ ref: 'a1', kind: 'action' })).toBe('a1');
    expect(withPlainSpaces(refAtStart({ ref: '3', kind: 'action' }))).toBe('Action 3');
  });
});
