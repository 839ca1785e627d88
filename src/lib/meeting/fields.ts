import { ourNote, type Policies, unrecorded } from '../fields/policy.ts';
import type { MeetingEntry } from './schema.ts';

/** What holds for each field of a published meeting. A field without a line here does not compile. */
export const meetingFields = {
  title: {
    edits: unrecorded,
    shown: 'heading',
    data: { not: 'A record has the ID of its board and the day.' },
  },
  record: {
    edits: unrecorded,
    shown: 'answer',
    data: { not: 'Only minutes have records, so that a record tells as much.' },
  },
  summary: {
    edits: { free: 'It is our own words; the summary of changes tells of them.' },
    shown: 'answer',
    data: { not: 'It sums up for readers what the records hold.' },
  },
  source: { edits: unrecorded, shown: 'source', data: ['source', 'source_section', 'source_page'] },
  // The registry keeps each item and each minute as a part of the page; each has policies of its own.
  items: {
    edits: unrecorded,
    shown: 'items',
    data: { not: 'An item decides nothing, and open data has one record for each minute.' },
  },
  decisions: { edits: unrecorded, shown: 'decisions', data: ['id'] },
  sic: {
    edits: ourNote,
    shown: 'heading',
    data: { not: 'They are about the meeting, and open data has one record for each minute.' },
  },
} as const satisfies Policies<keyof MeetingEntry>;

const noRecord = { not: 'An item decides nothing, and open data has one record for each minute.' };

/** What holds for each field of a published agenda item. A field without a line here does not compile. */
export const agendaItemFields = {
  number: { edits: 'fixed', shown: 'item', data: noRecord },
  title: { edits: unrecorded, shown: 'item', data: noRecord },
  listedFor: { edits: unrecorded, shown: 'item', data: noRecord },
  pages: { edits: unrecorded, shown: 'item', data: noRecord },
  summary: { edits: unrecorded, shown: 'item', data: noRecord },
  strategies: { edits: unrecorded, shown: 'item', data: noRecord },
  asks: { edits: unrecorded, shown: 'item', data: noRecord },
  aims: { edits: unrecorded, shown: 'item', data: noRecord },
  says: { edits: unrecorded, shown: 'item', data: noRecord },
  steps: { edits: unrecorded, shown: 'item', data: noRecord },
} as const satisfies Policies<keyof MeetingEntry['items'][number]>;

/** What holds for each field of a published minute. A field without a line here does not compile. */
export const decisionFields = {
  minute: { edits: 'fixed', shown: 'minute', data: ['minute'] },
  topic: { edits: unrecorded, shown: 'minute', data: ['topic'] },
  considered: { edits: unrecorded, shown: 'minute', data: ['considered'] },
  resolutions: { edits: unrecorded, shown: 'minute', data: ['resolution', 'kind', 'kinds'] },
  actions: { edits: unrecorded, shown: 'minute', data: ['actions'] },
  strategies: { edits: unrecorded, shown: 'minute', data: ['strategies'] },
  topics: {
    edits: {
      free: 'Our own sorting, by which readers find it; the summary of changes tells of it.',
    },
    shown: 'minute',
    data: ['topics'],
  },
  sic: { edits: ourNote, shown: 'minute', data: ['notes'] },
} as const satisfies Policies<keyof MeetingEntry['decisions'][number]>;
