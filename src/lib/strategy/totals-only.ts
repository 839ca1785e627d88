import type { PlanState } from '../axes/plan-states.ts';
import { inWords, type PartialDate } from '../fields/calendar.ts';
import { count } from '../fields/sentence.ts';
import { english } from '../language/english.ts';
import type { TotalFinding } from '../progress/published-totals.ts';
import { mainTotal, wholeTotalSaid } from '../progress/totals-answer.ts';
import type { Answer } from '../site/answer.ts';

/** What is known of a strategy of which no commitment is published by name: its totals, or as yet nothing. */
export function answerWithoutNames({ reports }: Unnamed): Answer {
  const newest = reports.find(({ totals }) => totals.length > 0);
  if (!newest) {
    return {
      headline: 'No commitment of this strategy has been entered yet.',
      detail: 'That does not mean that it makes none.',
    };
  }
  const main = mainTotal(newest.totals);
  return {
    headline: 'We know totals of this strategy, and none of its commitments by name.',
    detail: [
      `The newest are of ${inWords(newest.asAt)}.`,
      main && wholeTotalSaid(main),
      'Nobody can say from them which commitment is late.',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The same in two or three words, where others have the number of their commitments. */
export function numberWithoutNames({ reports }: Unnamed): string {
  return reports.some(({ totals }) => totals.length > 0)
    ? english.steps.totalsOnly
    : english.steps.noneEntered;
}

/** What the site begins with where no plan in force has a commitment that is known by name. */
export function noneNamedInForce(unnamed: { plan: PlanState }[]): string {
  const inForce = unnamed.filter(({ plan }) => plan === 'in-force').length;
  if (inForce === 0) return 'No strategy here is in force now.';
  return `${count(inForce, 'strategy is', 'strategies are')} in force, and we know none of ${inForce === 1 ? 'its' : 'their'} commitments by name.`;
}

/** Commitments are counted of the strategies that have some, so the others are told apart. */
export function unnamedSentence({ length }: readonly unknown[]): string {
  return length === 0
    ? ''
    : `Of ${count(length, 'strategy', 'strategies')} we know no commitment by name.`;
}

interface Unnamed {
  /** Newest first. */
  reports: { asAt: PartialDate; totals: TotalFinding[] }[];
}
