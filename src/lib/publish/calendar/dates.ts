import { endOf, firstDay, inWords, knownFrom, lastDay } from '../../fields/calendar.ts';
import { ordinal } from '../../fields/id.ts';
import type { Commitment, Organisation, Register, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { CalendarDate } from './calendar-date.ts';
import { actionDates, isAbout, isOn, meetingDate } from './meeting-dates.ts';

/** The dates of a strategy: what is due, its next report, its milestones, meetings and their actions. */
export function strategyDates(
  strategy: Strategy,
  { meetings }: Pick<Register, 'meetings'>,
): CalendarDate[] {
  return inOrder([
    ...dueDates(strategy.commitments, [strategy]),
    ...reportDate(strategy),
    ...milestoneDates(strategy),
    ...meetings.filter((meeting) => isAbout(meeting, strategy)).map(meetingDate),
    ...meetings.flatMap((meeting) => actionDates(meeting, (minute) => isOn(minute, strategy))),
  ]);
}

/** The dates of a body: what it answers for, the reports that it owes, its meetings and their actions. */
export function organisationDates(
  { id }: Pick<Organisation, 'id'>,
  { strategies, commitments, meetings }: Register,
): CalendarDate[] {
  const isOwn = (body: { id: string }) => body.id === id;
  return inOrder([
    ...dueDates(
      commitments.filter(({ answerable, answeredBy }) =>
        [...answerable, ...answeredBy].some(isOwn),
      ),
      strategies,
    ),
    ...strategies.filter(({ publisher }) => isOwn(publisher)).flatMap(reportDate),
    ...meetings.filter(({ board }) => isOwn(board)).map(meetingDate),
    ...meetings
      .filter(({ board }) => isOwn(board))
      .flatMap((meeting) => actionDates(meeting, () => true)),
  ]);
}

function dueDates(commitments: Commitment[], strategies: Strategy[]): CalendarDate[] {
  return commitments.flatMap((commitment) => {
    const { id, ref, title, due, standing, strategyId } = commitment;
    const { by, dueOn } = standing.timeliness;
    const strategy = strategies.find((one) => one.id === strategyId);
    // What was withdrawn or lives in a newer plan is due here no more, and what a draft puts forward is not due yet; a calendar that is followed drops the day.
    const isOver = standing.withdrawn || standing.carried;
    if (!due || !by || !dueOn || !strategy || isOver || strategy.plan === 'draft') return [];
    const isProgress = due.means === 'progress';
    return [
      {
        // What is due each year has a day in each; a date that is moved stays the same entry.
        id: due.then === 'annually' ? `due/${id}/${dueOn.slice(0, 4)}` : `due/${id}`,
        on: dueOn,
        title: isProgress ? `${ref}, progress is expected: ${title}` : `${ref} is due: ${title}`,
        text: `${isProgress ? 'Progress is expected' : 'Due'} by ${endOf(by)}. ${strategy.title}`,
        path: address.commitment(commitment),
        knownOn:
          commitment.added === undefined
            ? knownFrom(strategy.firstKnown.on)
            : firstDay(commitment.added),
        ...changedOf(commitment),
      },
    ];
  });
}

/** How often what the entry says was changed. */
function changedOf({ changes }: Commitment): Pick<CalendarDate, 'changed'> {
  const days = changes
    .filter(({ field }) => field === 'due' || field === 'title' || field === 'ref')
    .map(({ date }) => lastDay(date))
    .sort();
  const lastOn = days.at(-1);
  return lastOn === undefined ? {} : { changed: { times: days.length, lastOn } };
}

function reportDate({ id, shortTitle, title, reports: [last] }: Strategy): CalendarDate[] {
  if (!last?.nextReport) return [];
  const { nextReport, published, asAt } = last;
  return [
    {
      id: `report-due/${id}/${nextReport}`,
      on: lastDay(nextReport),
      title: `Progress report is due: ${shortTitle}`,
      text: `The next progress report is due by ${inWords(nextReport)}. ${title}`,
      path: address.strategy(id),
      knownOn: knownFrom(published ?? asAt),
    },
  ];
}

function milestoneDates({ id, title: strategy, milestones, firstKnown }: Strategy): CalendarDate[] {
  const dated = milestones.flatMap(({ title, from, to }) => {
    const on = to ?? from;
    return on ? [{ title, on }] : [];
  });
  return dated.map(({ title, on }, at) => ({
    id: `milestone/${id}/${on}${ordinal(dated, at, 'on')}`,
    on: lastDay(on),
    title,
    text: `A step that the strategy sets itself, for ${inWords(on)}. ${strategy}`,
    path: `${address.strategy(id)}#review`,
    knownOn: knownFrom(firstKnown.on),
  }));
}

function inOrder(dates: CalendarDate[]): CalendarDate[] {
  return dates.sort((one, other) => one.on.localeCompare(other.on));
}
