import { z } from 'zod';
import { id } from '../fields/id.ts';
import { type Note, sicNote } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { topicIds } from '../topic/schema.ts';

/** A heading of a strategy under which commitments stand, nested as the strategy nests it. */
export const prioritySchema: z.ZodType<PriorityEntry, PriorityInput> = z.strictObject({
  id: id.describe(
    'A permanent ID, unique within the strategy. It does not depend on number or order.',
  ),
  number: line(20).optional().describe('The number as printed, for example "4.3".'),
  title: line(120).describe('The heading, in our plain words or as the name of a thing.'),
  theme: id
    .optional()
    .describe('The theme of the strategy that it belongs to, for example a pillar.'),
  summary: prose(600).optional().describe('What it is about, in one to three plain sentences.'),
  topics: topicIds
    .default([])
    .describe('The IDs of its topics, from site.yaml. All commitments below it have them too.'),
  sic: z
    .array(sicNote(['title', 'number', 'theme']))
    .default([])
    .describe('Notes on what is odd in the source.'),
  get priorities() {
    return z.array(prioritySchema).default([]).describe('The headings one level down.');
  },
});

export interface PriorityEntry {
  id: string;
  number?: string | undefined;
  title: string;
  theme?: string | undefined;
  summary?: string | undefined;
  topics: string[];
  sic: PriorityNote[];
  priorities: PriorityEntry[];
}

interface PriorityNote extends Note {
  about: 'title' | 'number' | 'theme';
}

interface PriorityInput {
  id: string;
  number?: string | undefined;
  title: string;
  theme?: string | undefined;
  summary?: string | undefined;
  topics?: string[] | undefined;
  sic?: PriorityNote[] | undefined;
  priorities?: PriorityInput[] | undefined;
}
