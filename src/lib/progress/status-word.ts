import { z } from 'zod';
import { lifecycles, ratings } from '../axes/axes.ts';
import { dayOrMonth } from '../fields/date.ts';
import { toReplace, toWrite } from '../fields/placeholder.ts';
import { type Complaint, rule } from '../fields/rule.ts';
import { listed } from '../fields/sentence.ts';
import { line, prose, quote } from '../fields/text.ts';

/** The states of the lifecycle that a publisher's word can mean. */
export const saidLifecycle = z.enum(lifecycles).exclude(['not-said', 'withdrawn']);
/** The ratings that a publisher's word can mean. */
export const saidRating = z.enum(ratings).exclude(['not-rated']);

/** What a word of a scale says on an axis on which it says nothing. */
const nothing = 'none';

const states = [...saidLifecycle.options, ...saidRating.options] as const;

/** One dated correction of what the site took a word for. The axis follows from the state. */
const correctedMeaning = z.strictObject({
  date: dayOrMonth.describe(
    'The day on which the correction was published; or the month, which means its last day. It is known from then on.',
  ),
  was: z
    .enum([...states, 'not-said', 'not-rated'])
    .describe(
      'What the site took the word for until then: a state of either axis. Of a word of a scale, on one axis; not-said or not-rated where it said nothing there.',
    ),
  wrong: prose(500).describe('What was wrong, in one plain sentence.'),
});

/**
 * A word in a publisher's own reports, declared once: with its place on one of the two said axes (`axis` and
 * `means`), or as a word of a scale that speaks for both (`lifecycle` and `rating`).
 */
export const statusWord = z
  .strictObject({
    word: line(40).describe(
      'The word or phrase exactly as the publisher prints it, in quotes if it is a number.',
    ),
    label: line(40)
      .optional()
      .describe(
        'What a number, a letter or a sign stands for, by the key of the publisher. Pages show both: “1 (Achieved)”.',
      ),
    definition: prose(300)
      .optional()
      .describe('What the publisher says it means. Leave it out when no definition was published.'),
    axis: z
      .enum(['lifecycle', 'rating'])
      .optional()
      .describe('Where the work is: lifecycle. How it is going: rating. Goes with means.')
      .meta({ inExample: true }),
    means: z
      .enum(states)
      .optional()
      .describe('The state of that axis that is nearest to the word. Goes with axis.')
      .meta({ inExample: true }),
    lifecycle: z
      .enum([...saidLifecycle.options, nothing])
      .optional()
      .describe(
        'Of a word of a scale, in place of axis and means: where the work is; none when it does not say.',
      ),
    rating: z
      .enum([...saidRating.options, nothing])
      .optional()
      .describe('Of a word of a scale: how the work is going; none when it does not say.'),
    corrected: z
      .array(correctedMeaning)
      .default([])
      .describe(
        'What the site took the word for before it was put right, the oldest first. Entries are only added.',
      ),
  })
  .superRefine(rule('word-without-label', complainOfBareWord))
  .superRefine(rule('word-without-meaning', complainOfMeaning))
  .superRefine(rule('not-one-of', complainOfAxis))
  .superRefine(rule('not-one-of', complainOfEntry));

export type StatusWord = z.infer<typeof statusWord>;
export type CorrectedMeaning = z.infer<typeof correctedMeaning>;

/** A number or a letter tells a reader nothing, wherever it stands. */
function complainOfBareWord({ word, label }: WrittenWord): Complaint | undefined {
  if (label !== undefined || word.trim() === '' || /\p{L}{2}/u.test(word)) return undefined;
  return {
    what: `${quote(word)} tells a reader nothing by itself.`,
    fix: `Add what it stands for by the key of the publisher: label: ${toWrite('what the key says')}.`,
    path: ['word'],
  };
}

function complainOfMeaning({
  word,
  axis,
  means,
  lifecycle,
  rating,
}: WrittenWord): Complaint | undefined {
  const isOnAxis = axis !== undefined || means !== undefined;
  const isOfScale = lifecycle !== undefined || rating !== undefined;
  if (isOnAxis && isOfScale) {
    return {
      what: `${quote(word)} has “${axis === undefined ? 'means' : 'axis'}”, and “${lifecycle === undefined ? 'rating' : 'lifecycle'}” beside it.`,
      fix: 'Keep axis and means for a word on one axis, or lifecycle and rating for a word of a scale.',
      path: ['word'],
    };
  }
  if (isOfScale || (axis !== undefined && means !== undefined)) return undefined;
  const [has, lacks] = axis === undefined ? ['means', 'axis'] : ['axis', 'means'];
  return {
    what: isOnAxis
      ? `${quote(word)} has “${has}” and no “${lacks}”.`
      : `What ${quote(word)} means is not said.`,
    fix: `Add axis: ${toReplace} and means: ${toReplace}. For a word of a scale, add lifecycle: ${toReplace} and rating: ${toReplace}.`,
    path: ['word'],
  };
}

function complainOfAxis({ axis, means }: WrittenWord): Complaint | undefined {
  if (axis === undefined || means === undefined) return undefined;
  const right: readonly string[] = (axis === 'rating' ? saidRating : saidLifecycle).options;
  if (right.includes(means)) return undefined;
  return {
    what: `${quote(means)} is not one of the words for “means” on the axis ${axis}.`,
    fix: `Use one of: ${listed(right)}.`,
    path: ['means'],
  };
}

/** A word on one axis was always taken for some state. */
function complainOfEntry({ axis, corrected }: WrittenWord): Complaint | undefined {
  const at = corrected.findIndex(({ was }) => was === 'not-said' || was === 'not-rated');
  if (axis === undefined || at < 0) return undefined;
  return {
    what: `${quote(corrected[at]?.was ?? '')} is only for a word of a scale.`,
    fix: `Write the state of either axis that the word was taken for: was: ${toReplace}.`,
    path: ['corrected', at, 'was'],
  };
}

interface WrittenWord {
  word: string;
  label?: string | undefined;
  axis?: string | undefined;
  means?: string | undefined;
  lifecycle?: string | undefined;
  rating?: string | undefined;
  corrected: { was: string }[];
}
