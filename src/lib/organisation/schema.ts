import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { link } from '../fields/link.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { labels } from '../language/english/labels.ts';

/** The kinds of body, in the order in which the list of organisations shows them. */
export const organisationKinds = labels.organisationKinds;

const kinds = Object.keys(organisationKinds) as [OrganisationKind, ...OrganisationKind[]];

/** organisations/<id>.yaml: a body that leads, partners or publishes. Never a person. */
export const organisationSchema = z.strictObject({
  name: line(120).describe('The full name of the body.'),
  shortName: line(60)
    .optional()
    .describe('The short name or initials that the sources use, for example "EPUT".'),
  kind: z.enum(kinds).describe('What kind of body it is.'),
  summary: prose(400)
    .optional()
    .describe('What the body does, in one or two plain sentences. May be left out.'),
  area: idOf('areas').optional().describe('The ID of the area that the body serves.'),
  partOf: idOf('organisations').optional().describe('The ID of the body that it belongs to.'),
  formerNames: z
    .array(
      z.strictObject({
        name: line(120).describe('The name that the body had before.'),
        until: partialDate
          .optional()
          .describe('From when the name was no longer used, as exact as the source.'),
      }),
    )
    .default([])
    .describe('Names that the body had before. They stay findable.'),
  website: link.optional().describe('The website of the body.'),
  source: sourcePlace.describe('Where the name comes from.'),
  sic: z
    .array(sicNote(['name', 'kind', 'source']))
    .default([])
    .describe('Notes on what is odd in the source.'),
});

export type OrganisationKind = keyof typeof organisationKinds;
export type OrganisationEntry = z.infer<typeof organisationSchema>;
