import { type Day, firstDay, inWords, lastDay } from '../../fields/calendar.ts';
import { ordinal } from '../../fields/id.ts';
import type { Meeting } from '../../register/meetings.ts';
import type { Commitment, Organisation, Register, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';

/** One day in a calendar. */
export interface CalendarDate {
  /** Permanent: “due/mse-2022/w14”. */
  id: string;
  on: Day;
  title: string;
  text: string;
  /** The page that holds more, below the base. */
  path: string;
  /** The day from which the site knows of it. */
  knownOn: Day;
}

/** The dates of a strategy: what is due, its next report, its milestones, and meetings about it. */
export function strategyDates(
  strategy: Strategy,
  { meetings }: Pick<Register, 'meetings'>,
): CalendarDate[] {
  return inOrder([
    ...dueDates(strategy.commitments, [strategy]),
    ...reportDate(strategy),
    ...milestoneDates(strategy),
    ...meetings.filter((meeting) => isAbout(meeting, strategy)).map(meetingDate),
  ]);
}

/** The dates of a body: what it answers for, the reports that it owes, and its meetings. */
export function organisationDates(
  { id }: Pick<Organisation, 'id'>,
  { strategies, commitments, meetings }: Register,
): CalendarDate[] {
  const isOwn = (body: { id: string }) => body.id === id;
  return inOrder([
    ...dueDates(
      commitments.filter(({ answerable }) => answerable.some(isOwn)),
      strategies,
    ),
    ...strategies.filter(({ publisher }) => isOwn(publisher)).flatMap(reportDate),
    ...meetings.filter(({ board }) => isOwn(board)).map(meetingDate),
  ]);
}

function dueDates(commitments: Commitment[], strategies: Strategy[]): CalendarDate[] {
  return commitments.flatMap((commitment) => {
    const { id, ref, title, due, standing, strategyId } = commitment;
    const { dueOn } = standing.timeliness;
    const strategy = strategies.find((one) => one.id === strategyId);
    // What was withdrawn is due no more; a calendar that is followed drops the day.
    if (!due || !dueOn || !strategy || standing.withdrawn) return [];
    const isProgress = due.means === 'progress';
    const by = due.by.length === 7 ? dueOn.slice(0, 7) : dueOn;
    return [
      {
        // What is due each year has a day in each; a date that is moved stays the same entry.
        id: due.then === 'annually' ? `due/${id}/${dueOn.slice(0, 4)}` : `due/${id}`,
        on: dueOn,
        title: isProgress ? `${ref}, progress is expected: ${title}` : `${ref} is due: ${title}`,
        text: `${isProgress ? 'Progress is expected' : 'Due'} by ${due.by.length === 7 ? 'the end of ' : ''}${inWords(by)}. ${strategy.title}`,
        path: address.commitment(commitment),
        knownOn: firstDay(commitment.added ?? strategy.firstKnown.on),
      },
    ];
  });
}

function reportDate(strategy: Strategy): CalendarDate[] {
  const { id, shortTitle, title, nextReport, reports, firstKnown } = strategy;
  if (!nextReport) return [];
  const [last] = reports;
  return [
    {
      id: `report-due/${id}/${nextReport}`,
      on: lastDay(nextReport),
      title: `Progress report is due: ${shortTitle}`,
      text: `The next progress report is due by ${inWords(nextReport)}. ${title}`,
      path: address.strategy(id),
      knownOn: firstDay(last?.published ?? last?.asAt ?? firstKnown.on),
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
    knownOn: firstDay(firstKnown.on),
  }));
}

function meetingDate(meeting: Meeting): CalendarDate {
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

function isAbout({ items, decisions }: Meeting, { id }: Strategy): boolean {
  return [...items, ...decisions].some(({ strategies }) => strategies.some((one) => one.id === id));
}

function inOrder(dates: CalendarDate[]): CalendarDate[] {
  return dates.sort((one, other) => one.on.localeCompare(other.on));
}
