import { z } from 'zod';
import { dayOrMonth, dueDateOrNone, partialDateOrNone } from '../fields/date.ts';
import type { WordsAsPrinted } from '../fields/language-tag.ts';
import { proseOrLink } from '../fields/link.ts';
import { fieldsThat } from '../fields/policy.ts';
import { fieldAt, unwrap } from '../fields/shape.ts';
import { sourcePlace } from '../fields/source-place.ts';
import { prose } from '../fields/text.ts';
import { type ChangedField, commitmentFields, type PointsField } from './fields.ts';
import type { TitleAuthor } from './title-author.ts';

export type { ChangedField, PointsField } from './fields.ts';

/** The fields that can change. */
export const changedFields = fieldsThat(commitmentFields, 'held') as [
  ChangedField,
  ...ChangedField[],
];

/** The fields of which an entry tells one point after the other. */
export const pointsFields: readonly PointsField[] = changedFields.filter(isPoints);

/** The lists of sentences, in the order of the page. */
export const sentenceLists = changedFields.filter(isSentences);

/** The fields that can change and that stand in the heading of the page. */
export const fieldsInHeading = changedFields.filter(isInHeading);

/** Whether an entry about the field tells of one point of a list. */
export function isPoints(field: ChangedField): field is PointsField {
  return ['sentences', 'targets', 'details'].includes(commitmentFields[field].form);
}

/**
 * One dated change of a published commitment: what one field said before, and what it says now. Each field
 * has values of its own kind, taken from its schema, so that the register can reckon with them.
 */
export function changeSchemaOf(facts: Record<ChangedField, z.ZodType>) {
  const entries = changedFields.map((field) => entryFor(field, facts[field]));
  return z.discriminatedUnion('field', entries as [EntrySchema, ...EntrySchema[]]);
}

/** Of a field that holds several facts, the one that entries tell of; the others come with it. */
export const mainFact = { response: 'answer', budget: 'printed' } as const satisfies Record<
  PartField,
  string
>;

/** Whether an entry tells of one fact of several that the field holds. */
export function isPart(field: ChangedField): field is PartField {
  return commitmentFields[field].form === 'part';
}

/** Whether the site writes the field in words of its own, so that no board decides on it. */
export function isOurWords(field: ChangedField, titleBy: TitleAuthor): boolean {
  return 'isOurs' in commitmentFields[field] && (field !== 'title' || titleBy === 'us');
}

/** What a field that changes is called on pages: “Due date”. */
export function changedFieldName(field: ChangedField): string {
  return commitmentFields[field].name;
}

/** What the check calls a field: “lead”; one whose name is a heading of the page goes by its own: success. */
export function fieldForAuthors(field: ChangedField): string {
  const { told, name } = commitmentFields[field];
  return told === 'aims' || told === 'facts' ? `“${field}”` : name.toLowerCase();
}

/** What an entry holds as `was` and as `now` of some field. */
export type EntryValue = { [Field in ChangedField]: ValueOf<Field> }[ChangedField];

type ValueOf<Field extends ChangedField> = (typeof commitmentFields)[Field]['form'] extends 'all'
  ? string[]
  : (typeof commitmentFields)[Field]['form'] extends 'printed'
    ? WordsAsPrinted
    : string;

type EntrySchema = {
  [Field in ChangedField]: ReturnType<typeof entryFor<Field>>;
}[ChangedField];

export type ChangeEntry = z.infer<EntrySchema>;

type SentencesField = {
  [Field in ChangedField]: (typeof commitmentFields)[Field]['form'] extends 'sentences'
    ? Field
    : never;
}[ChangedField];

type PartField = {
  [Field in ChangedField]: (typeof commitmentFields)[Field]['form'] extends 'part' ? Field : never;
}[ChangedField];

function isSentences(field: ChangedField): field is SentencesField {
  return commitmentFields[field].form === 'sentences';
}

type HeadingField = {
  [Field in ChangedField]: (typeof commitmentFields)[Field]['shown'] extends 'heading'
    ? Field
    : never;
}[ChangedField];

function isInHeading(field: ChangedField): field is HeadingField {
  return commitmentFields[field].shown === 'heading';
}

function entryFor<Field extends ChangedField>(field: Field, facts: z.ZodType) {
  const value = valueIn(field, facts) as z.ZodType<ValueOf<Field>, ValueOf<Field>>;
  return z.strictObject({
    date: dayOrMonth.describe(
      'The day on which the change was made public; or the month, which means its last day. It is known from then on.',
    ),
    field: z
      .literal(field)
      .describe(
        `Which field changed. Of ${pointsFields.join(', ')}, was and now are the text of one, for details with its term before it: "Cost: £2m".`,
      ),
    was: value.describe(
      'What the field said before, written as the field itself is; none when there was nothing.',
    ),
    now: value.describe(
      'What it says now. The newest one is what the field itself holds; none when it was taken away.',
    ),
    reason: prose(500)
      .optional()
      .describe('Why, in plain words. Without it the page says that no reason was given.'),
    decision: proseOrLink(300)
      .optional()
      .describe(
        'Who decided it: the ID of a meeting with its minute, for example "southend-hwb/2022-12-08#548", a web address, or words.',
      ),
    source: sourcePlace.optional().describe('The document that says so, and where in it.'),
  });
}

function valueIn(field: ChangedField, facts: z.ZodType): z.core.$ZodType | undefined {
  switch (commitmentFields[field].form) {
    case 'date':
      return field === 'due' ? dueDateOrNone : partialDateOrNone;
    case 'part':
      return fieldAt(facts, [mainFact[field as PartField]]);
    case 'sentences':
      return fieldAt(facts, [0]);
    case 'targets':
      return fieldAt(facts, [0, 'text']);
    case 'details':
      // A heading and a text, with what stands between them.
      return prose(400);
    default:
      return unwrap(facts);
  }
}
