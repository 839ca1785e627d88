import { type Day, inWords } from '../fields/calendar.ts';
import {
  type DecisionKind,
  doneInWords,
  isOnRecordAlone,
  resolutionText,
} from '../meeting/decision-kinds.ts';
import { address } from '../site/address.ts';

/**
 * What boards did with a strategy: their minutes, and the papers on their agendas. A minute says what it
 * is about, because it is seldom the strategy as such. A matter that a meeting has minutes on is told by
 * them alone, and not a second time as an item of the agenda.
 */
export function boardEvents({ decisions, papers }: BeforeBoards): BoardEvent[] {
  // A declared interest or an apology is on record, but it is no step of the strategy.
  const steps = decisions.filter(({ decision }) => !isOnRecordAlone(decision));
  const minuted = new Set(steps.map(({ meeting }) => meeting.id));
  return [
    ...steps.map(minuteEvent),
    ...papers.filter(({ meeting }) => !minuted.has(meeting.id)).map(paperEvent),
  ];
}

function minuteEvent({ meeting, decision }: BeforeBoards['decisions'][number]): BoardEvent {
  const { minute, topic } = decision;
  return {
    id: `decision/${meeting.id}/${minute}`,
    kind: 'decision',
    ...whenKnown(meeting),
    title: `${meeting.board.name}, minute ${minute} (${doneInWords(decision).toLowerCase()}): ${topic}`,
    text: resolutionText(decision),
    path: `${address.meeting(meeting)}#minute-${minute}`,
    source: `Minute ${minute}, meeting of ${inWords(meeting.on)}.`,
  };
}

function paperEvent({ meeting, item }: BeforeBoards['papers'][number]): BoardEvent {
  const unknown = 'We have no minutes of the meeting, so we do not know what the board did.';
  return {
    id: `paper/${meeting.id}/${item.number}`,
    kind: 'paper',
    ...whenKnown(meeting),
    title: `On the agenda of the ${meeting.board.name}, item ${item.number}: ${item.title}`,
    text: [item.summary, meeting.record === 'agenda' && unknown].filter(Boolean).join(' '),
    path: `${address.meeting(meeting)}#item-${item.number}`,
    source: `Item ${item.number}, meeting of ${inWords(meeting.on)}.`,
  };
}

function whenKnown({ on }: { on: Day }) {
  return { on, knownOn: on };
}

interface BoardEvent {
  id: string;
  kind: 'decision' | 'paper';
  on: Day;
  knownOn: Day;
  title: string;
  text: string;
  path: string;
  source: string;
}

/** The minutes and the agenda items that concern a strategy. */
export interface BeforeBoards {
  decisions: {
    meeting: BoardMeeting;
    decision: {
      minute: string;
      topic: string;
      resolutions: { kind: DecisionKind; text: string }[];
    };
  }[];
  papers: {
    meeting: BoardMeeting;
    item: { number: string; title: string; summary?: string | undefined };
  }[];
}

interface BoardMeeting {
  id: string;
  on: Day;
  boardId: string;
  record: 'minutes' | 'agenda';
  board: { name: string };
}
