import { ourNote, type Policies, unrecorded } from '../fields/policy.ts';
import type { PriorityEntry } from './schema.ts';

/** What holds for each field of a published heading. A field without a line here does not compile. */
export const priorityFields = {
  // The registry keeps it as a part of the page of the strategy.
  id: { edits: 'fixed', shown: 'parts', data: { json: 'priorities.id' } },
  number: { edits: unrecorded, shown: 'parts', data: { json: 'priorities.number' } },
  title: { edits: unrecorded, shown: 'parts', data: { json: 'priorities.title' } },
  theme: {
    edits: unrecorded,
    shown: 'parts',
    data: { not: 'Themes belong to a wider plan, and the records follow the headings.' },
  },
  summary: {
    edits: { free: 'It is our own words; the summary of changes tells of them.' },
    shown: 'parts',
    data: { not: 'It explains the heading to readers.' },
  },
  topics: {
    edits: {
      free: 'Our own sorting, by which readers find it; the summary of changes tells of it.',
    },
    shown: { not: 'Each commitment below it shows its topics.' },
    data: { not: 'The records of the commitments below it have them.' },
  },
  sic: { edits: ourNote, shown: 'parts', data: { not: 'The notes of the strategy are there.' } },
  priorities: { edits: unrecorded, shown: 'parts', data: { json: 'priorities.priorities' } },
} as const satisfies Policies<keyof PriorityEntry>;
