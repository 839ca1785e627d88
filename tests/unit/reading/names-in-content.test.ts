import { expect, test } from 'vitest';
import { namesInContent } from '../../../src/lib/reading/names-in-content.ts';
import { commitment, entries } from '../register/entries.ts';

test('what files call things is known to the letter, and what they say of them is not', () => {
  const all = entries({ w1: commitment({ title: 'We will plant\n trees.' }) });
  const names = namesInContent(all);
  const [strategy] = all.strategies;
  expect([...names]).toEqual(
    expect.arrayContaining([
      'We will plant trees.',
      strategy?.data.title,
      strategy?.data.shortTitle,
    ]),
  );
  expect(names).not.toContain(strategy?.data.summary);
});
