import { describe, expect, test } from 'vitest';
import { declarationsIn } from './declarations.ts';
import { sourceFiles } from './source-tree.ts';

/** Words that say nothing of what bears them, one by one, and words that are not the field's. */
const vague = new Set([
  ...['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager'],
  ...['data', 'info', 'item', 'items', 'thing', 'things', 'stuff'],
  ...['told', 'untold', 'arranged', 'held', 'own'],
  ...['promise', 'promises', 'promised', 'kpi', 'kpis'],
]);

/** Words that say nothing as the last of a file: a barrel, and whatever several others use. */
const vagueAtEnd = /(^|-)(index|shared)$/;

/** The terms in which one of these words has a meaning. */
const terms = /\b(open data|agenda items?)\b/g;

const files = sourceFiles();

describe('a name', () => {
  test.each([
    ['untoldChanges', ['untold']],
    ['MeetingItem', ['item']],
    ['data-files', ['data']],
    ['META_DATA', ['data']],
    ['openDataFiles', []],
    ['AgendaItem', []],
    ['csvMetadata', []],
    ['asKnown', []],
  ])('like %s has the vague words %j', (name, words) => {
    expect(vagueWordsIn(name)).toEqual(words);
  });

  test('is found wherever a file declares one', () => {
    const text = `
      export const { a, b: [c] } = make();
      function d() { const inner = 1; }
      export async function e() {}
      interface F {}
      export type G<H> = H;
      export class I {}
      export { d as j };`;
    expect(
      declarationsIn('file.ts', text).map(
        ({ name, isType, isExported }) =>
          `${name}${isType ? ', a type' : ''}${isExported ? ', exported' : ''}`,
      ),
    ).toEqual([
      'a, exported',
      'c, exported',
      'd',
      'e, exported',
      'F, a type',
      'G, a type, exported',
      'I, a type, exported',
    ]);
  });
});

describe('the names of the source', () => {
  test('say what a file or a folder holds', () => {
    const named = files.filter(
      // The pages are named after their addresses, which are published.
      ({ path }) => !path.startsWith('src/pages/'),
    );
    const saysNothing = (part: string) => isVague(part) || vagueAtEnd.test(withoutEnding(part));
    expect(
      named.filter(({ path }) => path.split('/').some(saysNothing)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('say what a file gives to others', () => {
    expect(
      files.flatMap(({ path, text }) =>
        declarations(path, text)
          .filter(({ name, isExported }) => isExported && isVague(name))
          .map(({ name }) => `${path}: ${name}`),
      ),
    ).toEqual([]);
  });

  test('say what a type is', () => {
    expect(types().filter(({ name }) => isVague(name))).toEqual([]);
  });

  test('are given to one type of src/lib only', () => {
    const byName = Map.groupBy(types(), ({ name }) => name);
    expect(
      [...byName]
        .filter(([, those]) => those.length > 1)
        .map(([name, those]) => `${name}: ${those.map(({ path }) => path).join(', ')}`),
    ).toEqual([]);
  });
});

function types(): { name: string; path: string }[] {
  return files
    .filter(({ path }) => path.startsWith('src/lib/'))
    .flatMap(({ path, text }) =>
      declarations(path, text)
        .filter(({ isType }) => isType)
        .map(({ name }) => ({ name, path })),
    );
}

function declarations(path: string, text: string) {
  return path.endsWith('.scss') ? [] : declarationsIn(path, text);
}

function isVague(name: string): boolean {
  return vagueWordsIn(name).length > 0;
}

function vagueWordsIn(name: string): string[] {
  const words = withoutEnding(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
  return words
    .replace(terms, '')
    .split(' ')
    .filter((word) => vague.has(word));
}

function withoutEnding(name: string): string {
  return name.replace(/\.\w+$/, '');
}
