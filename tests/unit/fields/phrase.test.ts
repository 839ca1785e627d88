import { describe, expect, test } from 'vitest';
import { joined, ourWords, plain, say } from '../../../src/lib/fields/phrase.ts';

describe('A phrase for a reviewer', () => {
  test('keeps our words and those of the content apart', () => {
    expect(say`${'W1'}: ${'On course'} → ${'At risk'}`).toEqual([
      '',
      { said: 'W1' },
      ': ',
      { said: 'On course' },
      ' → ',
      { said: 'At risk' },
      '',
    ]);
  });

  test('takes numbers and phrases in as they are', () => {
    const changed = say`${'W1'} changed`;
    expect(plain(say`${1200} of ${changed}`)).toBe('1,200 of W1 changed');
    expect(say`So: ${changed}`).toEqual(['So: ', '', { said: 'W1' }, ' changed', '']);
  });

  test('is put together with words of our own between', () => {
    const both = [say`${'W1'}`, say`${'W2'}`, say`${'W3'}`];
    expect(plain(joined(both, ' and '))).toBe('W1 and W2 and W3');
    expect(joined([], ' and ')).toEqual([]);
    expect(ourWords('3\u00a0months')).toEqual(['3 months']);
  });

  test('shows on one line what the content says, and obeys none of it', () => {
    const spoken = (text: string) => plain(say`${text}`);
    expect(spoken(' Two\n\tlines\u00a0here ')).toBe('Two lines here');
    expect(spoken('a\u001b[31mred\u0007')).toBe('a[31mred');
    // A mark that turns the direction of the text around.
    expect(spoken('a\u202eb')).toBe('ab');
    expect(spoken('half a \ud83d tree')).toBe('half a \ufffd tree');
  });
});
