import { z } from 'zod';
import { lifecycles, ratings } from '../../axes/axes.ts';
import { idIn, idText, notes, oneOf, partialDate, sourceField, webAddress } from './fields.ts';

/** What one report said of one commitment, as open data. */
export const updateRecordSchema = z.strictObject({
  id: idText.describe('The report and the commitment.'),
  url: webAddress.describe('The address of the update.'),
  report: idText.describe('The ID of the report.'),
  asAt: partialDate.describe('When its statements were true.'),
  published: partialDate.nullable().describe('When it was published.'),
  strategy: idIn('strategies').describe('The ID of the strategy.'),
  commitment: idIn('commitments').describe('The ID of the commitment.'),
  ref: z.string().describe('The label printed in the source.'),
  lifecycle: wordOn(lifecycles, 'where the work is'),
  rating: wordOn(ratings, 'how it is going'),
  noUpdate: z
    .boolean()
    .describe('Whether the report says that it received no update, which is no news.'),
  summary: z.string().describe('What the report says, in our words.'),
  completedOn: partialDate.nullable().describe('When it was completed, if the report says so.'),
  figures: z
    .array(z.strictObject({ label: z.string(), value: z.string() }))
    .describe('Figures of the report, each with its label.'),
  evidence: z
    .array(z.strictObject({ title: z.string(), link: webAddress }))
    .describe('Documents that show it, each with its address.'),
  sic: notes,
  source: sourceField,
});

export type UpdateRecord = z.infer<typeof updateRecordSchema>;

function wordOn<State extends string>(states: readonly State[], what: string) {
  return z
    .strictObject({
      word: z.string().describe(`The publisher’s word for ${what}.`),
      state: oneOf(states).describe('The state that we read it as.'),
    })
    .nullable()
    .describe(`What the report says of ${what}.`);
}
