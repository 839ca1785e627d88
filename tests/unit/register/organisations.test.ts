import { describe, expect, test } from 'vitest';
import type { OrganisationEntry } from '../../../src/lib/organisation/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from './entries.ts';

const asAt = '2024-01-01';

/** The town, with bodies that are part of the board or cover an area, and another plan of parks. */
function town(change: Partial<OrganisationEntry> = {}) {
  const all = entries(
    {
      w1: commitment({ leads: ['parks'] }),
      w2: commitment({ ref: 'W2', leads: ['board', 'parks'] }),
      w3: commitment({ ref: 'W3' }),
    },
    {},
    strategy({ partners: ['parks'] }),
  );
  all.organisations = all.organisations.map(({ id, data }) =>
    id === 'parks' ? { id, data: { ...data, ...change } } : { id, data },
  );
  return all;
}

function bodies(all = town()) {
  return Object.fromEntries(build(all, asAt).organisations.map((one) => [one.id, one]));
}

describe('A body', () => {
  test('has each strategy that it publishes or is a partner of, and no other', () => {
    const all = town();
    all.strategies.push({
      id: 'meadows',
      data: strategy({ title: 'Meadows', publisher: 'parks', published: '2021-12' }),
    });
    const { board, parks } = bodies(all);
    const plan = { id: 'plan', title: 'Plan for Marsham' };
    expect(board?.roles).toEqual([{ strategy: plan, publishes: true, partner: false }]);
    expect(parks?.roles).toEqual([
      { strategy: plan, publishes: false, partner: true },
      { strategy: { id: 'meadows', title: 'Meadows' }, publishes: true, partner: false },
    ]);
  });

  test('has the commitments that name it as a lead', () => {
    const { board, parks } = bodies();
    expect(board?.leads.map(({ ref }) => ref)).toEqual(['W2']);
    expect(parks?.leads.map(({ ref }) => ref)).toEqual(['W1', 'W2']);
  });

  test('knows which of them were withdrawn by the day', () => {
    const all = town();
    const withdrawn = { on: '2023-06', reason: 'The park was sold.' };
    all.commitments.push(
      { id: 'plan/w4', data: commitment({ ref: 'W4', leads: ['board'], withdrawn }) },
      {
        id: 'plan/w5',
        data: commitment({
          ref: 'W5',
          leads: ['board'],
          withdrawn: { ...withdrawn, on: '2024-06' },
        }),
      },
    );
    expect(bodies(all)['board']?.leads.map(({ ref, withdrawn: notice }) => [ref, notice])).toEqual([
      ['W2', undefined],
      ['W4', withdrawn],
      ['W5', undefined],
    ]);
  });

  test('has none of a strategy that was not published yet', () => {
    const all = town();
    all.strategies.push({ id: 'later', data: strategy({ published: '2025-01' }) });
    all.commitments.push({ id: 'later/w1', data: commitment({ leads: ['board'] }) });
    expect(bodies(all)['board']?.leads).toHaveLength(1);
    expect(bodies(all)['board']?.roles).toHaveLength(1);
  });

  test('names what it is part of, and what is part of it', () => {
    const { board, parks } = bodies(town({ partOf: 'board', area: 'marsham' }));
    expect(parks?.partOf).toEqual({ id: 'board', name: 'Marsham Board' });
    expect(parks?.members).toEqual([]);
    expect(board?.members).toEqual([{ id: 'parks', name: 'Marsham Parks' }]);
    expect(board?.partOf).toBeUndefined();
  });

  test('knows its area by name, if it has one', () => {
    const { board, parks } = bodies(town({ area: 'marsham' }));
    expect(parks?.area).toMatchObject({ id: 'marsham', name: 'Marsham' });
    expect(board?.area).toBeUndefined();
    expect(parks?.source.text).toBe('The plan, December\u00a02022.');
  });
});

test('Bodies stand in the order of their names', () => {
  const all = town();
  const [board] = all.organisations;
  if (!board) throw new Error('There is no board.');
  all.organisations.unshift({ id: 'water', data: { ...board.data, name: 'Anglian Water' } });
  all.organisations.unshift({ id: 'ward-10', data: { ...board.data, name: 'Ward 10' } });
  all.organisations.unshift({ id: 'ward-9', data: { ...board.data, name: 'Ward 9' } });
  expect(build(all, asAt).organisations.map(({ name }) => name)).toEqual([
    'Anglian Water',
    'Marsham Board',
    'Marsham Parks',
    'Ward 9',
    'Ward 10',
  ]);
});

describe('An area', () => {
  const source = { document: 'plan' };
  const area = (name: string, within?: string) => ({
    name,
    kind: 'ward' as const,
    summary: 'A part.',
    covers: [],
    source,
    sic: [],
    ...(within && { within }),
  });
  function areas() {
    const all = entries({});
    all.areas.push(
      { id: 'south', data: area('South', 'marsham') },
      { id: 'north', data: area('North', 'marsham') },
      { id: 'street', data: area('A street', 'north') },
    );
    return build(all, asAt).areas;
  }

  test('names the larger one that it lies in', () => {
    expect(areas().map(({ id, within }) => [id, within])).toEqual([
      ['marsham', undefined],
      ['south', { id: 'marsham', name: 'Marsham' }],
      ['north', { id: 'marsham', name: 'Marsham' }],
      ['street', { id: 'north', name: 'North' }],
    ]);
    expect(areas()[0]?.source.text).toBe('The plan, December\u00a02022.');
  });
});
