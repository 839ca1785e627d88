import type { FormerField } from '../fields/former-field.ts';

/** The fields of a snapshot that were called otherwise. */
export const formerSnapshotFields: readonly FormerField[] = [
  { since: '0.1.0', at: 'observations[].people', now: 'count', made: (count) => count },
];
