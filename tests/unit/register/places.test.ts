import { describe, expect, test } from 'vitest';
import type { AreaEntry } from '../../../src/lib/area/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { areasIn, placeNames, plansFor } from '../../../src/lib/register/places.ts';
import { entries, strategy } from './entries.ts';

const register = registerOf();

describe('a place', () => {
  test('has its own plans and those of the areas around it, those in force first', () => {
    expect(plansOf('marsham')).toEqual(['plan', 'old', 'proposal']);
    expect(plansOf('street')).toEqual(['plan', 'of-the-street', 'old', 'proposal']);
    expect(plansOf('far')).toEqual([]);
  });

  test('stands in its area by name, and one without a name at the end', () => {
    expect(areasIn(register.areas, 'marsham').map(({ name }) => name)).toEqual([
      'Quay',
      'Street',
      'A profile with no name',
    ]);
    expect(areasIn(register.areas, undefined).map(({ id }) => id)).toEqual(['far', 'marsham']);
    expect(areasIn(register.areas, 'street')).toEqual([]);
  });

  test('is found by its name and by all that it covers, but not by words that stand for a name', () => {
    expect(placeNames(register.areas).map(({ name, area }) => [name, area.id])).toEqual([
      ['Far away', 'far'],
      ['Marsham', 'marsham'],
      ['Old Harbour', 'quay'],
      ['Quay', 'quay'],
      ['Street', 'street'],
      ['ZZ2', 'quay'],
      ['ZZ12', 'quay'],
    ]);
  });

  test('says where the names that it covers stand', () => {
    expect(register.areas.map(({ coversSource }) => coversSource?.text)).toEqual([
      undefined,
      undefined,
      'The plan, December\u00a02022.',
      undefined,
      undefined,
    ]);
  });
});

function plansOf(id: string): string[] {
  const area = register.areas.find((one) => one.id === id);
  if (!area) throw new Error(`There is no ${id}.`);
  return plansFor(area, register).map((plan) => plan.id);
}

function registerOf() {
  const all = entries({});
  all.areas.push(
    { id: 'far', data: area({ name: 'Far away' }) },
    {
      id: 'quay',
      data: area({
        name: 'Quay',
        within: 'marsham',
        covers: ['ZZ12', 'ZZ2', 'Old Harbour'],
        coversSource: { document: 'plan' },
      }),
    },
    {
      id: 'nameless',
      data: area({ name: 'A profile with no name', within: 'marsham', untitled: 'Cut off.' }),
    },
    { id: 'street', data: area({ name: 'Street', within: 'marsham' }) },
  );
  all.strategies.push(
    { id: 'old', data: strategy({ period: { from: 2012, to: 2014 }, published: '2012-01' }) },
    { id: 'proposal', data: strategy({ standing: 'draft' }) },
    { id: 'of-the-street', data: strategy({ area: 'street' }) },
  );
  return build(all, '2024-06-30');
}

function area(own: Partial<AreaEntry>): AreaEntry {
  return {
    name: '',
    kind: 'neighbourhood',
    covers: [],
    sic: [],
    source: { document: 'plan' },
    ...own,
  };
}
