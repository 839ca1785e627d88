import { z } from 'zod';
import { organisationKinds } from '../../organisation/schema.ts';
import { idIn, idText, notes, oneOf, partialDate, sourceField, webAddress } from './fields.ts';

/** A body as open data. */
export const organisationRecordSchema = z.strictObject({
  id: idText.describe('The permanent ID.'),
  url: webAddress.describe('The address of its page.'),
  name: z.string().describe('Its full name.'),
  shortName: z.string().nullable().describe('Its short name.'),
  formerNames: z
    .array(
      z.strictObject({
        name: z.string().describe('Names it had before.'),
        until: partialDate.nullable().describe('When each of those names was given up.'),
      }),
    )
    .describe('Names it had before.'),
  kind: oneOf(organisationKinds).describe('What kind of body it is.'),
  summary: z.string().nullable().describe('What it does.'),
  area: idIn('areas').nullable().describe('The ID of the area it serves.'),
  partOf: idIn('organisations').nullable().describe('The ID of the body it belongs to.'),
  publishes: z.array(idIn('strategies')).describe('The IDs of the strategies it publishes.'),
  partnerIn: z
    .array(idIn('strategies'))
    .describe('The IDs of the strategies that name it as a partner.'),
  leads: z.array(idIn('commitments')).describe('The IDs of the commitments it leads.'),
  sic: notes,
  source: sourceField,
});

export type OrganisationRecord = z.infer<typeof organisationRecordSchema>;
