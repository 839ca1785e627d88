import { type Response, responses } from '../commitment/kinds.ts';

/** How many of a strategy’s recommendations were answered in each way, in one order; none where nothing is asked. */
export function answersGiven(commitments: MaybeAnswered[]): AnswerCount[] {
  return (Object.keys(responses) as Response[])
    .map((answer) => ({
      answer,
      count: commitments.filter(({ response }) => response?.answer === answer).length,
    }))
    .filter(({ count }) => count > 0);
}

export interface AnswerCount {
  answer: Response;
  count: number;
}

interface MaybeAnswered {
  response: { answer: Response } | undefined;
}
