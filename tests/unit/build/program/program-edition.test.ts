import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { programEdition } from '../../../../src/lib/build/program/program-edition.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write('src/pages/index.astro', 'home');
  write('package-lock.json', '{}');
});

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test.each([
  ['a page', 'src/pages/index.astro'],
  ['a rule', 'src/lib/rule.ts'],
  ['a style', 'src/styles/site.scss'],
  ['what is served as it is', 'public/favicon.svg'],
  ['the settings of Astro', 'astro.config.mjs'],
  ['the packages', 'package-lock.json'],
  ['a variable of the surroundings', '.env.production'],
])('the pages are compiled again when %s has changed', async (_what, path) => {
  const before = await programEdition(root, {});
  write(path, 'changed');
  expect(await programEdition(root, {})).not.toBe(before);
});

test('the pages are compiled again for another path on the host', async () => {
  expect(await programEdition(root, { base: '/a/' })).not.toBe(
    await programEdition(root, { base: '/b/' }),
  );
});

test('the pages are not compiled again for an edit of the content', async () => {
  const before = await programEdition(root, {});
  write('src/content/site.yaml', 'title: Other');
  write('tests/some.test.ts', '');
  expect(await programEdition(root, {})).toBe(before);
});

test('where nothing says which packages there are, the pages are compiled for each build', async () => {
  rmSync(join(root, 'package-lock.json'));
  expect(await programEdition(root, {})).not.toBe(await programEdition(root, {}));
});
