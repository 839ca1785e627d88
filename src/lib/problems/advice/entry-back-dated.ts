import { addMonths, type Day, lastDay } from '../../fields/calendar.ts';
import { stillSays } from '../../fields/sameness.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { publishedBeside, underNamesOfNow } from '../published.ts';
import { textAt, type ValueAtPath, valuesAt } from '../select.ts';

/**
 * A new dated entry whose day lies long before readers were shown the content without it. A correction is published by
 * this site, so it cannot be older than that. A change is made public by a board, and to enter it takes a while: boards
 * meet each quarter, so three months are let pass.
 */
export const entryBackDated: Rule = function* (content) {
  const beside = [
    ...underNamesOfNow(content, 'commitments'),
    ...publishedBeside(content, 'progress'),
    ...publishedBeside(content, 'strategies'),
  ];
  for (const { draft, before, after } of beside) {
    for (const [place, { day, isOurs }] of Object.entries(places)) {
      for (const entry of added(place, before, after)) {
        const words = complain(textAt(entry.value, day), isOurs, content);
        if (words) yield { file: draft.file, path: [...entry.path, day], ...words };
      }
    }
  }
};

/** Where dated entries stand, under which name they hold their day, and whether this site makes them public. */
const places: Record<string, { day: 'date' | 'on'; isOurs: boolean }> = {
  'changes.*': { day: 'date', isOurs: false },
  withdrawn: { day: 'on', isOurs: false },
  'carriedTo.corrected.*': { day: 'date', isOurs: true },
  'notCarried.corrected.*': { day: 'date', isOurs: true },
  'corrections.*': { day: 'date', isOurs: true },
  'statusWords.*.corrected.*': { day: 'date', isOurs: true },
};

/** The entries at a place that were not published. */
function added(place: string, before: unknown, after: unknown): ValueAtPath<unknown>[] {
  const known = valuesAt(before, place);
  return valuesAt(after, place).filter(
    ({ value }) => value !== undefined && !known.some((one) => stillSays(one.value, value)),
  );
}

function complain(
  date: string | undefined,
  isOurs: boolean,
  { asAt, publishedOn }: Content,
): Pick<Finding, 'code' | 'what' | 'fix'> | undefined {
  if (date === undefined || publishedOn === undefined) return undefined;
  const earliest: Day = isOurs ? publishedOn : addMonths(publishedOn, -3);
  if (lastDay(date) >= earliest) return undefined;
  return {
    code: 'entry-back-dated',
    what: `This entry is new and dated ${date}, and the content of ${publishedOn} was without it.`,
    fix: isOurs
      ? `Write the day on which this site publishes the correction, for example ${asAt}.`
      : 'Write the day on which it was made public. If that is right, say in reason why it is told so late.',
  };
}
