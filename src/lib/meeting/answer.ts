import { count, howManyOfThem } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import { type DecisionKind, isDecided } from './decision-kinds.ts';

/** What we have of a meeting: how many minutes, how many of them decide something, or the agenda alone. */
export function meetingAnswer({ record, summary, decisions }: MeetingOnRecord): Answer {
  if (record === 'agenda') {
    return {
      headline: 'We have the agenda of this meeting, and no minutes.',
      detail: `${summary} What the board decided is not in the papers that we have found.`,
    };
  }
  const decided = decisions.filter(isDecided).length;
  const held = `The minutes hold ${count(decisions.length, 'numbered entry', 'numbered entries')}.`;
  if (decisions.length === 0) return { headline: held, detail: summary };
  return {
    headline: `${held} ${howManyOfThem(decided, decisions.length, decide, 'a matter')}.`,
    detail: summary,
  };
}

const decide = { one: 'decides', many: 'decide', not: 'does not decide' };

interface MeetingOnRecord {
  record: 'minutes' | 'agenda';
  summary: string;
  decisions: { resolutions: { kind: DecisionKind }[] }[];
}
