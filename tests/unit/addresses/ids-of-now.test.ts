import { describe, expect, test } from 'vitest';
import { withIdsOfNow } from '../../../src/lib/addresses/ids-of-now.ts';
import type { AddressLine } from '../../../src/lib/addresses/line.ts';
import { commitment, report, strategy } from '../register/entries.ts';
import { line, moved } from './lines.ts';

/** A line of what moved, and that of where it is now. */
function movedTo(from: string, to: string): AddressLine[] {
  return [moved(from, to), line(to)];
}

describe('a file that was published names', () => {
  const said = commitment({
    leads: ['parks', 'board'],
    topics: ['homes'],
    partOf: 'w1',
    serves: ['w2', 'w3'],
    withdrawn: { on: '2026-02', reason: 'Floods.', replacedBy: 'other/w1' },
  });
  const now = (...lines: AddressLine[]) => withIdsOfNow('commitments', 'plan/w9', said, lines);

  test('the same as it did, when nothing moved', () => {
    expect(now()).toEqual(said);
    expect(now(line('organisations/parks'), line('commitments/plan/w1'))).toEqual(said);
  });

  test('a body by the ID that it has now', () => {
    expect(now(...movedTo('organisations/parks', 'organisations/green'))).toEqual({
      ...said,
      leads: ['green', 'board'],
    });
  });

  test('a topic, which has no file', () => {
    expect(now(...movedTo('topics/homes', 'topics/housing'))).toEqual({
      ...said,
      topics: ['housing'],
    });
  });

  test('a commitment of its own strategy', () => {
    expect(now(...movedTo('commitments/plan/w1', 'commitments/plan/w1a'))).toEqual({
      ...said,
      partOf: 'w1a',
    });
  });

  test('the one among several that moved', () => {
    expect(now(...movedTo('commitments/plan/w3', 'commitments/plan/w4'))).toEqual({
      ...said,
      serves: ['w2', 'w4'],
    });
  });

  test('a commitment of another strategy, with that before it', () => {
    expect(now(...movedTo('commitments/other/w1', 'commitments/next/w7'))).toEqual({
      ...said,
      withdrawn: { on: '2026-02', reason: 'Floods.', replacedBy: 'next/w7' },
    });
  });

  test('nothing that moved to a place that nobody knows', () => {
    expect(now(moved('organisations/parks', 'organisations/gone'))).toEqual(said);
  });

  test('nothing else that has the same ID', () => {
    expect(now(...movedTo('areas/parks', 'areas/green'))).toEqual(said);
    expect(now(...movedTo('commitments/other/w2', 'commitments/other/w3'))).toEqual(said);
  });
});

describe('a decision names its meeting', () => {
  const decided = (decision: string) =>
    commitment({
      changes: [{ date: '2026-02', field: 'due', was: '2026-01', now: 'none', decision }],
    });
  const now = (decision: string, lines: AddressLine[]) =>
    withIdsOfNow('commitments', 'plan/w9', decided(decision), lines).changes[0]?.decision;
  const lines = movedTo('meetings/board/2026-02-03', 'meetings/committee/2026-02-03');

  test('by the board that it has now, with the minute that it had', () => {
    expect(now('board/2026-02-03', lines)).toBe('committee/2026-02-03');
    expect(now('board/2026-02-03#7', lines)).toBe('committee/2026-02-03#7');
  });

  test('and is the same where another meeting moved, and where it is words or an address', () => {
    for (const decision of [
      'board/2026-03-03#7',
      'The board',
      'https://x.example/board/2026-02-03',
    ])
      expect(now(decision, lines)).toBe(decision);
  });
});

test('a heading has no address of its own, so it keeps its ID', () => {
  const said = commitment({ priority: 'streets' });
  const lines = movedTo('priorities/streets', 'priorities/roads');
  expect(withIdsOfNow('commitments', 'plan/w9', said, lines)).toEqual(said);
});

test('a report is named by the ID that it has now, within its strategy', () => {
  const changes = [{ words: ['At risk'], since: '2023-09', points: '-7.6' }];
  const said = report('2024-03', [['w1']], { changes });
  const lines = movedTo('progress/plan/2023-09', 'progress/plan/2023-10');
  expect(withIdsOfNow('progress', 'plan/2024-03', said, lines).changes).toEqual([
    { words: ['At risk'], since: '2023-10', points: '-7.6' },
  ]);
  expect(withIdsOfNow('progress', 'other/2024-03', said, lines).changes).toEqual(changes);
});

test('what names nothing, such as a year, is the same, and what was published is left as it was', () => {
  const said = strategy({ publisher: 'parks', period: { from: 2022, to: 2026 } });
  const lines = movedTo('organisations/parks', 'organisations/green');
  expect(withIdsOfNow('strategies', 'plan', said, lines)).toEqual({ ...said, publisher: 'green' });
  expect(said.publisher).toBe('parks');
});
