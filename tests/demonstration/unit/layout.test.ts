import { expect, it } from 'vitest';
import { laidOut } from '../../../src/lib/reading/layout.ts';
import { readContent } from '../../../src/lib/reading/read.ts';

it('Every file of the demonstration has the layout that npm run format writes', async () => {
  const files = await readContent('src/content');
  const others = files.filter((file) => (laidOut(file) ?? file.text) !== file.text);
  expect(others.map(({ path }) => path)).toEqual([]);
});
