import { inWords } from '../fields/calendar.ts';
import { readDecision } from '../meeting/decision-place.ts';
import { address } from '../site/address.ts';
import type { Meeting } from './meetings.ts';

/**
 * Who decided a change, ready to be shown: a minute or a meeting of the site with its page, a document
 * elsewhere, or words. A meeting that is not known on the day has no page yet.
 */
export function decisionNote(written: string, meetings: Meeting[]): DecisionNote {
  const read = readDecision(written);
  if (read.kind === 'words') return { text: written };
  if (read.kind === 'link') return { text: 'Read the decision', link: written };
  const { boardId, on, minute } = read;
  const meeting = meetings.find((one) => one.boardId === boardId && one.on === on);
  const named = meeting
    ? `${meeting.board.name}, meeting of ${inWords(on)}`
    : `Meeting of ${inWords(on)}`;
  const text = minute === undefined ? named : `${named}, minute ${minute}`;
  if (!meeting) return { text };
  const page = address.meeting(meeting);
  return { text, path: minute === undefined ? page : `${page}#minute-${minute}` };
}

/** A decision in words, with where it can be read. */
export interface DecisionNote {
  text: string;
  /** The page of the site, below the base. */
  path?: string;
  /** A document elsewhere. */
  link?: string;
}
