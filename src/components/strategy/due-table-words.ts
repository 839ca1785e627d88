import { english } from '../../lib/language/english.ts';

/** The words of the table of dates, by what its dates are dates for. */
export const dueTableWords = {
  completion: english.dueCompletion,
  progress: english.dueProgress,
  both: english.dueBoth,
  proposed: english.dueProposed,
};
