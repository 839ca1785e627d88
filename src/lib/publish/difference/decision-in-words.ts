import { inWords } from '../../fields/calendar.ts';
import { readDecision } from '../../meeting/decision-place.ts';
import { nameOfEntry } from './names.ts';
import type { Published } from './published.ts';

/** Where a decision is recorded, for a reviewer, who knows boards and days and not their IDs. */
export function decisionInWords(written: string, state: Published): string {
  const read = readDecision(written);
  if (read.kind !== 'meeting') return written;
  const { boardId, on, minute } = read;
  const meeting = state.entries.meetings.find(({ id }) => id === `${boardId}/${on}`)?.data;
  const topic = meeting?.decisions.find((one) => one.minute === minute)?.topic;
  return [
    nameOfEntry('organisations', boardId, state) ?? boardId,
    inWords(on),
    ...(minute === undefined ? [] : [topic ? `minute ${minute}: ${topic}` : `minute ${minute}`]),
  ].join(', ');
}
