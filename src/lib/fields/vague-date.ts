import { toReplace } from './placeholder.ts';
import type { Complaint, ProblemCode } from './rule.ts';
import { quote } from './text.ts';

/** Which question to ask where words name no date; undefined for any other text. */
export function complainOfVagueDate(value: string, wanted: WantedDate): DateComplaint | undefined {
  return waysToMiss.find(({ written }) => written.test(value.trim()))?.says(value, wanted);
}

/** The kind of date that a field asks for. */
export interface WantedDate {
  isRight: (text: string) => boolean;
  /** What it is called: “a day or a month”. */
  kind: string;
  example: string;
  /** Whether it says when something is due, so that the words of the source can stand beside it. */
  isDue: boolean;
}

export type DateComplaint = Pick<Complaint, 'what' | 'fix'> & { code: ProblemCode };

const keepsWords = (value: string, isDue: boolean) =>
  isDue ? ` Keep the words of the source beside it: printed: ${value.trim()}.` : '';

/** Words that name no date, each with the question to ask. */
const waysToMiss: {
  written: RegExp;
  says: (value: string, wanted: WantedDate) => DateComplaint | undefined;
}[] = [
  {
    written:
      /^(?:tb[acd]|to be (?:confirmed|agreed|announced|decided|set)|n\/?a|not (?:known|set|given)|unknown|none|[?-]+)\.?$/i,
    says: (value) => ({
      code: 'vague-date',
      what: `${quote(value)} gives no date.`,
      fix: 'Leave the field out until the source gives one. What has no due date is listed as such, and is never called late.',
    }),
  },
  {
    written: /^(?:on-?going|continu(?:al|ous|ously|ing)|rolling|open[- ]ended|no end( date)?)\.?$/i,
    says: (value, { isDue }) =>
      isDue
        ? {
            code: 'vague-date',
            what: `${quote(value)} is not a date.`,
            fix: 'Take “by” away and write due: { ongoing: true } for what goes on with no date.',
          }
        : undefined,
  },
  {
    written: /^(?:annual(?:ly)?|yearly|(?:every|each) year)\.?$/i,
    says: (value, { isDue }) =>
      isDue
        ? {
            code: 'vague-date',
            what: `${quote(value)} does not say when it is first due.`,
            fix: `Write the first date, and what comes after it: due: { by: ${toReplace}, then: annually }.`,
          }
        : undefined,
  },
  {
    written:
      /\b(?:spring|summer|autumn|winter|easter|christmas|term|early|mid|late|start|beginning|middle|half|h[12]|soon|shortly)\b/i,
    says: (value, { isDue, isRight }) => ({
      code: 'vague-date',
      what: `${quote(value)} has no last day, so nobody can tell when it has passed.`,
      fix: `Ask the board which month it means, and write that, for example ${isRight('2023-09') ? '2023-09' : '2023-09-30'}.${keepsWords(value, isDue)}`,
    }),
  },
  {
    written:
      /^(?:(?:by|in|the|end|of) )*(?:q(?:uarter)? ?[1-4]|(?:first|second|third|fourth|last) quarter|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december))$/i,
    says: (value, { example }) => ({
      code: 'vague-date',
      what: `${quote(value)} does not say of which year.`,
      fix: `Find the year in the source, and write it first, for example ${example}.`,
    }),
  },
];
