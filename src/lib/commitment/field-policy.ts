import type { FieldPolicy } from '../fields/policy.ts';
import type { commitmentSections } from './sections.ts';

interface ShownField extends FieldPolicy {
  shown: 'heading' | 'page' | 'withdrawn' | 'thread' | keyof typeof commitmentSections;
}

/** What holds for one field of a commitment. */
export type CommitmentFieldPolicy =
  | (ShownField & { edits: { free: string } | 'fixed' })
  | (ShownField & DatedField);

/** How a dated entry tells of a field, and what readers and reviewers are told. */
export interface DatedField {
  edits: 'held';
  /** Its name for readers: “Due date”. */
  name: string;
  /** What `was` and `now` of an entry hold. */
  form: 'one' | 'all' | 'date' | 'part' | 'printed' | PointsForm;
  /** Under which kind of change the summary of changes tells of it. */
  told: 'due' | 'leads' | 'priority' | 'targets' | 'wording' | 'aims' | 'facts';
  /** Whether it is words of our own, in which a slip may be put right without an entry; a title can be its publisher’s. */
  isOurs?: true;
  /** Whether a change is a move, which stands among moved dates and targets. */
  isMove?: true;
  /** What readers see where there was, or is, nothing. */
  none?: string;
}

/** Of a list of points, an entry tells of one; a target and a detail hold more than their text. */
export type PointsForm = 'sentences' | 'targets' | 'details';
