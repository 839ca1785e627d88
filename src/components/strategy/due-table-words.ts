import type { DueTable } from '../../lib/strategy/due-months.ts';

/** The words of the table of dates, by what its dates are dates for. */
export const dueTableWords: Record<DueTable['means'], DueTableWords> = {
  completion: {
    caption: 'by the month they are due',
    by: 'Due by the end of',
    past: 'Overdue by',
    none: 'None is overdue',
    notYet: 'Not yet due',
    rule: 'Each is overdue from the day after, until a report says that it was met.',
  },
  progress: {
    caption: 'by the month by which progress was expected',
    by: 'Progress expected by the end of',
    past: 'Passed, with no report, by',
    none: 'Each has a report since',
    notYet: 'Not yet',
    rule: 'These are dates by which progress was expected, so nothing is called overdue. From the day after, each that has no report since is marked.',
  },
  both: {
    caption: 'by the month of their date',
    by: 'Date: the end of',
    past: 'Passed by',
    none: 'None is past its date',
    notYet: 'Not yet',
    rule: 'Some are dates of completion, others dates by which progress was expected. The first are overdue from the day after; the second are marked when no report has come since.',
  },
};

interface DueTableWords {
  caption: string;
  by: string;
  past: string;
  none: string;
  notYet: string;
  /** What happens on the day after, in a sentence or two. */
  rule: string;
}
