import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { type Response, responses } from './kinds.ts';

/** How a recommendation was answered, as printed. */
export const responseSchema = z.strictObject({
  answer: z
    .enum(Object.keys(responses) as [Response, ...Response[]])
    .describe('The answer in one word: awaited until there is one.'),
  printed: line(80)
    .optional()
    .describe('The answer as it is printed, for example "Agreed in principle".'),
  says: prose(500).optional().describe('What the answer says, in plain words of our own.'),
  on: partialDate.optional().describe('When it was given: a day, a month or a year.'),
  source: sourcePlace.optional().describe('Where it stands.'),
});
