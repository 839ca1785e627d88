import ical, { escape as escapeText, ICalEventTransparency } from 'ical-generator';
import { dayAfter, midnight } from '../../fields/calendar.ts';
import { withPlainSpaces } from '../../fields/text.ts';
import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { authorityOf } from '../../site/authority.ts';
import type { CalendarDate } from './calendar-date.ts';

/** Dates as an iCalendar file: whole days that block nobody’s time. */
export function calendarText(
  name: string,
  page: string,
  dates: CalendarDate[],
  { site }: Pick<Register, 'site'>,
  base: string,
): string {
  const url = (path: string) => toUrl(path, site, base);
  const calendar = ical({
    // The library escapes the words of events, but not the name.
    name: escapeText(plain(name), false),
    prodId: { company: 'Golden Thread', product: 'Commitments', language: 'EN' },
    url: url(address.calendar(page)),
  });
  for (const { id, on, title, text, path, knownOn, changed } of dates) {
    calendar.createEvent({
      id: `${id.replaceAll('/', '.')}@${authorityOf(site)}`,
      // A calendar that is followed takes the entry with the higher number, and the later stamp.
      sequence: changed?.times ?? 0,
      stamp: midnight(changed?.lastOn ?? knownOn),
      lastModified: midnight(changed?.lastOn ?? knownOn),
      start: midnight(on),
      end: midnight(dayAfter(on)),
      allDay: true,
      summary: plain(title),
      description: plain(`${text}\n${url(path)}`),
      url: url(path),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Text that stays in its line: some programs begin another at a bare carriage return. */
function plain(text: string): string {
  return (
    withPlainSpaces(text)
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows no others in a text.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}
