import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-tree.ts';

const COMPONENT = /^src\/components\/.*\.astro$/;

const files = sourceFiles();
const components = new Map(
  files.filter(({ path }) => COMPONENT.test(path)).map((file) => [file.path, file]),
);
const folders = [...new Set([...components.keys()].map(folderOf))].filter(
  // The frame round each example.
  (folder) => folder !== 'example',
);

// They draw nothing: they stand in the head of a page.
const inHead = ['src/components/embed/EmbedDiscovery.astro', 'src/components/site/ShareHead.astro'];

// The pages of the examples stand in the layouts that readers get.
const layouts = ['src/components/site/Layout.astro', 'src/components/embed/EmbedLayout.astro'];

describe('the examples of the components', () => {
  test('stand in each folder', () => {
    expect(
      folders.filter((folder) => !components.has(`src/components/${folder}/examples.astro`)),
    ).toEqual([]);
  });

  test('show every component that a page uses', () => {
    const used = files
      .filter(({ path }) => path.startsWith('src/pages/'))
      .flatMap(({ imports }) => imports.filter((path) => COMPONENT.test(path)).flatMap(partsOf));
    const unseen = [...new Set(used)].filter(
      (path) => ![...inHead, ...layouts].includes(path) && !isShown(path),
    );
    expect(unseen).toEqual([]);
    expect(used.length).toBeGreaterThan(30);
  });

  test('stand on no page that readers get', () => {
    const ofExamples = /^src\/components\/(example\/|[^/]+\/examples\.astro$)/;
    expect(
      files
        .filter(
          ({ path, imports }) =>
            !ofExamples.test(path) && imports.some((one) => ofExamples.test(one)),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('stand in the layouts that readers get', () => {
    const pages = globSync('tests/components/pages/*.astro').map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(layouts.filter((path) => !pages.some((text) => uses(text, path)))).toEqual([]);
  });
});

/** A component that is a page with its layout can stand in no other: its parts are shown instead. */
function partsOf(path: string): string[] {
  const own = components.get(path)?.imports ?? [];
  return own.some((imported) => layouts.includes(imported))
    ? own.filter((imported) => COMPONENT.test(imported) && !layouts.includes(imported))
    : [path];
}

function isShown(path: string): boolean {
  const examples = components.get(`src/components/${folderOf(path)}/examples.astro`);
  return examples !== undefined && uses(examples.text, path);
}

function uses(text: string, path: string): boolean {
  const name = /(\w+)\.astro$/.exec(path)?.[1];
  return new RegExp(`<${name}[\\s/>]`).test(text);
}

function folderOf(path: string): string {
  return path.split('/')[2] ?? '';
}
