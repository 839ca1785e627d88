import { ourNote, type Policies, unrecorded } from '../fields/policy.ts';
import type { ObservationEntry, SnapshotEntry } from './schema.ts';

/** What holds for each field of a published snapshot. A field without a line here does not compile. */
export const snapshotFields = {
  title: {
    edits: unrecorded,
    shown: 'heading',
    data: { not: 'A record has the ID of its area and the day.' },
  },
  published: { edits: unrecorded, shown: 'heading', data: ['published'] },
  summary: {
    edits: { free: 'It is our own words; the summary of changes tells of them.' },
    shown: 'heading',
    data: { not: 'It sums up for readers what the records hold.' },
  },
  source: { edits: unrecorded, shown: 'source', data: ['source', 'source_section', 'source_page'] },
  // The registry keeps each row as a part of the page; what a row says has policies of its own.
  observations: { edits: unrecorded, shown: 'compared', data: ['id'] },
  notPublished: {
    edits: unrecorded,
    shown: 'not-published',
    data: { not: 'There is no value, and open data has one record for each value.' },
  },
  sic: {
    edits: ourNote,
    shown: 'heading',
    data: { not: 'They are about the profile, and open data has one record for each value.' },
  },
} as const satisfies Policies<keyof SnapshotEntry>;

/** What holds for each field of a published observation. A field without a line here does not compile. */
export const observationFields = {
  indicator: { edits: unrecorded, shown: 'row', data: ['indicator'] },
  area: { edits: unrecorded, shown: 'row', data: ['for_area'] },
  value: { edits: unrecorded, shown: 'row', data: ['value'] },
  printed: { edits: unrecorded, shown: 'row', data: ['value_as_printed'] },
  people: {
    edits: unrecorded,
    shown: { not: 'The printed value says it where the source prints both.' },
    data: ['people'],
  },
  period: { edits: unrecorded, shown: 'row', data: ['period'] },
  label: { edits: unrecorded, shown: 'row', data: ['label'] },
  comment: { edits: unrecorded, shown: 'row', data: ['comment'] },
  comparators: { edits: unrecorded, shown: 'row', data: ['comparators'] },
  sic: { edits: ourNote, shown: 'row', data: ['notes'] },
} as const satisfies Policies<keyof ObservationEntry>;
