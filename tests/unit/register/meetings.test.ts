import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from './entries.ts';

const source = { document: 'plan', locator: { page: '3' } };

function meeting(strategies: string[]) {
  return {
    title: 'Meeting',
    record: 'minutes' as const,
    summary: 'It met.',
    source,
    items: [{ number: '1', title: 'Trees', strategies, asks: [], aims: [], says: [], steps: [] }],
    decisions: [
      {
        minute: '5',
        topic: 'Trees',
        resolutions: [{ kind: 'noted' as const, text: 'It looked again.' }],
        actions: [],
        strategies,
        topics: [],
        sic: [],
      },
    ],
    sic: [],
  };
}

function town(): Entries {
  const all = entries({ w1: commitment() });
  all.meetings = [
    { id: 'board/2023-01-10', data: meeting(['plan']) },
    { id: 'parks/2023-06-01', data: meeting(['later']) },
    { id: 'board/2023-03-07', data: meeting([]) },
  ];
  all.strategies.push({ id: 'later', data: strategy({ title: 'Later', published: '2024-01' }) });
  return all;
}

describe('The meetings of boards', () => {
  test('are known from the day on which they were held, the newest first', () => {
    const ids = (asAt: string) => build(town(), asAt).meetings.map(({ id }) => id);
    expect(ids('2023-01-09')).toEqual([]);
    expect(ids('2023-01-10')).toEqual(['board/2023-01-10']);
    expect(ids('2023-12-31')).toEqual(['parks/2023-06-01', 'board/2023-03-07', 'board/2023-01-10']);
  });

  test('say which board met, on which day, and where that stands', () => {
    const [newest] = build(town(), '2023-12-31').meetings;
    expect(newest).toMatchObject({
      boardId: 'parks',
      on: '2023-06-01',
      board: { id: 'parks', name: 'Marsham Parks' },
      source: { text: 'The plan, December\u00a02022, page\u00a03.' },
    });
  });

  test('name the strategies that they dealt with, as far as these are public on the day', () => {
    const named = (asAt: string) =>
      build(town(), asAt).meetings.map(({ items, decisions }) =>
        [...items, ...decisions].map(({ strategies }) => strategies.map(({ title }) => title)),
      );
    expect(named('2023-12-31')).toEqual([
      [[], []],
      [[], []],
      [['Plan for Marsham'], ['Plan for Marsham']],
    ]);
    expect(named('2024-01-01')[0]).toEqual([['Later'], ['Later']]);
  });

  test('are known to be ahead from the day of the document that tells of them, the next one first', () => {
    const all = town();
    all.sources.push({
      id: 'calendar',
      data: { title: 'Dates', publisher: 'board', published: '2023-04' },
    });
    for (const id of ['board/2024-06-04', 'parks/2024-03-05'])
      all.meetings.push({ id, data: { ...meeting([]), source: { document: 'calendar' } } });
    const ahead = (asAt: string) =>
      build(all, asAt).meetingsAhead.map(({ on, board }) => `${on} ${board.id}: ${board.name}`);
    const both = ['2024-03-05 parks: Marsham Parks', '2024-06-04 board: Marsham Board'];
    expect(ahead('2023-03-31')).toEqual(['2023-06-01 parks: Marsham Parks']);
    expect(ahead('2023-04-01')).toEqual(['2023-06-01 parks: Marsham Parks', ...both]);
    expect(ahead('2023-06-01')).toEqual(both);
    expect(ahead('2024-03-05')).toEqual(both.slice(1));
  });

  test('are on the page of a strategy, as papers about it and as decisions on it', () => {
    const register = build(town(), '2024-01-01');
    const plan = register.strategies.find(({ id }) => id === 'plan');
    expect(plan?.papers.map(({ meeting, item }) => [meeting.id, item.title])).toEqual([
      ['board/2023-01-10', 'Trees'],
    ]);
    expect(plan?.decisions.map(({ meeting, decision }) => [meeting.id, decision.minute])).toEqual([
      ['board/2023-01-10', '5'],
    ]);
  });
});
