import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const words = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** What is only true of the documents of the demonstration. */
const ownPlaces = /Mid and South Essex|Southend|Southampton|Thurrock/;

test('a new site starts with every rule of the method that holds on any site', () => {
  const starter = words('scripts/new/site/pages/method.mdx');
  const general = words('src/content/pages/method.mdx').filter((one) => !ownPlaces.test(one));
  expect(general.filter((one) => !starter.includes(one))).toEqual([]);
});
