import type { FormerField } from '../fields/former-field.ts';

/**
 * The fields of a report that were called otherwise. A field with another name says nothing else, so nobody is
 * asked for a correction of it. What lies deeper comes first.
 */
export const formerReportFields: readonly FormerField[] = [
  ...['totals[].shares[]', 'totals[].parts[]', 'totals[].boxes[]', 'changes[]'].map((list) => ({
    since: '0.1.0',
    at: `${list}.word`,
    now: 'words',
    made: (word: unknown) => [word],
  })),
  { since: '0.1.0', at: 'totals[].shares', now: 'parts', made: (shares) => shares },
];
