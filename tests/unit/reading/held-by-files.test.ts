import { expect, test } from 'vitest';
import { readText } from '../../../src/lib/reading/read.ts';
import { heldBy } from '../build/held-in-memory.ts';

test('what is read of a file with words holds a few times its text, and not ten', async () => {
  const fields = `title: Words\n${`# ${'x'.repeat(98)}\n`.repeat(500)}`;
  let read = 0;
  const held = await heldBy(async () =>
    Array.from({ length: 40 }, (_, n) => {
      const file = readText(`pages/words-${n}.mdx`, `---\n${fields}---\n\nWords ${n}.\n`);
      expect(file.faults).toEqual([]);
      read += file.text.length;
      return file;
    }),
  );
  expect(held).toBeLessThan(5 * read);
  // The texts themselves.
  expect(held).toBeGreaterThan(read);
});
