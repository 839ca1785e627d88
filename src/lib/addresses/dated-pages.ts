import type { Register } from '../register/types.ts';
import { address } from '../site/address.ts';
import { pairsOfPlans } from '../strategy/plan-pair.ts';
import type { AddressLine, PublicPage } from './line.ts';

/**
 * The pages that what happened makes, and no file: the year in which something happened, the changes of a
 * strategy, and what a plan made of the one before it. They are there from a day on, and stay. Lists by state, and comparisons of reports, come and go
 * with what they show, so they are not among the permanent addresses.
 *
 * @param years the years that have a page, “2023”.
 */
export function datedPages({ strategies }: Register, years: readonly string[]): PublicPage[] {
  return [
    ...years.map((year) => ({ id: `updates/${year}`, address: address.updatesIn(year) })),
    ...strategies
      .filter(({ commitments }) => commitments.some(({ changes }) => changes.length > 0))
      .map(({ id }) => ({ id: `changes/${id}`, address: address.changes(id) })),
    ...pairsOfPlans(strategies).map(({ newer, older }) => ({
      id: `follows/${newer.id}/${older.id}`,
      address: address.pair(newer.id, older.id),
    })),
  ].map((page) => ({ ...page, fragments: [] }));
}

/** Whether a line is of a page that what happened makes. */
export function isOfDatedPage({ id }: Pick<AddressLine, 'id'>): boolean {
  return /^updates\//.test(id) || isOfStrategy({ id });
}

/** Whether it is of the changes of a strategy, or of two plans, and so goes where these go. */
export function isOfStrategy({ id }: Pick<AddressLine, 'id'>): boolean {
  return /^(changes|follows)\//.test(id);
}

/**
 * The same pages as lines tell of them. What they hold is known when the register is joined, so the check
 * takes them as they stand, and the build looks whether they are there.
 */
export function asTheyStand(lines: readonly AddressLine[]): PublicPage[] {
  return lines
    .filter((line) => line.state === 'live' && isOfDatedPage(line))
    .map(({ id, address: page }) => ({ id, address: page, fragments: undefined }));
}
