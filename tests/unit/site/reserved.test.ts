import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { address, reservedAtTop, reservedInStrategy } from '../../../src/lib/site/address.ts';

/** What the site makes in a folder under names of its own; what stands in brackets is named by the content. */
function ownNames(folder: string): string[] {
  return readdirSync(folder)
    .map((file) => parse(file).name)
    .filter((name) => !name.startsWith('['));
}

describe('a name that the site uses for a page or a folder of its own', () => {
  test('cannot be taken by a page', () => {
    // The method has its words in a page of the content, which has that name for this.
    const names = ownNames('src/pages').filter((name) => name !== 'method');
    expect(names.filter((name) => !isReserved(name, reservedAtTop))).toEqual([]);
  });

  test('cannot be taken by a commitment', () => {
    const names = ownNames('src/pages/strategies/[strategy]');
    expect(names.filter((name) => !isReserved(name, reservedInStrategy))).toEqual([]);
  });

  test('cannot be taken where an address is made for a folder without a page', () => {
    const any = { strategyId: 'a', slug: 'b', areaId: 'a', boardId: 'a', on: 'b', id: 'a' };
    const { page: _named, method: _page, ...own } = address;
    const made = Object.values(own).map((make) =>
      // Each of them only puts the words that it is given into a path.
      Reflect.apply(make, undefined, [any, any]),
    );
    const tops = made.flatMap((path: string) => /^\/([^/.#[]+)\//.exec(path)?.[1] ?? []);
    expect(tops.length).toBeGreaterThan(20);
    expect(tops.filter((name) => !isReserved(name, reservedAtTop))).toEqual([]);
  });
});

function isReserved(name: string, kept: readonly string[]): boolean {
  // A name with a dot is no ID, so nobody can take it.
  return name.includes('.') || kept.includes(name);
}
