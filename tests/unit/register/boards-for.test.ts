import { describe, expect, test } from 'vitest';
import type { AreaEntry } from '../../../src/lib/area/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { areaAndAround, boardsFor } from '../../../src/lib/register/places.ts';
import { entries } from './entries.ts';

const source = { document: 'plan' };
const meeting = {
  ...{ title: 'Meeting', record: 'minutes' as const, summary: 'It met.' },
  ...{ items: [], decisions: [], source, sic: [] },
};

function area(name: string, within?: string): AreaEntry {
  return {
    ...{ name, kind: 'neighbourhood' as const, covers: [], source, sic: [] },
    ...(within && { within }),
  };
}

/** A town with a quay in it, and a street on that. The board is of the town, and meets on these days. */
function registerOf(meetings: string[], asAt = '2024-01-01') {
  const all = entries({});
  all.areas.push(
    { id: 'quay', data: area('Quay', 'marsham') },
    { id: 'street', data: area('Street', 'quay') },
    { id: 'far', data: area('Far away') },
  );
  all.organisations = all.organisations.map(({ id, data }) => ({
    id,
    data: { ...data, area: id === 'board' ? 'marsham' : 'quay' },
  }));
  all.meetings = meetings.map((id) => ({ id, data: meeting }));
  return build(all, asAt);
}

function boards(place: string, ...args: Parameters<typeof registerOf>) {
  const register = registerOf(...args);
  const found = register.areas.find(({ id }) => id === place);
  if (!found) throw new Error(place);
  return boardsFor(found, register).map(({ body, next, last }) => [body.id, next?.on, last?.on]);
}

describe('the boards of a place', () => {
  test('are those of the nearest area around it whose meetings we know', () => {
    const both = ['board/2023-01-10', 'parks/2023-06-01'];
    expect(boards('street', both)).toEqual([['parks', undefined, '2023-06-01']]);
    expect(boards('street', ['board/2023-01-10'])).toEqual([['board', undefined, '2023-01-10']]);
    expect(boards('marsham', both)).toEqual([['board', undefined, '2023-01-10']]);
    expect(boards('far', both)).toEqual([]);
    expect(boards('street', [])).toEqual([]);
  });

  test('have the meeting before and the next one', () => {
    const days = ['2023-01-10', '2023-06-01', '2024-03-05', '2024-06-04'];
    expect(
      boards(
        'quay',
        days.map((on) => `parks/${on}`),
      ),
    ).toEqual([['parks', '2024-03-05', '2023-06-01']]);
    expect(boards('quay', ['parks/2024-03-05'])).toEqual([['parks', '2024-03-05', undefined]]);
  });
});

test('an area lies in those around it, the nearest first, and once where two lie in each other', () => {
  const { areas } = registerOf([]);
  const street = areas.find(({ id }) => id === 'street');
  if (!street) throw new Error();
  expect(areaAndAround(street, areas).map(({ id }) => id)).toEqual(['street', 'quay', 'marsham']);
  const round = areas.map((one) =>
    one.id === 'quay' ? { ...one, within: { id: 'street', name: 'Street' } } : one,
  );
  expect(areaAndAround(street, round).map(({ id }) => id)).toEqual(['street', 'quay']);
});
