import {
  type FieldPolicy,
  type FieldsThat,
  fieldsThat,
  ourNote,
  type Policies,
  unrecorded,
} from '../fields/policy.ts';
import type { ReportFactsEntry, UpdateEntry } from './schema.ts';
import type { StatusWord } from './status-word.ts';

/** What holds for each field of a published update. A field without a line here does not compile. */
export const updateFields = {
  commitment: { edits: 'fixed', shown: 'update', data: ['commitment', 'ref'] },
  status: {
    edits: 'held',
    name: 'Status word',
    form: 'words',
    shown: 'update',
    data: ['lifecycle_word', 'lifecycle', 'rating_word', 'rating'],
  },
  noUpdate: {
    edits: 'held',
    name: 'No update received',
    form: 'flag',
    shown: 'update',
    data: ['no_update'],
  },
  summary: {
    edits: 'held',
    name: 'Summary',
    form: 'sentences',
    shown: 'update',
    data: ['summary'],
  },
  figures: { edits: 'held', name: 'Figure', form: 'figures', shown: 'update', data: ['figures'] },
  completedOn: {
    edits: 'held',
    name: 'Day of completion',
    form: 'date',
    shown: 'the answer on the page of the commitment',
    data: ['completed_on'],
  },
  heading: {
    edits: 'held',
    name: 'Heading',
    form: 'text',
    shown: 'update',
    data: { not: 'It says where in the report the words stand, which the page shows.' },
  },
  evidence: {
    edits: 'held',
    name: 'Evidence',
    form: 'apart',
    shown: 'update',
    data: { json: 'evidence' },
  },
  sic: { edits: ourNote, shown: 'update', data: ['notes'] },
} as const satisfies Record<keyof UpdateEntry, ReportFieldPolicy>;

/** What holds for each field of a published report. A field without a line here does not compile. */
export const reportFields = {
  // A note on a total is our own, and the rule passes over it.
  totals: {
    edits: 'held',
    name: 'Total',
    form: 'apart',
    shown: 'totals',
    data: { table: 'totals' },
  },
  changes: {
    edits: 'held',
    name: 'Printed change',
    form: 'apart',
    shown: 'changed',
    data: { not: 'Printed changes are set beside our own, which follow from the records.' },
  },
  title: {
    edits: 'held',
    name: 'Title',
    form: 'text',
    shown: 'heading',
    data: { table: 'strategies' },
  },
  lang: {
    edits: { free: 'It says in which language the words are, and changes none of them.' },
    shown: { not: 'Browsers and screen readers get it, as a mark on the words.' },
    data: { not: 'It is a mark on words, and open data has the words.' },
  },
  alternates: {
    edits: { free: 'It is a signpost to other forms of the document.' },
    shown: 'heading',
    data: { not: 'They are links for readers; programs have the source.' },
  },
  asAt: { edits: 'held', name: 'As-at date', form: 'date', shown: 'answer', data: ['as_at'] },
  published: {
    edits: 'held',
    name: 'Day of publication',
    form: 'date',
    shown: { not: 'It decides from which day on the site knows the report.' },
    data: ['published'],
  },
  period: {
    edits: 'held',
    name: 'Reporting period',
    form: 'apart',
    shown: 'answer',
    data: { not: 'A record is true at the day of its report, whatever span the report covers.' },
  },
  nextReport: {
    edits: 'held',
    name: 'Next report',
    form: 'date',
    shown: 'as-at',
    data: { not: 'It is an announcement, and each new report takes its place.' },
  },
  source: {
    edits: 'held',
    name: 'Source',
    form: 'apart',
    shown: 'source',
    data: ['source', 'source_section', 'source_page'],
  },
  figures: {
    edits: 'held',
    name: updateFields.figures.name,
    form: 'figures',
    shown: 'figures',
    data: { not: 'They belong to no commitment, and open data has one record for each of these.' },
  },
  updates: { edits: 'fixed', shown: 'updates', data: { table: 'progress' } },
  corrections: { edits: 'fixed', shown: 'corrections', data: { table: 'corrections' } },
  sic: {
    edits: ourNote,
    shown: 'source',
    data: { not: 'They are about the report, and open data has one record for each commitment.' },
  },
} as const satisfies Record<keyof ReportFactsEntry | 'corrections', ReportFieldPolicy>;

/** What holds for each field of a published status word. A field without a line here does not compile. */
export const statusWordFields = {
  word: { edits: unrecorded, shown: 'status-words', data: ['lifecycle_word', 'rating_word'] },
  label: { edits: unrecorded, shown: 'status-words', data: ['lifecycle_word', 'rating_word'] },
  definition: {
    edits: unrecorded,
    shown: 'status-words',
    data: { not: 'It explains the word to readers.' },
  },
  // Held by the entries under corrected, once a published report uses the word.
  axis: { edits: 'held', shown: 'status-words', data: ['lifecycle', 'rating'] },
  lifecycle: { edits: 'held', shown: 'status-words', data: ['lifecycle'] },
  rating: { edits: 'held', shown: 'status-words', data: ['rating'] },
  means: { edits: 'held', shown: 'status-words', data: ['lifecycle', 'rating'] },
  corrected: { edits: 'fixed', shown: 'status-words', data: { not: 'The feeds tell of them.' } },
} as const satisfies Policies<keyof StatusWord>;

/** The fields of a published update that change only with a correction. */
export const correctedInUpdates = fieldsThat(updateFields, 'held');
/** The fields of a published report that change only with a correction. */
export const correctedInReports = fieldsThat(reportFields, 'held');

/** How corrections tell of each field that they can be about. */
export const correctedFields: Record<CorrectedField, CorrectedReportField> = Object.fromEntries([
  ...correctedInUpdates.map((field) => [field, updateFields[field]]),
  ...correctedInReports.map((field) => [field, reportFields[field]]),
]);

export type CorrectedField =
  | FieldsThat<typeof updateFields, 'held'>
  | FieldsThat<typeof reportFields, 'held'>;

type ReportFieldPolicy =
  | (FieldPolicy & { edits: { free: string } | 'fixed' })
  | (FieldPolicy & CorrectedReportField);

interface CorrectedReportField {
  edits: 'held';
  /** Its name for readers: “Status word”. */
  name: string;
  /**
   * What `was` and `now` of a correction hold: a text, a date, one status word, the sentences that were wrong,
   * the value of a figure; true or none; or words apart from what the field holds, which cannot be put back.
   */
  form: 'flag' | 'text' | 'date' | 'words' | 'sentences' | 'figures' | 'apart';
}
