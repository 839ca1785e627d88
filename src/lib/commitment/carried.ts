import type { Timeliness } from '../axes/axes.ts';
import { atDate, type Day, knownFrom } from '../fields/calendar.ts';
import type { FreshnessFinding } from './freshness.ts';
import type { CarriedTo, NotCarried } from './going-on.ts';
import type { CommitmentEntry } from './schema.ts';
import type { TimelinessFinding } from './timeliness.ts';
import { lastDayInForce } from './withdrawn.ts';

/** All that a commitment became: one, or several when it was split. */
export function targetsOf({ commitment, commitments = [] }: Targets): string[] {
  return commitment === undefined ? commitments : [commitment];
}

/** What a commitment became, as its file writes it. */
export type Targets = Pick<CarriedTo, 'commitment' | 'commitments'>;

/**
 * What was known on a day of how a commitment went on: nothing before the date on which it did, and no more of what
 * it became than could be known then. Of what was put right, only what had been by then.
 */
export function goingOnAsKnown(
  data: CommitmentEntry,
  isKnown: (commitment: string) => boolean,
  asAt: Day,
): CommitmentEntry {
  const { carriedTo, notCarried } = data;
  if (!carriedTo && !notCarried) return data;
  const to = carriedTo ? targetsOf(carriedTo).filter(isKnown) : [];
  return {
    ...data,
    carriedTo:
      carriedTo && to.length > 0 && isKnownBy(carriedTo, asAt)
        ? { ...correctedBy(carriedTo, asAt), ...asTargets(to) }
        : undefined,
    notCarried:
      notCarried && isKnownBy(notCarried, asAt) ? correctedBy(notCarried, asAt) : undefined,
  };
}

/** The last day on which a commitment could become late or silent: until it was withdrawn, or went on elsewhere. */
export function lastDayJudged({ withdrawn, carriedTo }: JudgedUntil, asAt: Day): Day {
  const inForce = lastDayInForce(withdrawn, asAt);
  const wentOn = carriedTo && knownFrom(carriedTo.on);
  return wentOn && wentOn < inForce ? wentOn : inForce;
}

/** How a commitment may end before the day as at which we look. */
export type JudgedUntil = Pick<CommitmentEntry, 'withdrawn'> & {
  carriedTo?: Pick<CarriedTo, 'on'> | undefined;
};

/**
 * How a commitment stands that lives in a newer plan: here it is neither late nor silent any more. What it was on
 * the day when it went on stays beside, and so does what its publisher last said.
 */
export function asCarried<Standing extends Late>(
  standing: Standing,
  { on }: Pick<CarriedTo, 'on'>,
  asAt: Day,
): Standing & { carried: CarriedFinding } {
  const { timeliness, freshness } = standing;
  const { moved } = timeliness;
  return {
    ...standing,
    timeliness: {
      ...closed(timeliness, on, asAt),
      ...(moved && { moved: { ...moved, byFirst: closed(moved.byFirst, on, asAt) } }),
    },
    freshness: {
      ...freshness,
      asAt,
      endedIn: undefined,
      wentOn: on,
      state: 'closed',
      rule: `It went on into a newer plan ${atDate(on)}, so reports on it are expected there.`,
    },
    carried: { on, then: timeliness },
  };
}

/** That a commitment went on into a newer plan, with what it was on that day. */
export interface CarriedFinding extends Pick<CarriedTo, 'on'> {
  then: TimelinessFinding;
}

interface Late {
  timeliness: TimelinessFinding;
  freshness: FreshnessFinding;
}

function closed<Finding extends Omit<TimelinessFinding, 'moved'>>(
  finding: Finding,
  on: CarriedTo['on'],
  asAt: Day,
): Finding {
  if (!open.includes(finding.state)) return { ...finding, asAt };
  return {
    ...finding,
    asAt,
    state: 'no-longer-due',
    lateSince: undefined,
    unreportedSince: undefined,
    rule: `It went on into a newer plan ${atDate(on)}, so it cannot become late here.`,
  };
}

const open: Timeliness[] = [
  'not-due',
  'due-soon',
  'overdue',
  'date-passed-no-report',
  'date-passed-reported',
];

function isKnownBy({ on }: Pick<NotCarried, 'on'>, asAt: Day): boolean {
  return knownFrom(on) <= asAt;
}

function correctedBy<One extends Pick<NotCarried, 'corrected'>>(one: One, asAt: Day): One {
  return { ...one, corrected: one.corrected.filter(({ date }) => date <= asAt) };
}

function asTargets(to: string[]): Targets {
  return to.length === 1
    ? { commitment: to[0], commitments: undefined }
    : { commitment: undefined, commitments: to };
}
