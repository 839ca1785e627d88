import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/lib/publish/calendar/calendar-date.ts';
import { calendarText } from '../../../src/lib/publish/calendar/calendar-text.ts';

const site = { address: 'https://marsham.example' };

/** A calendar with one date, without the folds of long lines. */
function text(change: Partial<CalendarDate> = {}, name = 'Marsham', of = {}): string {
  const date: CalendarDate = {
    id: 'due/plan/w1',
    on: '2024-02-29',
    title: 'W1 is due',
    text: 'Due by the end of February\u00a02024.',
    path: '/strategies/plan/w1/',
    knownOn: '2022-12-01',
    ...change,
  };
  const made = calendarText(
    name,
    '/strategies/plan/',
    [date],
    { site: { ...site, ...of } } as never,
    '/board/',
  );
  return made.replace(/\r\n[ \t]/g, '');
}

describe('The file of a calendar', () => {
  test('says of each date what it is, from when to when, and where to read more', () => {
    expect(text().replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Golden Thread//Commitments//EN
      URL:https://marsham.example/board/strategies/plan/calendar.ics
      NAME:Marsham
      X-WR-CALNAME:Marsham
      BEGIN:VEVENT
      UID:due.plan.w1@marsham.example
      SEQUENCE:0
      DTSTAMP:20221201T000000Z
      DTSTART;VALUE=DATE:20240229
      DTEND;VALUE=DATE:20240301
      X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
      X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
      SUMMARY:W1 is due
      TRANSP:TRANSPARENT
      DESCRIPTION:Due by the end of February 2024.\\nhttps://marsham.example/board/strategies/plan/w1/
      URL;VALUE=URI:https://marsham.example/board/strategies/plan/w1/
      LAST-MODIFIED:20221201T000000Z
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  test('says how often a date was moved, and when last, so that a calendar takes the newer one', () => {
    const moved = text({ changed: { times: 2, lastOn: '2026-11-20' } });
    expect(
      moved.match(/^(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*$/gm)?.map((one) => one.trim()),
    ).toEqual(['SEQUENCE:2', 'DTSTAMP:20261120T000000Z', 'LAST-MODIFIED:20261120T000000Z']);
  });

  test('keeps the IDs when the site has another host', () => {
    const [, uid] = /^UID:(.*)$/m.exec(text({}, 'Marsham', { firstHost: 'old.example' })) ?? [];
    expect(uid?.trim()).toBe('due.plan.w1@old.example');
  });

  test('ends each line as the standard asks for, the last one too', () => {
    expect(text().endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('keeps a text in its line, and leaves out what the standard forbids', () => {
    const summary = (title: string) => /^SUMMARY:(.*)$/m.exec(text({ title }))?.[1]?.trim();
    expect(summary('one\r\ntwo\rthree\nfour')).toBe('one\\ntwo\\nthree\\nfour');
    expect(summary('a\u0007bell\u000b and a\u007f tab\there')).toBe('abell and a tab\there');
    expect(summary('half a \ud83d tree')).toBe('half a \ufffd tree');
    expect(text({}, 'Marsham; and, more')).toContain('X-WR-CALNAME:Marsham\\; and\\, more');
  });
});
