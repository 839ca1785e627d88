import { lastDay } from '../../fields/calendar.ts';
import { ordinal } from '../../fields/id.ts';
import type { Meeting } from '../../register/meetings.ts';
import { address } from '../../site/address.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The day of a meeting. */
export function meetingDate(meeting: Meeting): CalendarDate {
  const { id, on, title, board, summary } = meeting;
  return {
    id: `meeting/${id}`,
    on,
    title: `${board.name}: ${title}`,
    text: summary,
    path: address.meeting(meeting),
    knownOn: on,
  };
}

/** What a minute asks to be done by a day. What has no date is on the page of the meeting alone. */
export function actionDates(
  meeting: Meeting,
  isWanted: (minute: Meeting['decisions'][number]) => boolean,
): CalendarDate[] {
  return meeting.decisions.filter(isWanted).flatMap(({ minute, topic, actions }) => {
    const dated = actions.flatMap(({ by, text }) => (by ? [{ by, text }] : []));
    return dated.map(({ by, text }, at) => ({
      id: `action/${meeting.id}/${minute}/${by}${ordinal(dated, at, 'by')}`,
      on: lastDay(by),
      title: `To be done for the ${meeting.board.name}: ${topic}`,
      text,
      path: `${address.meeting(meeting)}#minute-${minute}`,
      knownOn: meeting.on,
    }));
  });
}

/** Whether a meeting dealt with a strategy. */
export function isAbout({ items, decisions }: Meeting, strategy: { id: string }): boolean {
  return [...items, ...decisions].some((one) => isOn(one, strategy));
}

/** Whether an item or a minute is on a strategy. */
export function isOn(
  { strategies }: { strategies: { id: string }[] },
  { id }: { id: string },
): boolean {
  return strategies.some((one) => one.id === id);
}
