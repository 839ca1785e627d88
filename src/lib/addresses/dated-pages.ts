import { type ComparedPair, comparedPairs } from '../progress/compared-pairs.ts';
import type { Register, Report, Strategy } from '../register/types.ts';
import { address } from '../site/address.ts';
import { pairsOfPlans } from '../strategy/plan-pair.ts';
import type { AddressLine, PublicPage } from './line.ts';

/**
 * The pages that the whole register makes, and no file: the year in which something happened, the changes of a
 * strategy, what is left open in it, its paper for boards, two of its reports beside each other, and what a plan made of the one before it. They are there from a
 * day on, and stay. Lists by state come and go with what they show, so they are not among the permanent addresses.
 *
 * @param years the years that have a page, “2023”.
 */
export function datedPages({ strategies }: Register, years: readonly string[]): PublicPage[] {
  return [
    ...years.map((year) => ({ id: `updates/${year}`, address: address.updatesIn(year) })),
    ...strategies
      .filter(({ commitments }) => commitments.some(({ changes }) => changes.length > 0))
      .map(({ id }) => ({ id: `changes/${id}`, address: address.changes(id) })),
    ...strategies.map(({ id }) => ({
      id: `open-questions/${id}`,
      address: address.openQuestions(id),
    })),
    ...strategies.map(({ id }) => ({ id: `board-paper/${id}`, address: address.boardPaper(id) })),
    ...pairsOfPlans(strategies).map(({ newer, older }) => ({
      id: `follows/${newer.id}/${older.id}`,
      address: address.pair(newer.id, older.id),
    })),
    ...strategies.flatMap(({ reports }) =>
      comparedPairs(reports).map(({ earlier, later }) => ({
        id: `comparisons/${later.strategyId}/${later.slug}/${earlier.slug}`,
        address: address.since(later, earlier),
      })),
    ),
  ].map((page) => ({ ...page, fragments: [] }));
}

/** Whether a line is of a page that what happened makes. */
export function isOfDatedPage({ id }: Pick<AddressLine, 'id'>): boolean {
  return id.startsWith('updates/') || isOfStrategy({ id });
}

/** Whether it is of what happened to one strategy, or of two plans, and so goes where the strategy goes. */
export function isOfStrategy({ id }: Pick<AddressLine, 'id'>): boolean {
  return /^(?:board-paper|changes|comparisons|follows|open-questions)\//.test(id);
}

/**
 * The pairs of reports that have a page: those of the rule, and those that were entered once. A report that is found
 * late, and was known early, must not take away the page of its neighbours.
 */
function pairsWithPage(
  { reports }: Pick<Strategy, 'reports'>,
  lines: readonly AddressLine[],
): ComparedPair<Report>[] {
  const entered = new Set(lines.flatMap((line) => (line.state === 'live' ? [line.address] : [])));
  const made = new Set(
    comparedPairs(reports).map(({ earlier, later }) => address.since(later, earlier)),
  );
  return reports.flatMap((later, at) =>
    reports.slice(at + 1).flatMap((earlier) => {
      const page = address.since(later, earlier);
      return made.has(page) || entered.has(page) ? [{ earlier, later }] : [];
    }),
  );
}

/** The reports before each with which a page compares it, the newest first. */
export function comparedWith(
  strategies: readonly Pick<Strategy, 'reports'>[],
  lines: readonly AddressLine[],
): (later: Pick<Report, 'id'>) => Report[] {
  const pairs = strategies.flatMap((strategy) => pairsWithPage(strategy, lines));
  const byLater = Map.groupBy(pairs, ({ later }) => later.id);
  return ({ id }) => byLater.get(id)?.map(({ earlier }) => earlier) ?? [];
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
