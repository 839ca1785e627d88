import { expect, it } from 'vitest';
import { fileFormat } from '../../../src/lib/edit/file-format.ts';
import { laidOut } from '../../../src/lib/reading/layout.ts';
import { readContent } from '../../../src/lib/reading/read.ts';

it('Every file of the demonstration has the layout that npm run format writes', async () => {
  const files = await readContent('src/content');
  const others = files.filter((file) => (laidOut(file) ?? file.text) !== file.text);
  expect(others.map(({ path }) => path)).toEqual([]);
});

it('The editing screens write every file of the demonstration as they read it', async () => {
  const files = await readContent('src/content');
  const others = files.filter(({ place, text }) => {
    if (!place.belongs) return false;
    const { fromFile, toFile } = fileFormat(place.collection);
    return toFile(fromFile(text)) !== text;
  });
  expect(others.map(({ path }) => path)).toEqual([]);
});
