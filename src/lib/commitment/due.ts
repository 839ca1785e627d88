import { z } from 'zod';
import type { PartialDate } from '../fields/calendar.ts';
import { dueDate } from '../fields/date.ts';
import { toReplace } from '../fields/placeholder.ts';
import { type Complaint, rule } from '../fields/rule.ts';
import { line } from '../fields/text.ts';

/** What a date is a date for. Only a missed date of completion is overdue. */
export const dueMeanings = ['completion', 'progress'] as const;

/** When a commitment is due, as exact as the source is. */
export const dueSchema = z
  .strictObject({
    by: dueDate
      .optional()
      .describe(
        'The date by which it is due, as exact as the source. It means its last day; it is overdue from the day after.',
      )
      .meta({ inExample: true }),
    ongoing: z
      .literal(true)
      .optional()
      .describe(
        'True, in place of a date, where the source says that it goes on with none. It is never late.',
      ),
    then: z
      .enum(['ongoing', 'annually'])
      .optional()
      .describe(
        'What the source says comes after: "ongoing" goes on, "annually" is due again each year.',
      ),
    means: z
      .enum(dueMeanings)
      .optional()
      .describe(
        'What the date is for, when it differs from the strategy: completion, or progress to be seen by then.',
      ),
    printed: line(40)
      .optional()
      .describe('The date as the source prints it, for example "09/23 and ongoing".'),
  })
  .superRefine(rule('missing-field', complainOfNoDate))
  .superRefine(rule('ongoing-and-more', complainOfMore));

function complainOfNoDate({ by, ongoing }: WrittenDue): Complaint | undefined {
  if (by !== undefined || ongoing) return undefined;
  return {
    what: 'The field “by” is missing.',
    fix: `Add it: by: ${toReplace}. Or write ongoing: true, if the source says that it goes on with no date.`,
    path: ['by'],
  };
}

/** What goes on with no date has none, and nothing that would come after one. */
function complainOfMore(due: WrittenDue): Complaint | undefined {
  const more = (['by', 'then', 'means'] as const).find((field) => due[field] !== undefined);
  if (!due.ongoing || !more) return undefined;
  return {
    what: `“${more}” stands beside “ongoing: true”.`,
    fix: `Keep ongoing: true alone if there is no date. If it goes on after a date, write that and what comes after: { by: ${toReplace}, then: ongoing }.`,
    path: [more],
  };
}

type DueEntry = z.infer<typeof dueSchema>;

/** A due date: what an entry says of it where it does not go on without one. */
export type Due = Omit<DueEntry, 'by' | 'ongoing'> & { by: PartialDate };
export type DueMeaning = (typeof dueMeanings)[number];

interface WrittenDue {
  by?: string | undefined;
  ongoing?: true | undefined;
  then?: string | undefined;
  means?: string | undefined;
}
