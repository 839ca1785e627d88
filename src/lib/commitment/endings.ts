import type { PartialDate } from '../fields/calendar.ts';
import { english } from '../language/english.ts';
import type { CarriedTo, NotCarried } from './going-on.ts';
import type { Withdrawal } from './withdrawal.ts';

/** How a commitment ended, or went on elsewhere, as lines of its history. */
export function endingsOf({ withdrawn, carriedTo, notCarried }: Ended): EndingEvent[] {
  return [
    withdrawn && {
      kind: 'withdrawn' as const,
      on: withdrawn.on,
      title: 'Withdrawn',
      text: withdrawn.reason,
    },
    carriedTo && {
      kind: 'carried' as const,
      on: carriedTo.on,
      title: english.steps.wentIntoNewer,
      text: carriedTo.words,
    },
    notCarried && {
      kind: 'not-carried' as const,
      on: notCarried.on,
      title: 'Not taken up by the newer plan',
      text: notCarried.reason,
    },
  ].filter((ending) => ending !== undefined);
}

/** What may have ended a commitment. */
export interface Ended {
  /** That it was withdrawn; from then on it becomes neither late nor silent. */
  withdrawn: Withdrawal | undefined;
  /** That it went on into a newer plan, and as what in words; from then on the same holds. */
  carriedTo?: (Pick<CarriedTo, 'on'> & { words: string }) | undefined;
  /** That the newer plan did not take it up, where a reason is known. */
  notCarried?: Pick<NotCarried, 'on' | 'reason'> | undefined;
}

/** One line of the history of a commitment that ended or went on. */
export interface EndingEvent {
  kind: 'withdrawn' | 'carried' | 'not-carried';
  on: PartialDate;
  title: string;
  text: string;
}
