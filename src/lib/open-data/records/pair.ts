import { z } from 'zod';
import { idIn, idText, webAddress } from './fields.ts';

const ids = z.array(idIn('commitments'));

/** A commitment of the older plan with what it became. */
const taken = z.array(
  z.strictObject({
    from: idIn('commitments').describe('The ID of the commitment of the older plan.'),
    into: ids.describe('The IDs of what it became; several when it was split.'),
    changed: z.string().nullable().describe('What changed in it, in our words.'),
  }),
);

/** What a plan made of the one before it, as the JSON beside the page of the two has it. */
export const pairRecordSchema = z.strictObject({
  id: idText.describe('The IDs of the newer and the older plan.'),
  url: webAddress.describe('The address of the page of the two.'),
  newer: idIn('strategies').describe('The ID of the newer plan.'),
  older: idIn('strategies').describe('The ID of the older plan.'),
  kept: taken.describe('What was kept word for word.'),
  reworded: taken.describe('What was reworded, split or merged with others.'),
  dropped: z
    .array(
      z.strictObject({
        commitment: idIn('commitments').describe('The ID of the commitment of the older plan.'),
        how: z
          .enum(['completed', 'withdrawn', 'reasoned', 'unsaid'])
          .describe(
            'Whether it had been completed or withdrawn, a reason is known, or the newer plan says nothing of it.',
          ),
      }),
    )
    .describe('What the newer plan does not hold.'),
  elsewhere: ids.describe('What of the older plan went on into another plan.'),
  added: ids.describe('What is new in the newer plan.'),
  fromElsewhere: ids.describe('What of the newer plan came from another plan.'),
});

export type PairRecord = z.infer<typeof pairRecordSchema>;
