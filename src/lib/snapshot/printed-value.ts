import { z } from 'zod';
import { type Interval, interval, isWithin } from '../fields/interval.ts';
import { type Complaint, type ProblemCode, rule } from '../fields/rule.ts';
import { sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';

/** What a source prints of one value, whether it is that of the area or one that it is set beside. */
export const printedValue = {
  value: z
    .number()
    .optional()
    .describe(
      'The value as a number, for tables and charts. Leave it out when the source prints only words.',
    ),
  interval: interval
    .optional()
    .describe('The range that the source prints around it, its confidence interval.'),
  count: z
    .int()
    .min(0)
    .optional()
    .describe('The number of people or things behind the value, where the source prints it.'),
  denominator: z
    .int()
    .min(1)
    .optional()
    .describe('Of how many people or things it is, where the source prints it.'),
  suppressed: prose(200)
    .optional()
    .describe(
      'Why the source gives no value, in our words, for example "Fewer than 10 people." Leave out value.',
    ),
  provisional: z
    .boolean()
    .optional()
    .describe('Whether the source calls the value provisional or an estimate: write true.'),
  source: sourcePlace
    .optional()
    .describe('Where the value stands, when it is in another document or place than the profile.'),
};

/** The words of a source for a value, which are always there. */
export const printedWords = line(120).describe(
  'The value as printed, in quotes, with its unit, for example "48%" or "15,426 people".',
);

/**
 * Refuses what cannot be: a range whose ends are the wrong way round, a value outside its range, a value that is also
 * withheld. A source that prints it so is shown as it is, with a note.
 */
export function refuseUnsound(observation: NotedValue, context: z.core.$RefinementCtx<NotedValue>) {
  const isNoted = (fact: string) => observation.sic.some(({ about }) => about === fact);
  const values = [
    { one: observation, at: [], fact: 'interval' },
    ...observation.comparators.map((one, at) => ({
      one,
      at: ['comparators', at],
      fact: 'comparators',
    })),
  ];
  for (const { one, at, fact } of values) {
    for (const { code, says } of unsound) {
      if (code !== 'suppressed-with-a-value' && isNoted(fact)) continue;
      rule<NotedValue>(code, () => {
        const complaint = says(one, fact);
        return complaint && { ...complaint, path: [...at, ...(complaint.path ?? [])] };
      })(observation, context);
    }
  }
}

const unsound: {
  code: ProblemCode;
  says: (value: RangedValue, fact: string) => Complaint | undefined;
}[] = [
  {
    code: 'interval-runs-backwards',
    says: ({ interval: range }, fact) =>
      range && range.lower > range.upper
        ? {
            what: `The interval runs from ${range.lower} down to ${range.upper}.`,
            fix: `Compare both ends with the source. If they were put the wrong way round, write lower: ${range.upper}, upper: ${range.lower}. ${asPrinted(fact)}`,
            path: ['interval', 'upper'],
          }
        : undefined,
  },
  {
    code: 'value-outside-interval',
    says: ({ value, interval: range }, fact) =>
      value !== undefined && range && range.lower <= range.upper && !isWithin(value, range)
        ? {
            what: `The value ${value} is outside its interval, ${range.lower} to ${range.upper}.`,
            fix: `Compare all three with the source. ${asPrinted(fact)}`,
            path: ['value'],
          }
        : undefined,
  },
  {
    code: 'suppressed-with-a-value',
    says: ({ value, suppressed }) =>
      value !== undefined && suppressed !== undefined
        ? {
            what: `The value ${value} is given, and “suppressed” says that the source gives none.`,
            fix: 'Keep one of the two lines, and take the other away.',
            path: ['suppressed'],
          }
        : undefined,
  },
];

function asPrinted(fact: string): string {
  return `If the source prints it so, say that in a sic note with about: ${fact}.`;
}

interface RangedValue {
  value?: number | undefined;
  interval?: Interval | undefined;
  suppressed?: string | undefined;
}

interface NotedValue extends RangedValue {
  comparators: RangedValue[];
  sic: { about: string }[];
}
