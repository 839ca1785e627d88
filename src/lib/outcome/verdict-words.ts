import type { OutcomeFiguresEntry, TargetEntry } from './figures.ts';
import type { TargetVerdict, WhyUnsure } from './verdict.ts';

/** The target as it stands in a sentence and in a table: “9% or less”. */
export function aimInWords(
  { printed, value }: Pick<TargetEntry, 'printed' | 'value'>,
  polarity: OutcomeFiguresEntry['polarity'],
): string {
  if (value === undefined || polarity === 'no-judgement' || !/^\S*\d\S*$/.test(printed)) {
    return printed;
  }
  return `${printed} or ${polarity === 'higher-is-better' ? 'more' : 'less'}`;
}

/** What the figures show of a target, in words for a table. */
export function verdictInWords({ verdict, because }: TargetVerdict): string {
  if (verdict !== 'cannot-be-told') return verdict === 'met' ? 'Met' : 'Not met';
  return because === 'not-over' ? 'Not over yet' : `Cannot be told, because ${whyUnsure[because]}`;
}

/** Why nothing can be told, as the end of a sentence. */
export const whyUnsure: Record<WhyUnsure, string> = {
  'no-dates': 'the source gives no dates for it',
  'no-number': 'it is not a number',
  'no-polarity': 'nobody says which way is better',
  'not-over': 'its time is not over',
  'no-figure': 'no value for that time has been found',
  withheld: 'no value is given for that time',
  provisional: 'the value is provisional',
  interval: 'the target lies within the interval of the value',
};
