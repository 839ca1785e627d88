import { describe, expect, test } from 'vitest';
import type { PriorityEntry } from '../../../src/lib/priority/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { reportedOf } from '../../../src/lib/register/priorities.ts';
import { commitment, entries, strategy } from './entries.ts';

function heading(id: string, number: string, rest: Partial<PriorityEntry> = {}): PriorityEntry {
  return { id, number, title: `Heading ${number}`, topics: [], sic: [], priorities: [], ...rest };
}

/** Two chapters, the first with two sections, one of which has a part of its own. */
const priorities = [
  heading('places', '1', {
    summary: 'Where people live.',
    theme: 'health',
    priorities: [
      heading('streets', '1.1', { priorities: [heading('lamps', '1.1.1')] }),
      heading('parks', '1.2', { theme: 'wealth' }),
    ],
  }),
  heading('people', '2'),
];

function joined(change: Parameters<typeof strategy>[0] = {}) {
  const plan = strategy({
    priorities,
    themes: {
      name: 'Pillar',
      list: [
        { id: 'wealth', title: 'Wealth' },
        { id: 'health', title: 'Health' },
      ],
    } as never,
    ...change,
  });
  const all = entries(
    {
      w1: commitment({ priority: 'lamps' }),
      w2: commitment({ ref: 'W2', priority: 'streets' }),
      w3: commitment({ ref: 'W3', priority: 'streets' }),
      w4: commitment({ ref: 'W4', priority: 'parks' }),
      w5: commitment({ ref: 'W5', priority: 'people' }),
    },
    {},
    plan,
  );
  const [first] = build(all, '2024-01-01').strategies;
  if (!first) throw new Error('There is no strategy.');
  return first;
}

describe('A heading', () => {
  const [places, people] = [() => joined().priorities[0], () => joined().priorities[1]];

  test('has the commitments that stand directly under it, and counts all below it', () => {
    const [streets, parks] = places()?.priorities ?? [];
    const [lamps] = streets?.priorities ?? [];
    const found = [places(), streets, lamps, parks, people()].map((one) => [
      one?.id,
      one?.commitments.map(({ ref }) => ref).join(' '),
      one?.counts.of,
    ]);
    expect(found).toEqual([
      ['places', '', 4],
      ['streets', 'W2 W3', 3],
      ['lamps', 'W1', 1],
      ['parks', 'W4', 1],
      ['people', 'W5', 1],
    ]);
  });

  test('knows those above it, from the top, and what the strategy calls its level', () => {
    const [lamps] = places()?.priorities[0]?.priorities ?? [];
    expect(places()?.within).toEqual([]);
    expect(lamps?.within.map(({ id, level }) => [id, level])).toEqual([
      ['places', 'Chapter'],
      ['streets', 'Section'],
    ]);
    // A level without a name of its own goes by that of the one above.
    expect(lamps?.level).toBe('Section');
    const [onlyLevel] = joined({ levels: ['Chapter'] }).priorities[0]?.priorities ?? [];
    expect(onlyLevel?.level).toBe('Chapter');
    expect(joined({ levels: [] }).priorities[0]?.level).toBe('');
  });

  test('has the theme of the strategy that it names', () => {
    expect(places()?.theme).toEqual({ name: 'Pillar', title: 'Health' });
    expect(places()?.priorities[1]?.theme).toEqual({ name: 'Pillar', title: 'Wealth' });
    expect(people()?.theme).toBeUndefined();
    expect(joined({ themes: undefined }).priorities[0]?.theme).toBeUndefined();
    expect(places()?.summary).toBe('Where people live.');
  });
});

test('A heading has a report on what some report tells of, and not on what had no update', () => {
  const told = { noUpdate: false };
  const none = { noUpdate: true };
  const updates = [[told], [none, told], [none], [none, none], []];
  expect(updates.map((own) => reportedOf([{ updates: own } as never]))).toEqual([1, 1, 0, 0, 0]);
});

test('A commitment knows the way down to its heading, that heading included', () => {
  const way = (ref: string) =>
    joined()
      .commitments.find((one) => one.ref === ref)
      ?.priority.map(({ id, number, title, level }) => [id, number, title, level].join(' | '));
  expect(way('W1')).toEqual([
    'places | 1 | Heading 1 | Chapter',
    'streets | 1.1 | Heading 1.1 | Section',
    'lamps | 1.1.1 | Heading 1.1.1 | Section',
  ]);
  expect(way('W5')).toEqual(['people | 2 | Heading 2 | Chapter']);
});
