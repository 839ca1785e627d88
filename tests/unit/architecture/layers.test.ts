import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { between, circlesIn } from './circles.ts';
import { type SourceFile, sourceFiles } from './source-tree.ts';

/** The concepts from the ground up: what one of them means may rest on those before it. */
const concepts = [
  'axes',
  'area',
  'glossary',
  'topic',
  'indicator',
  'organisation',
  'page',
  'source',
  'site',
  'meeting',
  'progress',
  'snapshot',
  'series',
  'outcome',
  'commitment',
  'priority',
  'strategy',
  'search',
];

/** From the ground up: a file may import from its own layer and from those before it. */
const layers: { name: string; holds: (path: string) => boolean }[] = [
  { name: 'html', holds: (path) => path.startsWith('src/lib/html/') },
  { name: 'fields', holds: (path) => path.startsWith('src/lib/fields/') },
  { name: 'language', holds: (path) => path.startsWith('src/lib/language/') },
  {
    name: 'schemas',
    holds: (path) =>
      /^src\/lib\/[a-z]+\/(schema|fields)\.ts$/.test(path) ||
      [
        'src/lib/area/kinds.ts',
        'src/lib/axes/axes.ts',
        'src/lib/commitment/change.ts',
        'src/lib/commitment/due.ts',
        'src/lib/commitment/field-policy.ts',
        'src/lib/commitment/going-on.ts',
        'src/lib/commitment/kinds.ts',
        'src/lib/commitment/response.ts',
        'src/lib/commitment/sections.ts',
        'src/lib/commitment/title-author.ts',
        'src/lib/commitment/withdrawal.ts',
        'src/lib/meeting/decision-kinds.ts',
        'src/lib/outcome/figures.ts',
        'src/lib/progress/correction.ts',
        'src/lib/progress/status-word.ts',
        'src/lib/progress/total.ts',
        'src/lib/site/edit-settings.ts',
        'src/lib/snapshot/printed-value.ts',
        'src/lib/strategy/kinds.ts',
      ].includes(path),
  },
  {
    name: 'concept rules',
    holds: (path) => conceptOf(path) >= 0,
  },
  { name: 'reading', holds: (path) => path.startsWith('src/lib/reading/') },
  { name: 'register', holds: (path) => path.startsWith('src/lib/register/') },
  { name: 'open data', holds: (path) => path.startsWith('src/lib/open-data/') },
  { name: 'kinds', holds: (path) => path.startsWith('src/lib/kinds/') },
  { name: 'addresses', holds: (path) => path.startsWith('src/lib/addresses/') },
  { name: 'editing screens', holds: (path) => path.startsWith('src/lib/edit/') },
  {
    name: 'publish, problems, build',
    holds: (path) => /^src\/lib\/(publish|problems|build)\//.test(path),
  },
  { name: 'scripts of pages', holds: (path) => path.startsWith('src/scripts/') },
  { name: 'components', holds: (path) => /^src\/(components|styles|assets)\//.test(path) },
  {
    name: 'pages',
    holds: (path) =>
      path.startsWith('src/pages/') || ['src/content.config.ts', 'src/env.d.ts'].includes(path),
  },
  { name: 'commands', holds: (path) => path.startsWith('scripts/') },
];

const files = sourceFiles();
const readme = readFileSync('README.md', 'utf8');
const layerOf = (path: string) => layers.findIndex(({ holds }) => holds(path));

function conceptOf(path: string): number {
  return concepts.indexOf(/^src\/lib\/([a-z]+)\//.exec(path)?.[1] ?? '');
}

/** A folder as people say it: “commitment”, “publish/difference”, “scripts/build”. */
function folderOf(path: string): string {
  return dirname(path).replace(/^src\/lib\//, '');
}

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
    expect(offences((file, imported) => layerOf(imported) > layerOf(file.path))).toEqual([]);
  });

  test('let a concept rest only on those before it, also for its types', () => {
    expect(
      offences(
        (file, imported) => conceptOf(file.path) >= 0 && conceptOf(imported) > conceptOf(file.path),
      ),
    ).toEqual([]);
  });

  test('let the commands use what the site means, and none of its markup', () => {
    expect(
      offences(
        (file, imported) => file.path.startsWith('scripts/') && /^src\/(?!lib\/)/.test(imported),
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
    const doors = ['src/content.config.ts'];
    expect(
      offences((file, imported) => imported === 'astro:content' && !doors.includes(file.path)),
    ).toEqual([]);
    // What was read comes to the pages and to the collections of Astro through this.
    const content = 'virtual:golden-thread/content';
    const users = files.filter(({ imports }) => imports.includes(content)).map(({ path }) => path);
    expect(users).toEqual([
      'src/lib/build/content-module.ts',
      'src/lib/reading/loader.ts',
      'src/lib/register/load.ts',
    ]);
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

  test('are told in README.md, each folder of src/lib in its place', () => {
    const [, map = ''] = /`src\/lib` is built in layers.*?```text\n(.*?)```/s.exec(readme) ?? [];
    const told = map
      .split('\n')
      .filter((line) => !line.startsWith('src/'))
      .flatMap((line) => line.split(/ {3,}/)[0]?.match(/[\w-]+(?=\/)/g) ?? []);
    const order = told.map((name) => layerOf(`src/lib/${name}/a-file.ts`));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    const folders = files.flatMap(({ path }) => /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(folders)].filter((name) => !concepts.includes(name))).toEqual(
      told.toSorted(),
    );
  });
});

describe('what runs', () => {
  const needs = new Map(files.map(({ path, values }) => [path, values]));

  test('runs in plain Node but for the files that README.md names', () => {
    const needAstro = new Set<string>();
    for (let before = -1; before < needAstro.size; ) {
      before = needAstro.size;
      for (const [path, values] of needs) {
        if (values.some((name) => /^(astro|virtual):/.test(name) || needAstro.has(name))) {
          needAstro.add(path);
        }
      }
    }
    const [, named = ''] = /runs in plain Node but for (.*?)\. /s.exec(readme) ?? [];
    expect([...needAstro].filter((path) => path.startsWith('src/lib/')).sort()).toEqual(
      [...named.matchAll(/`([^`]+)`/g)].map(([, path]) => `src/lib/${path}`).sort(),
    );
  });

  test('goes round in no circle of files', () => {
    expect(circlesIn(needs)).toEqual([]);
  });

  test('goes round in no circle of folders', () => {
    const inFolders = [...needs].filter(([path]) =>
      /^(src\/lib|src\/components|scripts)\//.test(path),
    );
    expect(circlesIn(between(new Map(inFolders), folderOf))).toEqual([]);
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
