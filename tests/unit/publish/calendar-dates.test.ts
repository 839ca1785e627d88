import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { CalendarDate } from '../../../src/lib/publish/calendar/calendar-date.ts';
import { organisationDates, strategyDates } from '../../../src/lib/publish/calendar/dates.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const source = { document: 'plan' };
const due = { by: '2024-02' };

function ofPlan(all: Entries, asAt = '2023-06-01'): CalendarDate[] {
  const register = build(all, asAt);
  const [plan] = register.strategies;
  return plan ? strategyDates(plan, register) : [];
}

function ofBody(id: string, all: Entries, asAt = '2023-06-01'): CalendarDate[] {
  return organisationDates({ id }, build(all, asAt));
}

const asLines = (dates: CalendarDate[]) => dates.map(({ on, id }) => `${on} ${id}`);

/** A meeting of the board that takes the given strategies as items of its agenda, and decides on others. */
function meeting(items: string[], decided: string[]) {
  return {
    title: 'Meeting of the winter',
    record: 'minutes' as const,
    summary: 'It looked at trees.',
    source,
    items: items.map((id) => ({
      number: '1',
      title: 'Trees',
      strategies: [id],
      asks: [],
      aims: [],
      says: [],
      steps: [],
    })),
    decisions: decided.map((id) => ({
      minute: '5',
      topic: 'Trees',
      resolutions: [{ kind: 'noted' as const, text: 'It looked again.' }],
      actions: [],
      strategies: [id],
      topics: [],
      sic: [],
    })),
    sic: [],
  };
}

describe('A date by which something is due', () => {
  test('counts how often it was moved, and says when last; not what changes beside it', () => {
    const moved = (date: string, was: string, now: string) => ({
      date,
      field: 'due' as const,
      was,
      now,
      reason: 'It rained.',
    });
    const changes = [
      moved('2023-01', '2023-09', '2023-12'),
      moved('2023-05-20', '2023-12', '2024-02'),
      { date: '2023-05-30', field: 'leads' as const, was: [], now: ['parks'], reason: 'New.' },
    ];
    const dates = (asAt: string) =>
      ofPlan(entries({ w1: commitment({ due, leads: ['parks'], changes } as never) }), asAt);
    expect(dates('2023-06-01').map(({ changed }) => changed)).toEqual([
      { times: 2, lastOn: '2023-05-20' },
    ]);
    expect(dates('2023-03-01').map(({ changed }) => changed)).toEqual([
      { times: 1, lastOn: '2023-01-31' },
    ]);
    expect(dates('2022-12-20').map(({ changed }) => changed)).toEqual([undefined]);
  });

  test('says what is due, by when, and where to read of it', () => {
    const [month, exact] = ofPlan(
      entries({
        w1: commitment({ due }),
        w2: commitment({ ref: 'W2', title: 'Plant ten.', due: { by: '2024-03-15' } }),
      }),
    );
    expect({ ...month, text: withPlainSpaces(month?.text ?? '') }).toMatchInlineSnapshot(`
      {
        "id": "due/plan/w1",
        "knownOn": "2022-12-01",
        "on": "2024-02-29",
        "path": "/strategies/plan/w1/",
        "text": "Due by the end of February 2024. Plan for Marsham",
        "title": "W1 is due: We will plant trees.",
      }
    `);
    expect(withPlainSpaces(exact?.text ?? '')).toBe('Due by 15 March 2024. Plan for Marsham');
    expect(exact?.title).toBe('W2 is due: Plant ten.');
  });

  test('is in the calendar of who leads it, or of who publishes where nobody does', () => {
    const all = entries({ w1: commitment({ due, leads: ['parks'] }), w2: commitment({ due }) });
    expect(asLines(ofBody('parks', all))).toEqual(['2024-02-29 due/plan/w1']);
    expect(asLines(ofBody('board', all))).toEqual(['2024-02-29 due/plan/w2']);
  });

  test('is in the calendar of each body that leads it, and names the strategy that it belongs to', () => {
    const all = entries({ w1: commitment({ due, leads: ['parks', 'board'] }) });
    all.strategies.push({
      id: 'a',
      data: strategy({ title: 'Another plan', published: '2023-01' }),
    });
    for (const id of ['parks', 'board']) {
      expect(ofBody(id, all).map(({ text }) => withPlainSpaces(text))).toEqual([
        'Due by the end of February 2024. Plan for Marsham',
      ]);
    }
  });

  test('is there no more once the commitment is withdrawn, from that day on', () => {
    const withdrawn = { on: '2023-05-10', reason: 'The meadow floods.' };
    const all = entries({ w1: commitment({ due, withdrawn }), w2: commitment({ due }) });
    expect(asLines(ofPlan(all, '2023-05-09'))).toEqual([
      '2024-02-29 due/plan/w1',
      '2024-02-29 due/plan/w2',
    ]);
    expect(asLines(ofPlan(all, '2023-05-10'))).toEqual(['2024-02-29 due/plan/w2']);
    expect(asLines(ofBody('board', all, '2023-05-10'))).toEqual(['2024-02-29 due/plan/w2']);
  });

  test('is an entry of its own in each year for what is due each year, and one if it is moved', () => {
    const yearly = { w1: commitment({ due: { by: '2023-03', then: 'annually' } }) };
    const done = { '2023-03': report('2023-03', [['w1', 'Done']]) };
    expect(asLines(ofPlan(entries(yearly)))).toEqual(['2023-03-31 due/plan/w1/2023']);
    expect(asLines(ofPlan(entries(yearly, done)))).toEqual(['2024-03-31 due/plan/w1/2024']);
    const moved = { w1: commitment({ due: { by: '2025-02' } }) };
    expect(asLines(ofPlan(entries(moved)))).toEqual(['2025-02-28 due/plan/w1']);
  });
});

describe('A date by which something is due, or progress is expected,', () => {
  const dates = (
    one: Parameters<typeof commitment>[0],
    plan: Parameters<typeof strategy>[0] = {},
    asAt = '2023-06-01',
  ) => ofPlan(entries({ w1: commitment({ due, ...one }) }, {}, strategy(plan)), asAt);

  test('is one by which progress is expected, where the strategy says so', () => {
    const [date] = dates({ due: { ...due, means: 'progress' } });
    expect(date?.title).toBe('W1, progress is expected: We will plant trees.');
    expect(withPlainSpaces(date?.text ?? '')).toBe(
      'Progress is expected by the end of February 2024. Plan for Marsham',
    );
  });

  test('is in no calendar while a draft only puts it forward', () => {
    expect(asLines(dates({}, { standing: 'draft' }))).toEqual([]);
    expect(asLines(dates({}, { standing: 'adopted' }))).toEqual(['2024-02-29 due/plan/w1']);
  });

  test('is in the calendar no more once the commitment went on into a newer plan', () => {
    const carriedTo = {
      commitment: 'newer/a1',
      on: '2023-05-10',
      pairedBy: 'us' as const,
      corrected: [],
    };
    const all = entries({ w1: commitment({ due, carriedTo }) });
    all.strategies.push({ id: 'newer', data: strategy({ title: 'Newer plan' }) });
    all.commitments.push({ id: 'newer/a1', data: commitment({ ref: 'A1' }) });
    const inBoard = (asAt: string) => asLines(ofBody('board', all, asAt));
    expect(inBoard('2023-05-09')).toEqual(['2024-02-29 due/plan/w1']);
    expect(inBoard('2023-05-10')).toEqual([]);
  });

  test('is none where nothing is due, or it goes on with no date', () => {
    expect(dates({ due: undefined })).toEqual([]);
    expect(dates({ due: { ongoing: true } as never })).toEqual([]);
  });

  test('is known from the day on which its commitment was added, if that came later than the plan', () => {
    expect(dates({ added: '2023-03' }).map(({ knownOn }) => knownOn)).toEqual(['2023-03-01']);
  });

  test('is another text when the title or the ref changes, and not when anything else does', () => {
    const reason = 'They were printed anew.';
    const changes = [
      {
        date: '2023-03',
        field: 'title' as const,
        was: 'Trees.',
        now: 'We will plant trees.',
        reason,
      },
      { date: '2023-03-10', field: 'ref' as const, was: 'A1', now: 'W1', reason },
      { date: '2023-05-02', field: 'wording' as const, was: 'Trees!', now: 'More trees!', reason },
    ];
    const [date] = dates({ wording: 'More trees!', changes });
    expect(date?.changed).toEqual({ times: 2, lastOn: '2023-03-31' });
  });
});

describe('A progress report that was announced', () => {
  const announced = { nextReport: '2024-04' };

  test('is in the calendars of the strategy and of its publisher, and known from the last report', () => {
    const all = entries({ w1: commitment() }, { '2023-04': report('2023-04', [], announced) });
    const [date] = ofPlan(all);
    expect({ ...date, text: withPlainSpaces(date?.text ?? '') }).toMatchInlineSnapshot(`
      {
        "id": "report-due/plan/2024-04",
        "knownOn": "2023-04-01",
        "on": "2024-04-30",
        "path": "/strategies/plan/",
        "text": "The next progress report is due by April 2024. Plan for Marsham",
        "title": "Progress report is due: Marsham",
      }
    `);
    expect(asLines(ofBody('board', all))).toEqual(['2024-04-30 report-due/plan/2024-04']);
    expect(ofBody('parks', all)).toEqual([]);
  });

  test('is known from the day on which the last report came out, where that is printed', () => {
    const late = report('2023-04', [], { ...announced, published: '2023-05-20' });
    expect(ofPlan(entries({ w1: commitment() }, { '2023-04': late }))[0]?.knownOn).toBe(
      '2023-05-20',
    );
  });

  test('is not made up where nobody announced one', () => {
    expect(ofPlan(entries({ w1: commitment() }, { '2023-04': report('2023-04', []) }))).toEqual([]);
  });
});

describe('A step that a strategy sets itself', () => {
  const step = (title: string, when: { from?: string; to?: string }) => ({
    title,
    source,
    ...when,
  });
  const withSteps = (...milestones: ReturnType<typeof step>[]) =>
    ofPlan(entries({ w1: commitment() }, {}, strategy({ milestones })));

  test('is told with the page that lists the steps', () => {
    const [date] = withSteps(step('Look again', { to: '2024-06' }));
    expect({ ...date, text: withPlainSpaces(date?.text ?? '') }).toMatchInlineSnapshot(`
      {
        "id": "milestone/plan/2024-06",
        "knownOn": "2022-12-01",
        "on": "2024-06-30",
        "path": "/strategies/plan/#review",
        "text": "A step that the strategy sets itself, for June 2024. Plan for Marsham",
        "title": "Look again",
      }
    `);
  });

  test('stands on its last day, or on its first where no end is printed, and nowhere without a date', () => {
    expect(
      asLines(
        withSteps(
          step('Undated', {}),
          step('Both', { from: '2024-01', to: '2024-06' }),
          step('From', { from: '2024-03' }),
        ),
      ),
    ).toEqual(['2024-03-31 milestone/plan/2024-03', '2024-06-30 milestone/plan/2024-06']);
  });

  test('has an ID of its own beside another on the same date', () => {
    expect(
      asLines(withSteps(step('One', { to: '2024-06' }), step('Two', { to: '2024-06' }))),
    ).toEqual(['2024-06-30 milestone/plan/2024-06', '2024-06-30 milestone/plan/2024-06-2']);
  });
});

describe('A meeting', () => {
  const on = 'board/2023-01-10';
  const held = (data: ReturnType<typeof meeting>) => ({
    ...entries({ w1: commitment() }),
    meetings: [{ id: on, data }],
  });

  test('is in the calendar of its board', () => {
    const all = held(meeting([], []));
    expect(ofBody('board', all)).toMatchInlineSnapshot(`
      [
        {
          "id": "meeting/board/2023-01-10",
          "knownOn": "2023-01-10",
          "on": "2023-01-10",
          "path": "/meetings/board/2023-01-10/",
          "text": "It looked at trees.",
          "title": "Marsham Board: Meeting of the winter",
        },
      ]
    `);
    expect(ofBody('parks', all)).toEqual([]);
  });

  test.each([
    ['an item of its agenda', meeting(['plan'], [])],
    ['a decision', meeting([], ['plan'])],
    ['one of several items', meeting(['other', 'plan'], ['other'])],
  ])('is in the calendar of a strategy that is the subject of %s', (_, data) => {
    expect(asLines(ofPlan(held(data)))).toEqual(['2023-01-10 meeting/board/2023-01-10']);
  });

  test('is in no calendar of a strategy that it did not deal with', () => {
    const all = held(meeting(['other'], ['other']));
    expect(ofPlan(all)).toEqual([]);
    all.strategies.push({ id: 'other', data: strategy() });
    expect(ofPlan(all)).toEqual([]);
  });
});

describe('What a meeting asks to be done by a day', () => {
  const action = (text: string, by?: string) => ({ text, ...(by === undefined ? {} : { by }) });
  const asked = (...actions: ReturnType<typeof action>[]) => {
    const held = meeting([], ['plan', 'other']);
    const decisions = held.decisions.map((one, at) => ({
      ...one,
      minute: `${5 + at}`,
      actions: at === 0 ? actions : [action('Count the birds.', '2023-08-10')],
    }));
    return {
      ...entries({ w1: commitment() }),
      meetings: [{ id: 'board/2023-01-10', data: { ...held, decisions } }],
    };
  };
  const actionsIn = (dates: CalendarDate[]) => dates.filter(({ id }) => id.startsWith('action'));

  test('is told with its minute, and known from the day of the meeting', () => {
    const [date, ...others] = actionsIn(ofPlan(asked(action('List the trees.', '2023-02'))));
    expect(others).toEqual([]);
    expect(date).toMatchInlineSnapshot(`
      {
        "id": "action/board/2023-01-10/5/2023-02",
        "knownOn": "2023-01-10",
        "on": "2023-02-28",
        "path": "/meetings/board/2023-01-10/#minute-5",
        "text": "List the trees.",
        "title": "To be done for the Marsham Board: Trees",
      }
    `);
  });

  test('is left out where no day is given, and each of one day has an ID of its own', () => {
    const all = asked(
      action('Some day.'),
      action('List.', '2023-02'),
      action('Count.', '2023-02'),
      action('Plant.', '2023-03'),
    );
    expect(asLines(actionsIn(ofPlan(all)))).toEqual([
      '2023-02-28 action/board/2023-01-10/5/2023-02',
      '2023-02-28 action/board/2023-01-10/5/2023-02-2',
      '2023-03-31 action/board/2023-01-10/5/2023-03',
    ]);
  });

  test('is in the calendar of the board whatever it is about, and in that of no other body', () => {
    const all = asked(action('List.', '2023-02'));
    expect(asLines(actionsIn(ofBody('board', all)))).toEqual([
      '2023-02-28 action/board/2023-01-10/5/2023-02',
      '2023-08-10 action/board/2023-01-10/6/2023-08-10',
    ]);
    expect(ofBody('parks', all)).toEqual([]);
  });
});

test('The dates of a calendar stand in the order of time, whatever they are', () => {
  const all = {
    ...entries(
      { w1: commitment({ due: { by: '2023-08' } }) },
      { '2023-04': report('2023-04', [], { nextReport: '2023-07' }) },
      strategy({ milestones: [{ title: 'Look again', to: '2023-06', source }] }),
    ),
    meetings: [{ id: 'board/2023-01-10', data: meeting(['plan'], []) }],
  };
  const inOrder = ['2023-01-10', '2023-06-30', '2023-07-31', '2023-08-31'];
  expect(ofPlan(all).map(({ on }) => on)).toEqual(inOrder);
  expect(ofBody('board', all).map(({ on }) => on)).toEqual([
    '2023-01-10',
    '2023-07-31',
    '2023-08-31',
  ]);
});
