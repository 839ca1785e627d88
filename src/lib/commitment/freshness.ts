import { type Freshness, stateWords } from '../axes/axes.ts';
import {
  addMonths,
  atDate,
  type Day,
  type DayOrMonth,
  inWords,
  isDay,
  lastDay,
  type PartialDate,
} from '../fields/calendar.ts';
import { english } from '../language/english.ts';
import { fill } from '../language/fill.ts';

/**
 * Whether there is news of a commitment, from the date of its last update and the day as at which we
 * look. `silentMonths` is the rule of the site. An update speaks for the last day of the month at which
 * it was true. Where the strategy is over, nobody owes a report: old news is not silence.
 */
export function findFreshness(
  lastUpdate: DayOrMonth | undefined,
  asAt: Day,
  silentMonths: number,
  { everyMonths, endedIn }: Rhythm,
): FreshnessFinding {
  if (!lastUpdate) {
    return {
      state: 'never-updated',
      lastUpdate,
      silentAfter: undefined,
      asAt,
      rule: 'We have found no progress report that says anything about it.',
    };
  }
  const heard = lastDay(lastUpdate);
  const silentAfter = addMonths(heard, silentMonths);
  const expected = everyMonths === undefined ? undefined : addMonths(heard, everyMonths);
  const found = { lastUpdate, silentAfter, asAt };
  const isOld = [silentAfter, expected].some((day) => day && asAt > day);
  if (endedIn && isOld) {
    return {
      ...found,
      state: 'plan-ended',
      endedIn,
      rule: `Its strategy ended ${atDate(endedIn)}, and the last report on it is of ${inWords(lastUpdate)}.`,
    };
  }
  if (asAt > silentAfter) {
    return {
      ...found,
      state: 'silent',
      rule: `The last report on it, of ${inWords(lastUpdate)}, is more than ${silentMonths} months old.`,
    };
  }
  if (expected && asAt > expected) {
    return {
      ...found,
      state: 'update-late',
      rule: `A report is due every ${everyMonths} months, and the last one is of ${inWords(lastUpdate)}.`,
    };
  }
  return {
    ...found,
    state: 'updated',
    rule: `The last report on it, of ${inWords(lastUpdate)}, is at most ${everyMonths ?? silentMonths} months old.`,
  };
}

/** What the strategy says of reports. */
export interface Rhythm {
  /** How many months lie between two reports, if the strategy has said so. */
  everyMonths: number | undefined;
  /** When the strategy ended, if it is over. */
  endedIn: PartialDate | undefined;
}

/** The word for the news, where it says more than the word of its state: “Plan ended 2014”. */
export function newsWord({ endedIn, wentOn, state }: FreshnessFinding): string | undefined {
  // A day would have “on” twice.
  const when = wentOn && (isDay(wentOn) ? inWords(wentOn) : atDate(wentOn));
  if (when) return fill(english.steps.wentOn, { labelWhen: when });
  return endedIn && `${stateWords[state]} ${inWords(endedIn)}`;
}

export interface FreshnessFinding {
  state: Freshness;
  lastUpdate: DayOrMonth | undefined;
  /** When the strategy ended, when that is why nobody waits for a report. */
  endedIn?: PartialDate | undefined;
  /** When it went on into a newer plan, when that is why no report is awaited here. */
  wentOn?: PartialDate | undefined;
  /** The last day before it counts as silent. */
  silentAfter: Day | undefined;
  /** The rule that gave the state, with its figures, as one plain sentence. */
  rule: string;
  asAt: Day;
}
