import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-tree.ts';

/** From the ground up: a file may import from its own layer and from those before it. */
const layers: { name: string; holds: (path: string) => boolean }[] = [
  { name: 'fields', holds: (path) => path.startsWith('src/lib/fields/') },
  {
    name: 'schemas',
    holds: (path) =>
      /^src\/lib\/[a-z]+\/(schema|fields)\.ts$/.test(path) ||
      [
        'src/lib/commitment/axes.ts',
        'src/lib/commitment/change.ts',
        'src/lib/commitment/kinds.ts',
        'src/lib/commitment/sections.ts',
        'src/lib/commitment/withdrawal.ts',
        'src/lib/progress/correction.ts',
        'src/lib/progress/status-word.ts',
      ].includes(path),
  },
  {
    name: 'concept rules',
    holds: (path) =>
      /^src\/lib\/(area|commitment|glossary|indicator|meeting|organisation|outcome|page|priority|progress|search|site|snapshot|source|strategy)\//.test(
        path,
      ),
  },
  { name: 'reading', holds: (path) => path.startsWith('src/lib/reading/') },
  { name: 'register', holds: (path) => path.startsWith('src/lib/register/') },
  { name: 'addresses', holds: (path) => path.startsWith('src/lib/addresses/') },
  {
    name: 'publish, problems, build',
    holds: (path) => /^src\/lib\/(publish|problems|build)\//.test(path),
  },
  { name: 'scripts', holds: (path) => path.startsWith('src/scripts/') },
  { name: 'components', holds: (path) => /^src\/(components|styles|assets)\//.test(path) },
  {
    name: 'pages',
    holds: (path) =>
      path.startsWith('src/pages/') || ['src/content.config.ts', 'src/env.d.ts'].includes(path),
  },
];

const files = sourceFiles();
const layerOf = (path: string) => layers.findIndex(({ holds }) => holds(path));

/** Each import that breaks a rule, as a sentence. */
function offences(breaks: (file: SourceFile, imported: string) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => breaks(file, imported))
      .map((imported) => `${file.path} imports ${imported}`),
  );
}

describe('the layers', () => {
  test('hold every source file', () => {
    expect(files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test('import downwards only', () => {
    expect(
      offences(
        (file, imported) => imported.startsWith('src/') && layerOf(imported) > layerOf(file.path),
      ),
    ).toEqual([]);
  });

  test('keep publish, problems and build apart', () => {
    const folder = (path: string) => /^src\/lib\/(publish|problems|build)\//.exec(path)?.[1];
    expect(
      offences(
        (file, imported) =>
          folder(file.path) !== undefined &&
          folder(imported) !== undefined &&
          folder(file.path) !== folder(imported),
      ),
    ).toEqual([]);
  });

  test('have one door to the content', () => {
    const doors = ['src/content.config.ts', 'src/lib/register/load.ts'];
    expect(
      offences((file, imported) => imported === 'astro:content' && !doors.includes(file.path)),
    ).toEqual([]);
  });

  test('let components take props and fetch nothing', () => {
    expect(
      offences(
        (file, imported) =>
          file.path.startsWith('src/components/') &&
          (imported.endsWith('register/load.ts') ||
            imported.startsWith('astro:') ||
            imported.startsWith('node:')),
      ),
    ).toEqual([]);
  });

  test('let nothing import a page', () => {
    expect(offences((_file, imported) => imported.startsWith('src/pages/'))).toEqual([]);
  });
});

describe('the sizes', () => {
  test('keep every page under 45 lines', () => {
    const long = files.filter(({ path, lines }) => path.startsWith('src/pages/') && lines >= 45);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('keep every file within 250 lines', () => {
    expect(
      files.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  test('keep the median file under 60 lines', () => {
    const sorted = files.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
  });
});

describe('the names', () => {
  test('say what a thing is: no utils, helpers, common, manager or barrel', () => {
    const vague =
      /(^|[/.-])(utils?|helpers?|common|misc|shared|manager|index)\.(ts|astro)$|\/(utils|helpers|common|shared)\//;
    const pages = (path: string) => path.startsWith('src/pages/');
    expect(
      files.filter(({ path }) => vague.test(path) && !pages(path)).map(({ path }) => path),
    ).toEqual([]);
  });
});
