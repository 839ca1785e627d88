import type { PartialDate } from '../fields/calendar.ts';
import { type Response, responses } from './kinds.ts';

/**
 * The answer to a recommendation, as a line of its history. None where no source dates it, or where a dated change tells
 * of it already.
 */
export function answerGiven<OneCitation>({
  response,
  changes,
}: MayBeAnswered<OneCitation>): AnswerEvent<OneCitation>[] {
  if (!response || response.answer === 'awaited' || response.on === undefined) return [];
  if (changes.some(({ field }) => field === 'response')) return [];
  const { answer, on, says = '', source } = response;
  return [{ kind: 'answered', on, title: responses[answer], text: says, source }];
}

/** What may have been answered, and the changes of it that are known. */
export interface MayBeAnswered<OneCitation> {
  response?:
    | {
        answer: Response;
        on?: PartialDate | undefined;
        says?: string | undefined;
        source?: OneCitation | undefined;
      }
    | undefined;
  changes: { field: string }[];
}

/** The line of a history that tells of an answer. */
export interface AnswerEvent<OneCitation> {
  kind: 'answered';
  on: PartialDate;
  title: string;
  text: string;
  source: OneCitation | undefined;
}
