import type { Slip } from './trial.ts';

/**
 * How many of the slips a test noticed. A slip with which the tests do not even load, or that a file excludes
 * with its reason, says nothing about the tests and is not counted.
 */
export function scoreOf(slips: Slip[]): Score {
  const noticed = slips.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
  const missed = slips.filter(isMissed).length;
  const tried = noticed + missed;
  return { tried, noticed, share: tried === 0 ? 1 : noticed / tried };
}

/** Whether no test noticed the slip. */
export function isMissed({ status }: Slip): boolean {
  return ['Survived', 'NoCoverage'].includes(status);
}

/**
 * Within which the score of all slips lies, when only a sample of them was tried: Wilson's interval at 95 %.
 *
 * @returns Two shares, from 0 to 1.
 */
export function rangeOf({ tried, share }: Score): [number, number] {
  if (tried === 0) return [0, 1];
  const z = 1.96;
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  const [from, to] = [middle - reach, middle + reach].map((end) => end / (1 + z ** 2 / tried));
  return [from ?? 0, to ?? 1];
}

/** A share as it is printed: `93.9 %`, and never rounded up to more than it is. */
export function inPercent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

/** What the tests made of slips. */
export interface Score {
  tried: number;
  noticed: number;
  /** From 0 to 1. */
  share: number;
}
