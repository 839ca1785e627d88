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
  for: { edits: unrecorded, shown: 'row', data: ['sex', 'age', 'group'] },
  printed: { edits: unrecorded, shown: 'row', data: ['value_as_printed'] },
  unit: { edits: unrecorded, shown: 'row', data: ['unit'] },
  value: { edits: unrecorded, shown: 'row', data: ['value'] },
  interval: {
    edits: unrecorded,
    shown: 'row',
    data: ['interval_lower', 'interval_upper', 'interval_level', 'interval_method'],
  },
  count: {
    edits: unrecorded,
    shown: { not: 'The printed value says it where the source prints both.' },
    data: ['count', 'people'],
  },
  denominator: {
    edits: unrecorded,
    shown: { not: 'A trend is worked out from it; open data has it.' },
    data: ['denominator'],
  },
  suppressed: { edits: unrecorded, shown: 'row', data: ['suppressed'] },
  provisional: { edits: unrecorded, shown: 'row', data: ['provisional'] },
  source: {
    edits: unrecorded,
    shown: 'row',
    data: ['source', 'source_section', 'source_page'],
  },
  period: {
    edits: unrecorded,
    shown: 'row',
    data: ['period', 'period_from', 'period_to', 'period_kind'],
  },
  label: { edits: unrecorded, shown: 'row', data: ['label'] },
  comment: { edits: unrecorded, shown: 'row', data: ['comment'] },
  comparators: { edits: unrecorded, shown: 'row', data: ['comparators'] },
  sic: { edits: ourNote, shown: 'row', data: ['notes'] },
} as const satisfies Policies<keyof ObservationEntry>;
