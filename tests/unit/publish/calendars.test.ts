import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFiles } from '../../../src/lib/publish/calendar/calendar-files.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';
import { hostile, hostileRegister } from './hostile.ts';

const source = { document: 'plan' };

// Not in the library’s list of properties; the standard says that it is text.
ICAL.design.icalendar.property['x-wr-calname'] = { defaultType: 'text' };

/** A calendar as another library than the one that wrote it reads it. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const events = calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      summary: event.summary,
      stamp: one.getFirstPropertyValue('dtstamp')?.toString(),
      url: one.getFirstPropertyValue('url'),
      free: one.getFirstPropertyValue('transp'),
    };
  });
  return { name: calendar.getFirstPropertyValue('x-wr-calname'), events };
}

const all = {
  w1: commitment({ due: { by: '2024-02' }, leads: ['parks'] }),
  w2: commitment({ ref: 'W2', due: { by: '2023-05-15' } }),
  w3: commitment({ ref: 'W3' }),
  w4: commitment({ ref: 'W4', due: { by: '2023-03', then: 'annually' } }),
};
const plan = strategy({
  milestones: [
    { title: 'Look again', to: '2024-06', source },
    { title: 'Undated', source },
  ],
});
const reports = {
  '2023-04': report('2023-04', [['w4', 'Done']], { nextReport: '2024-04' }),
};
const files = () =>
  new Map(calendarFiles(build(entries(all, reports, plan), '2023-06-01'), '/board/'));
const eventsAt = (path: string) => read(files().get(path)?.() ?? '').events;

describe('the calendar of a strategy', () => {
  test('holds what is due, its next report and its milestones, in order', () => {
    expect(
      eventsAt('/strategies/plan/calendar.ics').map(({ uid, start, summary }) =>
        [start, uid, summary].join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "2023-05-15 | due.plan.w2@marsham.example | W2 is due: We will plant trees.",
        "2024-02-29 | due.plan.w1@marsham.example | W1 is due: We will plant trees.",
        "2024-03-31 | due.plan.w4.2024@marsham.example | W4 is due: We will plant trees.",
        "2024-04-30 | report-due.plan.2024-04@marsham.example | Progress report is due: Marsham",
        "2024-06-30 | milestone.plan.2024-06@marsham.example | Look again",
      ]
    `);
  });

  test('is of whole days, which end when the next begins and block nobody’s time', () => {
    const [first] = eventsAt('/strategies/plan/calendar.ics');
    expect(first).toMatchObject({
      start: '2023-05-15',
      end: '2023-05-16',
      allDay: true,
      free: 'TRANSPARENT',
      stamp: '2022-12-01T00:00:00Z',
      url: 'https://marsham.example/board/strategies/plan/w2/',
    });
  });

  test('is the same to the byte on a later day, and in another time zone', () => {
    const text = files().get('/strategies/plan/calendar.ics')?.();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    expect(new Date('2023-01-01').getTimezoneOffset()).toBe(480);
    const later = build(entries(all, reports, plan), '2023-07-30');
    expect(new Map(calendarFiles(later, '/board/')).get('/strategies/plan/calendar.ics')?.()).toBe(
      text,
    );
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('gives hostile names back as they were, in lines of at most 75 octets', () => {
    const bad = new Map(calendarFiles(hostileRegister(), '/'));
    const ics = bad.get('/strategies/plan/calendar.ics')?.() ?? '';
    const { name, events } = read(ics);
    expect(name).toBe(`Plan ${hostile}`);
    expect(events[0]?.summary).toBe(`W1 & <1> is due: Do ${hostile}`);
    expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('the calendar of a body', () => {
  test('holds what it answers for', () => {
    expect(eventsAt('/organisations/parks/calendar.ics').map(({ uid }) => uid)).toEqual([
      'due.plan.w1@marsham.example',
    ]);
    expect(eventsAt('/organisations/board/calendar.ics').map(({ uid }) => uid)).toEqual([
      'due.plan.w2@marsham.example',
      'due.plan.w4.2024@marsham.example',
      'report-due.plan.2024-04@marsham.example',
    ]);
  });

  test('has the name of the body, as that of a strategy has its title', () => {
    const names = [...files()].map(([path, text]) => `${path}: ${read(text()).name}`);
    expect(names.join('\n')).toMatchInlineSnapshot(`
      "/strategies/plan/calendar.ics: Plan for Marsham
      /organisations/board/calendar.ics: Marsham Board
      /organisations/parks/calendar.ics: Marsham Parks"
    `);
  });

  test('is left out when it has no date', () => {
    const undated = build(entries({ w3: all.w3 }), '2023-06-01');
    expect(calendarFiles(undated, '/')).toEqual([]);
  });
});

describe('what a board asked to be done', () => {
  const minute = { topic: 'Trees', considered: undefined, topics: [], sic: [] };
  const held = entries(all, reports, plan);
  held.meetings = [
    {
      id: 'board/2023-01-10',
      data: {
        title: 'Meeting',
        record: 'minutes',
        summary: 'It met.',
        source,
        items: [],
        sic: [],
        decisions: [
          {
            ...minute,
            minute: '5',
            strategies: ['plan'],
            resolutions: [{ kind: 'asked', text: 'It asked for a list.' }],
            actions: [
              { text: 'The council makes a list.', by: '2023-02' },
              { text: 'The council counts the trees.', by: '2023-02' },
              { text: 'More is told later.' },
            ],
          },
          {
            ...minute,
            minute: '6',
            strategies: [],
            resolutions: [{ kind: 'delegated', text: 'The chair is to decide.' }],
            actions: [{ text: 'The chair decides.', by: '2023-02-15' }],
          },
        ],
      },
    },
  ];
  const calendars = new Map(calendarFiles(build(held, '2023-06-01'), '/board/'));
  const actionsAt = (path: string) =>
    read(calendars.get(path)?.() ?? '')
      .events.filter(({ uid }) => uid.startsWith('action'))
      .map(({ start, uid }) => `${start} | ${uid}`);

  test('stands by its day in the calendar of the strategy that it is about', () => {
    expect(actionsAt('/strategies/plan/calendar.ics')).toMatchInlineSnapshot(`
      [
        "2023-02-28 | action.board.2023-01-10.5.2023-02@marsham.example",
        "2023-02-28 | action.board.2023-01-10.5.2023-02-2@marsham.example",
      ]
    `);
  });

  test('stands in the calendar of the board, whatever it is about', () => {
    expect(actionsAt('/organisations/board/calendar.ics')).toMatchInlineSnapshot(`
      [
        "2023-02-15 | action.board.2023-01-10.6.2023-02-15@marsham.example",
        "2023-02-28 | action.board.2023-01-10.5.2023-02@marsham.example",
        "2023-02-28 | action.board.2023-01-10.5.2023-02-2@marsham.example",
      ]
    `);
  });
});
