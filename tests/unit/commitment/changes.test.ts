import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import type { ChangeEntry } from '../../../src/lib/commitment/change.ts';
import { movesAnswer } from '../../../src/lib/commitment/moves-answer.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

/** Due in September 2023; moved to March 2024 when that was near, and to June 2024 when that had passed. */
const moved: Partial<CommitmentEntry> = {
  due: { by: '2024-06' },
  changes: [
    { date: '2023-08-15', field: 'due', was: '2023-09', now: '2024-03', reason: 'No staff.' },
    { date: '2024-04-20', field: 'due', was: '2024-03', now: '2024-06' },
  ],
};

function on(asAt: string, change: Partial<CommitmentEntry>, ...reports: ProgressEntry[]) {
  const named = Object.fromEntries(reports.map((one) => [one.asAt, one]));
  const register = build(entries({ w1: commitment(change) }, named), asAt);
  const [first] = register.commitments;
  if (!first) throw new Error('The register has no commitment.');
  return { commitment: first, strategies: register.strategies };
}

function says(asAt: string, change: Partial<CommitmentEntry>, ...reports: ProgressEntry[]): string {
  const { headline, detail } = answer(on(asAt, change, ...reports).commitment, asAt);
  return withPlainSpaces(`${headline}\n${detail}`);
}

/** The lines of the history that are about dates, the oldest first. */
function history(asAt: string, change: Partial<CommitmentEntry>, ...reports: ProgressEntry[]) {
  return on(asAt, change, ...reports)
    .commitment.history.filter(({ kind }) => kind === 'overdue' || kind === 'moved')
    .map((event) => withPlainSpaces(`${event.on} ${event.title}: ${event.text}`))
    .reverse();
}

describe('a due date that has moved', () => {
  test.each([
    // Before any move it is judged by the first date, as it was then.
    ['2023-06-29', '2023-09', 'not-due', undefined],
    ['2023-06-30', '2023-09', 'due-soon', undefined],
    ['2023-08-14', '2023-09', 'due-soon', undefined],
    // From the day of the move it is judged by the new date.
    ['2023-08-15', '2024-03', 'not-due', 'not-late'],
    ['2023-10-01', '2024-03', 'not-due', 'overdue'],
    ['2024-03-31', '2024-03', 'due-soon', 'overdue'],
    // The second date passed before it was moved: it was overdue, and a later move does not undo that.
    ['2024-04-01', '2024-03', 'overdue', 'overdue'],
    ['2024-04-19', '2024-03', 'overdue', 'overdue'],
    ['2024-04-20', '2024-06', 'due-soon', 'overdue'],
    ['2024-07-01', '2024-06', 'overdue', 'overdue'],
  ])('on %s was known as %s, and is %s', (asAt, by, state, byFirst) => {
    const { due, standing } = on(asAt, moved).commitment;
    const first = standing.timeliness.moved?.byFirst;
    expect([due?.by, standing.timeliness.state]).toEqual([by, state]);
    expect(first && (first.lateSince ? first.state : 'not-late')).toBe(byFirst);
  });

  test('never hides lateness: the first date stands beside the current one, with how late it is by it', () => {
    expect(says('2024-05-01', moved)).toMatchInlineSnapshot(`
      "This is due soon, in 1 month, and we have found no report on it. By its first date it is 7 months late.
      It is due by the end of June 2024. First due September 2023. Moved twice, by 9 months in all. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });

  test('never hides lateness: not by calling on time what was completed late by the first date', () => {
    expect(says('2024-07-01', moved, report('2024-05', [['w1', 'Done']]))).toMatchInlineSnapshot(`
      "A report says that this was completed on time. By its first date it was 8 months late.
      It was due by the end of June 2024. The report that calls it completed is of May 2024, and gives no day. First due September 2023. Moved twice, by 9 months in all. Its publisher said “Done” in May 2024."
    `);
  });

  test('never hides lateness: not by taking the date away', () => {
    const gone: Partial<CommitmentEntry> = {
      changes: [{ date: '2023-10-10', field: 'due', was: '2023-09', now: 'none' }],
    };
    expect(on('2023-10-09', gone).commitment.standing.timeliness.state).toBe('overdue');
    expect(says('2024-05-01', gone)).toMatchInlineSnapshot(`
      "This has no due date any more, and we have found no report on it. By its first date it is 7 months late.
      First due September 2023. The date was taken away on 10 October 2023. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(history('2024-05-01', gone)).toMatchInlineSnapshot(`
      [
        "2023-10-01 Became overdue: September 2023 ended, and we had found no report that it was completed.",
        "2023-10-10 Due date taken away: It was September 2023.",
      ]
    `);
  });

  test('keeps on record that it was overdue before it was moved', () => {
    expect(history('2024-07-01', moved)).toMatchInlineSnapshot(`
      [
        "2023-08-15 Due date moved: From September 2023 to March 2024: 6 months later.",
        "2024-04-01 Became overdue: March 2024 ended, and we had found no report that it was completed.",
        "2024-04-20 Due date moved: From March 2024 to June 2024: 3 months later.",
        "2024-07-01 Became overdue: June 2024 ended, and we had found no report that it was completed.",
      ]
    `);
  });

  test('was not overdue by a date that was met while it held', () => {
    const done = report('2024-02', [['w1', 'Done']]);
    expect(history('2024-07-01', moved, done).filter((line) => line.includes('overdue'))).toEqual(
      [],
    );
  });

  test('says that it had passed when it was moved, and only then', () => {
    const { changes } = on('2024-07-01', moved).commitment;
    expect(changes.map(({ hadPassed }) => hadPassed)).toEqual([false, true]);
  });
});

describe('how a date moved', () => {
  const moves = (...steps: [was: string, now: string][]) => {
    const changes = steps.map(
      ([was, now], at): ChangeEntry => ({
        date: `2023-01-0${at + 1}`,
        field: 'due',
        was,
        now,
      }),
    );
    const by = steps.at(-1)?.[1] ?? '';
    const due = by === 'none' ? {} : { due: { by } };
    return on('2023-02-01', { ...due, changes }).commitment.standing.timeliness.moved;
  };
  const words = (...steps: [was: string, now: string][]) =>
    withPlainSpaces(moves(...steps)?.words ?? '');

  test.each([
    [[['2023-09', '2024-03']], { firstDue: '2023-09', times: 1, months: 6 }],
    [[['2023-09', '2023-06']], { firstDue: '2023-09', times: 1, months: -3 }],
    [
      [
        ['none', '2024-03'],
        ['2024-03', '2024-06'],
      ],
      { firstDue: '2024-03', givenLater: '2023-01-01', times: 1, months: 3 },
    ],
    [
      [
        ['2023-09', '2024-03'],
        ['2024-03', 'none'],
      ],
      { firstDue: '2023-09', takenAway: '2023-01-02', times: 1, months: undefined },
    ],
    [
      [
        ['2023-09', 'none'],
        ['none', '2024-03'],
      ],
      { firstDue: '2023-09', takenAway: undefined, times: 0, months: 6 },
    ],
    [
      [
        ['2023-09', '2024-03'],
        ['2024-03', '2024-06'],
        ['2024-06', 'none'],
      ],
      { firstDue: '2023-09', takenAway: '2023-01-03', times: 2, months: undefined },
    ],
  ] satisfies [[string, string][], object][])('%j is kept as %j', (steps, kept) => {
    const none = { givenLater: undefined, takenAway: undefined };
    expect(moves(...steps)).toMatchObject({ ...none, ...kept });
  });

  test('is told without what else changed', () => {
    const changes: ChangeEntry[] = [
      { date: '2022-12-20', field: 'title', was: 'We plant.', now: 'We will plant trees.' },
      { date: '2023-01-01', field: 'due', was: '2023-09', now: '2024-03' },
      { date: '2023-01-10', field: 'leads', was: ['board'], now: [] },
    ];
    const { moved: found } = on('2023-02-01', { due: { by: '2024-03' }, changes }).commitment
      .standing.timeliness;
    expect(found).toMatchObject({ firstDue: '2023-09', givenLater: undefined, times: 1 });
    expect(withPlainSpaces(found?.words ?? '')).toBe(
      'First due September 2023. Moved once, by 6 months.',
    );
  });

  test('is nothing where it never had one', () => {
    expect(moves(['ongoing', 'none'])).toBeUndefined();
  });

  test.each([
    [[['2023-09', '2023-10']], 'First due September 2023. Moved once, by 1 month.'],
    [[['2023-09-30', '2023-10-12']], 'First due 30 September 2023. Moved once, by 12 days.'],
    [[['2023-09', '2023-06']], 'First due September 2023. Moved once, to 3 months earlier.'],
    [[['2023-09', '2023-09-30']], 'First due September 2023. Moved once.'],
    [
      [
        ['2023-09', '2024-09'],
        ['2024-09', '2023-09-30'],
      ],
      'First due September 2023. Moved twice, and back to the first date.',
    ],
    [
      [
        ['2023-08-31', '2023-11'],
        ['2023-11', '2024-01-31'],
        ['2024-01-31', '2024-02'],
      ],
      'First due 31 August 2023. Moved 3 times, by 6 months in all.',
    ],
    [
      [
        ['2023-09', '2024-03'],
        ['2024-03', '2023-06'],
      ],
      'First due September 2023. Moved twice, to 3 months earlier in all.',
    ],
    [
      [
        ['2023-09', 'none'],
        ['none', '2024-03'],
      ],
      'First due September 2023.',
    ],
    [
      [
        ['2023-09', 'none'],
        ['none', '2024-03'],
        ['2024-03', 'none'],
      ],
      'First due September 2023. The date was taken away on 3 January 2023.',
    ],
    [
      [
        ['none', '2024-03'],
        ['2024-03', '2024-06'],
      ],
      'No date was given at first. On 1 January 2023 it was given as March 2024. Moved once, by 3 months.',
    ],
    [
      [['none', '2024-03']],
      'No date was given at first. On 1 January 2023 it was given as March 2024.',
    ],
    [
      [
        ['2023-09', '2024-03'],
        ['2024-03', 'none'],
      ],
      'First due September 2023. Moved once, by 6 months. The date was taken away on 2 January 2023.',
    ],
  ] satisfies [[string, string][], string][])('%j: %s', (steps, expected) => {
    expect(words(...steps)).toBe(expected);
  });
});

describe('a change of another field', () => {
  const changed: Partial<CommitmentEntry> = {
    title: 'We will plant 50 trees.',
    leads: ['parks'],
    priority: 'streets',
    targets: [{ text: '50 trees' }, { text: 'A bench' }],
    changes: [
      {
        date: '2023-03-01',
        field: 'title',
        was: 'We will plant 100 trees.',
        now: 'We will plant 50 trees.',
      },
      { date: '2023-03-01', field: 'targets', was: '100 trees', now: '70 trees' },
      { date: '2023-05-01', field: 'leads', was: [], now: ['parks'], decision: 'The chair.' },
      { date: '2023-05-01', field: 'priority', was: 'places', now: 'streets' },
      { date: '2023-05-01', field: 'targets', was: '70 trees', now: '50 trees' },
      { date: '2023-06-01', field: 'targets', was: 'A pond', now: 'none' },
      { date: '2023-06-01', field: 'targets', was: 'none', now: 'A bench' },
    ],
  };

  test('is known from its day; before it, the pages have what held then', () => {
    const values = (asAt: string) => {
      const { title, leads, priority, targets, changes } = on(asAt, changed).commitment;
      return [
        title,
        leads.map(({ name }) => name).join(),
        priority.at(-1)?.title,
        targets.map(({ text }) => text).join(' & '),
        changes.length,
      ];
    };
    expect(values('2023-02-28')).toEqual([
      'We will plant 100 trees.',
      '',
      'Places',
      '100 trees & A pond',
      0,
    ]);
    expect(values('2023-04-30')).toEqual([
      'We will plant 50 trees.',
      '',
      'Places',
      '70 trees & A pond',
      2,
    ]);
    expect(values('2023-06-01')).toEqual([
      'We will plant 50 trees.',
      'Marsham Parks',
      'Streets',
      '50 trees & A bench',
      7,
    ]);
  });

  test('leaves the first published value beside the current one', () => {
    const { first, firstPoints } = on('2023-07-01', changed).commitment;
    expect(first).toEqual({
      title: 'We will plant 100 trees.',
      leads: 'No lead named',
      priority: '1 Places',
    });
    expect(firstPoints.targets).toEqual(['100 trees', 'none']);
  });

  test('has a permanent ID of its own, on the same day too', () => {
    const ids = on('2023-07-01', changed).commitment.changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('plan/w1/targets/2023-06-01-2');
  });
});

test('The page of moves counts them, and says what is missing beside them', () => {
  const { headline, detail } = movesAnswer(on('2024-05-01', moved).strategies);
  expect(withPlainSpaces(`${headline}\n${detail}`)).toMatchInlineSnapshot(`
    "We know of 2 changes of due dates.
    1 of 2 has no reason given. None has a decision recorded. By its first date, 1 more commitment would be late."
  `);
  const none = movesAnswer(on('2024-05-01', {}).strategies);
  expect(none.headline).toBe('We have found no date and no target that was moved.');
});
