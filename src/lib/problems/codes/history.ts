import type { Explanation } from '../codes.ts';

/** Codes about dated entries: changes of commitments and corrections of reports. */
export const historyCodes = {
  'change-not-in-field': {
    what: 'The newest change of a field says one value, and the field holds another.',
    why: 'A page shows both, so they must say the same.',
    todo: 'Write the new value into the field and into “now”.',
    wrong:
      'due: { by: 2024-06 }\nchanges: [{ date: 2023-11-02, field: due, was: 2023-09, now: 2024-03 }]',
    right:
      'due: { by: 2024-06 }\nchanges: [{ date: 2023-11-02, field: due, was: 2023-09, now: 2024-06 }]',
  },
  'change-does-not-follow': {
    what: 'A change does not start from what the change before it ended with.',
    why: 'Readers could not follow a date from the first one to the current one.',
    todo: 'Write as “was” what the change before it has as “now”.',
    wrong: 'was: 2023-09, now: 2024-03\nwas: 2023-12, now: 2024-06',
    right: 'was: 2023-09, now: 2024-03\nwas: 2024-03, now: 2024-06',
  },
  'nothing-changed': {
    what: 'A change or a correction has the same value before and after.',
    why: 'Readers would be told of a change that is none.',
    todo: 'Write what it said before as “was”, or take the entry away if it is not published yet.',
    wrong: 'was: 2023-09, now: 2023-09',
    right: 'was: 2023-09, now: 2024-06',
  },
  'history-out-of-order': {
    what: 'Dated entries do not stand in the order of their dates.',
    why: 'Each entry starts from what the one before it left, so their order counts.',
    todo: 'Put the oldest first, and add new entries at the end.',
    wrong: 'date: 2024-03-01\ndate: 2023-11-02',
    right: 'date: 2023-11-02\ndate: 2024-03-01',
  },
  'correction-not-in-report': {
    what: 'A correction says what the report says now, and the report does not say it.',
    why: 'The page would show a correction that was never made.',
    todo: 'Correct the report itself as well, and copy its new words into “now”.',
    wrong: 'summary: All teams answer in time.\nnow: Half of the teams answer in time.',
    right: 'summary: Half of the teams answer in time.\nnow: Half of the teams answer in time.',
  },
  'correction-misplaced': {
    what: 'A correction names a commitment where it should not, or none where it should.',
    why: 'It would stand beside the wrong thing, or beside nothing.',
    todo: 'Name the commitment for a field of its update; leave it out for a field of the report.',
    wrong: 'field: status',
    right: 'field: status\ncommitment: w14',
  },
} satisfies Record<string, Explanation>;
