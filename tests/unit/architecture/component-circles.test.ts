import { describe, expect, test } from 'vitest';
import { circles, importsByValue } from './circles.ts';
import { sourceFiles } from './source-tree.ts';

const components = sourceFiles().filter(({ path }) => path.startsWith('src/components/'));

describe('the components', () => {
  test('import one another in no circle', () => {
    const file = (path: string) => (path.startsWith('src/components/') ? path : undefined);
    expect(circles(importsByValue(components, file))).toEqual([]);
  });

  test('stand in folders that import one another in no circle', () => {
    const folder = (path: string) => /^src\/components\/([^/]+)\//.exec(path)?.[1];
    expect(circles(importsByValue(components, folder))).toEqual([]);
  });
});

describe('a circle', () => {
  const invented = (path: string, text: string) => ({ path, text, lines: 1, imports: [] });
  const of = (files: Parameters<typeof importsByValue>[0]) =>
    circles(importsByValue(files, (path) => path));

  test('is found where the last of three files imports the first', () => {
    expect(
      of([
        invented('a/one.ts', "import { two } from '../b/two.ts';"),
        invented('b/two.ts', "import Three, { type Four } from '../c/Three.astro';"),
        invented('c/Three.astro', "---\nexport { one } from '../a/one.ts';\n---"),
      ]),
    ).toEqual(['a/one.ts → b/two.ts → c/Three.astro → a/one.ts']);
  });

  test('is none where one of the two only needs a type', () => {
    expect(
      of([
        invented('a/one.ts', "import { two } from '../b/two.ts';"),
        invented('b/two.ts', "import { type One, type Other } from '../a/one.ts';"),
      ]),
    ).toEqual([]);
  });
});
