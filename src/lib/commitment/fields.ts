import { type FieldPolicy, type FieldsThat, ourNote } from '../fields/policy.ts';
import type { FactsEntry } from './schema.ts';
import type { commitmentSections } from './sections.ts';

/** What holds for each field of a published commitment. A field without a line here does not compile. */
export const commitmentFields = {
  ref: {
    edits: 'held',
    name: 'Ref',
    form: 'one',
    told: 'wording',
    shown: 'heading',
    data: ['ref'],
  },
  otherRefs: {
    edits: 'held',
    name: 'Other ref',
    form: 'all',
    told: 'wording',
    none: 'No other ref',
    shown: 'heading',
    data: ['other_refs'],
  },
  kind: {
    edits: 'held',
    name: 'Kind',
    form: 'one',
    told: 'wording',
    shown: 'heading',
    data: ['kind'],
  },
  title: {
    edits: 'held',
    isOurs: true,
    name: 'Title',
    form: 'one',
    told: 'wording',
    shown: 'heading',
    data: ['title'],
  },
  titleBy: {
    edits: { free: 'It says whose words stand there; a change of these is told of as the title.' },
    shown: 'heading',
    data: ['title_by'],
  },
  summary: {
    edits: 'held',
    isOurs: true,
    name: 'Summary',
    form: 'one',
    told: 'wording',
    none: 'No summary',
    shown: 'who',
    data: ['summary'],
  },
  wording: {
    edits: 'held',
    name: 'Wording',
    form: 'printed',
    told: 'wording',
    shown: 'heading',
    data: { not: 'The words of the source belong to its publisher, so only the page quotes them.' },
  },
  priority: {
    edits: 'held',
    name: 'Heading',
    form: 'one',
    told: 'priority',
    shown: 'who',
    data: ['priority_id', 'priority_title'],
  },
  leads: {
    edits: 'held',
    name: 'Lead',
    form: 'all',
    told: 'leads',
    none: 'No lead named',
    shown: 'who',
    data: ['leads'],
  },
  due: {
    edits: 'held',
    isMove: true,
    name: 'Due date',
    form: 'date',
    told: 'due',
    none: 'No date',
    shown: 'who',
    data: ['due_by', 'due_then', 'first_due', 'moved_times', 'moved_months'],
  },
  serves: {
    edits: 'held',
    name: 'What it serves',
    form: 'all',
    told: 'aims',
    shown: 'who',
    data: ['serves'],
  },
  seeAlso: {
    edits: { free: 'A signpost to other pages promises nothing.' },
    shown: 'who',
    data: ['see_also'],
  },
  topics: {
    edits: {
      free: 'Our own sorting, by which readers find it; the summary of changes tells of it.',
    },
    shown: 'who',
    data: ['topics'],
  },
  notTopics: {
    edits: {
      free: 'Our own sorting, by which readers find it; the summary of changes tells of it.',
    },
    shown: 'who',
    data: { not: 'The records have the topics that are left.' },
  },
  outputs: {
    edits: 'held',
    name: 'What is to be done',
    form: 'sentences',
    told: 'aims',
    shown: 'who',
    data: { json: 'outputs' },
  },
  outcomes: {
    edits: 'held',
    name: 'What is to come of it',
    form: 'sentences',
    told: 'aims',
    shown: 'who',
    data: { json: 'outcomes' },
  },
  success: {
    edits: 'held',
    name: 'What success looks like',
    form: 'sentences',
    told: 'aims',
    shown: 'who',
    data: { json: 'success' },
  },
  details: {
    edits: 'held',
    name: 'Detail',
    form: 'details',
    told: 'aims',
    shown: 'who',
    data: { json: 'details' },
  },
  targets: {
    edits: 'held',
    isMove: true,
    name: 'Target',
    form: 'targets',
    told: 'targets',
    none: 'No target',
    shown: 'who',
    data: { json: 'targets' },
  },
  source: {
    edits: { free: 'Where the source prints it may be said more exactly; the source stays.' },
    shown: 'source',
    data: ['source', 'source_section', 'source_page'],
  },
  added: { edits: 'fixed', shown: 'who', data: ['added'] },
  withdrawn: { edits: 'fixed', shown: 'withdrawn', data: ['withdrawn_on', 'withdrawn_reason'] },
  // What was wrong is put right under its own corrections.
  carriedTo: {
    edits: 'fixed',
    shown: 'thread',
    data: ['carried_to', 'carried_on', 'carried_changed', 'carried_paired_by'],
  },
  notCarried: {
    edits: 'fixed',
    shown: 'thread',
    data: ['not_carried_on', 'not_carried_reason'],
  },
  sic: {
    edits: ourNote,
    // Each stands beside the fact that it is about.
    shown: 'page',
    data: ['notes'],
  },
  changes: { edits: 'fixed', shown: 'history', data: { table: 'changes' } },
} as const satisfies Record<keyof FactsEntry | 'changes', CommitmentFieldPolicy>;

/** The fields of a published commitment that change only with a dated entry. */
export type ChangedField = FieldsThat<typeof commitmentFields, 'held'>;

/** The fields of which an entry tells one point after the other. */
export type PointsField = {
  [Field in ChangedField]: (typeof commitmentFields)[Field]['form'] extends PointsForm
    ? Field
    : never;
}[ChangedField];

interface ShownField extends FieldPolicy {
  shown: 'heading' | 'page' | 'withdrawn' | 'thread' | keyof typeof commitmentSections;
}

type CommitmentFieldPolicy =
  | (ShownField & { edits: { free: string } | 'fixed' })
  | (ShownField & DatedField);

/** How a dated entry tells of a field, and what readers and reviewers are told. */
interface DatedField {
  edits: 'held';
  /** Its name for readers: “Due date”. */
  name: string;
  /** What `was` and `now` of an entry hold. */
  form: 'one' | 'all' | 'date' | 'printed' | PointsForm;
  /** Under which kind of change the summary of changes tells of it. */
  told: 'due' | 'leads' | 'priority' | 'targets' | 'wording' | 'aims';
  /** Whether it is words of our own, in which a slip may be put right without an entry; a title can be its publisher’s. */
  isOurs?: true;
  /** Whether a change is a move, which stands among moved dates and targets. */
  isMove?: true;
  /** What readers see where there was, or is, nothing. */
  none?: string;
}

/** Of a list of points, an entry tells of one; a target and a detail hold more than their text. */
type PointsForm = 'sentences' | 'targets' | 'details';

/** The policy of a field that changes only with a dated entry. */
export function policyOf(field: ChangedField): DatedField {
  return commitmentFields[field];
}
