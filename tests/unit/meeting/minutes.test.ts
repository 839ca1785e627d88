import { describe, expect, test } from 'vitest';
import { meetingAnswer } from '../../../src/lib/meeting/answer.ts';
import {
  type DecisionKind,
  decisionKinds,
  doneInWords,
  isDecided,
  isOnRecordAlone,
} from '../../../src/lib/meeting/decision-kinds.ts';
import { boardEvents } from '../../../src/lib/strategy/board-events.ts';

const minute = (...kinds: DecisionKind[]) => ({
  minute: '5',
  topic: 'A talk on the plan',
  resolutions: kinds.map((kind) => ({ kind, text: `The board ${kind}.` })),
});

describe('What a minute is', () => {
  test('only what settles a matter is decided, one way or the other', () => {
    const kinds = Object.keys(decisionKinds) as DecisionKind[];
    expect(kinds.filter((kind) => isDecided(minute(kind)))).toEqual([
      'agreed',
      'approved',
      'endorsed',
      'appointed',
      'refused',
      'delegated',
    ]);
  });

  test('one thing decided among several makes it a decision', () => {
    expect(isDecided(minute('noted', 'endorsed'))).toBe(true);
    expect(isDecided(minute('thanked', 'asked'))).toBe(false);
  });

  test('it says all that was done, each once, the weightiest first', () => {
    expect(doneInWords(minute('noted', 'endorsed', 'noted'))).toBe('Endorsed, noted');
    expect(doneInWords(minute('thanked', 'asked'))).toBe('Asked for more, thanked');
    expect(doneInWords(minute('deferred'))).toBe('Put off');
    expect(doneInWords(minute('received'))).toBe('Received');
  });

  test('an apology is on record alone, and stays so beside nothing but others of its sort', () => {
    expect(isOnRecordAlone(minute('recorded', 'recorded'))).toBe(true);
    expect(isOnRecordAlone(minute('recorded', 'thanked'))).toBe(false);
  });
});

describe('What we have of a meeting', () => {
  const headline = (...decisions: { resolutions: { kind: DecisionKind }[] }[]) =>
    meetingAnswer({ record: 'minutes', summary: 'It met.', decisions }).headline.replaceAll(
      '\u00a0',
      ' ',
    );

  test.each([
    [[], 'The minutes hold 0 numbered entries.'],
    [[minute('thanked')], 'The minutes hold 1 numbered entry. It does not decide a matter.'],
    [[minute('agreed')], 'The minutes hold 1 numbered entry. It decides a matter.'],
    [
      [minute('noted'), minute('asked')],
      'The minutes hold 2 numbered entries. None of them decides a matter.',
    ],
    [
      [minute('noted'), minute('agreed')],
      'The minutes hold 2 numbered entries. 1 of them decides a matter.',
    ],
    [
      [minute('noted'), minute('agreed'), minute('refused')],
      'The minutes hold 3 numbered entries. 2 of them decide a matter.',
    ],
    [
      [minute('agreed'), minute('refused')],
      'The minutes hold 2 numbered entries. All of them decide a matter.',
    ],
  ])('%# reads aloud', (decisions, sentence) => {
    expect(headline(...decisions)).toBe(sentence);
  });

  test('an agenda tells of no decision', () => {
    expect(meetingAnswer({ record: 'agenda', summary: 'It will meet.', decisions: [] })).toEqual({
      headline: 'We have the agenda of this meeting, and no minutes.',
      detail: 'It will meet. What the board decided is not in the papers that we have found.',
    });
  });
});

describe('What a strategy tells of boards', () => {
  const meeting = (on: string, record: 'minutes' | 'agenda') => ({
    id: `board/${on}`,
    on,
    boardId: 'board',
    record,
    board: { name: 'Marsham Board' },
  });
  const item = { number: '4', title: 'The plan', summary: 'The paper asks for views.' };

  test('a minute says what it was about, never that the strategy was agreed', () => {
    const [event] = boardEvents({
      decisions: [
        { meeting: meeting('2023-01-10', 'minutes'), decision: minute('thanked', 'asked') },
      ],
      papers: [],
    });
    expect(event).toMatchInlineSnapshot(`
      {
        "id": "decision/board/2023-01-10/5",
        "kind": "decision",
        "knownOn": "2023-01-10",
        "on": "2023-01-10",
        "path": "/meetings/board/2023-01-10/#minute-5",
        "source": "Minute 5, meeting of 10 January 2023.",
        "text": "The board thanked. The board asked.",
        "title": "Marsham Board, minute 5 (asked for more, thanked): A talk on the plan",
      }
    `);
  });

  test('a paper stands where there are no minutes, and says that nothing is known of the outcome', () => {
    const [event] = boardEvents({
      decisions: [],
      papers: [{ meeting: meeting('2023-01-10', 'agenda'), item }],
    });
    expect(event).toMatchInlineSnapshot(`
      {
        "id": "paper/board/2023-01-10/4",
        "kind": "paper",
        "knownOn": "2023-01-10",
        "on": "2023-01-10",
        "path": "/meetings/board/2023-01-10/#item-4",
        "source": "Item 4, meeting of 10 January 2023.",
        "text": "The paper asks for views. We have no minutes of the meeting, so we do not know what the board did.",
        "title": "On the agenda of the Marsham Board, item 4: The plan",
      }
    `);
  });

  test('a matter is told once: by its minute, and not by the item of the agenda as well', () => {
    const both = boardEvents({
      decisions: [{ meeting: meeting('2023-01-10', 'minutes'), decision: minute('noted') }],
      papers: [
        { meeting: meeting('2023-01-10', 'minutes'), item },
        { meeting: meeting('2023-03-10', 'agenda'), item },
      ],
    });
    expect(both.map(({ id }) => id)).toEqual([
      'decision/board/2023-01-10/5',
      'paper/board/2023-03-10/4',
    ]);
  });

  test('a declared interest is no step of a strategy, and hides no paper', () => {
    const found = boardEvents({
      decisions: [{ meeting: meeting('2023-01-10', 'minutes'), decision: minute('recorded') }],
      papers: [{ meeting: meeting('2023-01-10', 'minutes'), item }],
    });
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ['paper/board/2023-01-10/4', 'The paper asks for views.'],
    ]);
  });
});
