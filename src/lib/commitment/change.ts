import { z } from 'zod';
import { day, dayOrMonthOrNone } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { kinds } from './kinds.ts';

/**
 * The fields of a published commitment that change only with a dated entry, each with its name for
 * readers. Each field has values of its own kind, so that the register can reckon with them.
 */
const values = {
  title: { name: 'Title', value: line(160) },
  summary: { name: 'Summary', value: prose(500) },
  wording: { name: 'Wording', value: prose(1500) },
  priority: { name: 'Heading', value: idOf('priorities') },
  leads: { name: 'Lead', value: z.array(idOf('organisations')) },
  due: { name: 'Due date', value: dayOrMonthOrNone },
  targets: { name: 'Target', value: prose(300) },
  kind: { name: 'Kind', value: z.enum(kinds) },
  ref: { name: 'Ref', value: line(30) },
} as const;

/** One dated change of a published commitment: what one field said before, and what it says now. */
export const changeSchema = z.discriminatedUnion('field', [
  entryFor('title', values.title.value),
  entryFor('summary', values.summary.value),
  entryFor('wording', values.wording.value),
  entryFor('priority', values.priority.value),
  entryFor('leads', values.leads.value),
  entryFor('due', values.due.value),
  entryFor('targets', values.targets.value),
  entryFor('kind', values.kind.value),
  entryFor('ref', values.ref.value),
]);

/** The fields that can change. */
export const changedFields = Object.keys(values) as [ChangedField, ...ChangedField[]];

/** What a field that changes is called on pages: “Due date”. */
export function changedFieldName(field: ChangedField): string {
  return values[field].name;
}

export type ChangedField = keyof typeof values;
export type ChangeEntry = z.infer<typeof changeSchema>;

function entryFor<Field extends ChangedField, Value extends z.ZodType>(field: Field, value: Value) {
  return z.strictObject({
    date: day.describe('The day on which the change was made public. It is known from then on.'),
    field: z
      .literal(field)
      .describe('Which field changed. For targets, was and now are the text of one target.'),
    was: value.describe(
      'What the field said before, written as the field itself is; none when there was nothing.',
    ),
    now: value.describe(
      'What it says now. The newest one is what the field itself holds; none when it was taken away.',
    ),
    reason: prose(500)
      .optional()
      .describe('Why, in plain words. Without it the page says that no reason was given.'),
    decision: prose(300)
      .optional()
      .describe(
        'Who decided it: the ID of a meeting with its minute, for example "southend-hwb/2022-12-08#548", a web address, or words.',
      ),
    source: sourcePlace.optional().describe('The document that says so, and where in it.'),
  });
}
