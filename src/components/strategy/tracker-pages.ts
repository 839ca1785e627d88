import type { StatementFilter } from '../../lib/commitment/filters.ts';
import { statementFilters } from '../../lib/commitment/filters.ts';
import { pagePath, pagesOfGroups } from '../../lib/commitment/list-pages.ts';
import { english } from '../../lib/language/english.ts';
import { fill } from '../../lib/language/fill.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';
import { missingFragment } from '../../lib/site/address.ts';
import { withAllBelow } from './statement-order.ts';

/** The pages of a strategy's list: of all it holds, and of each filter. Few strategies need more than one of each. */
export function trackerPages(strategy: Strategy, most?: number): TrackerPage[] {
  return [undefined, ...statementFilters(strategy)].flatMap((filter) => {
    const shown = new Set((filter ?? strategy).commitments.map(({ id }) => id));
    const groups = headingsOf(strategy).map(({ commitments }) =>
      commitments.filter(({ id }) => shown.has(id)),
    );
    const pages = pagesOfGroups(groups, most);
    return pages.map((commitments, at) => ({
      filter,
      number: at + 1,
      of: pages.length,
      path: pagePath(filter?.id ?? '', at + 1),
      from: pages.slice(0, at).flat().length + 1,
      commitments,
    }));
  });
}

/**
 * The parts of a list that stand on its further pages. Links to them lead to the first page, which says where they
 * are.
 */
export function partsOnFurtherPages(strategy: Strategy, pages: TrackerPage[]): FurtherPart[] {
  const [first, ...further] = pages.filter(({ filter }) => filter === undefined);
  const there = new Set(first && partsOn(first, strategy).map(({ id }) => id));
  return further.flatMap((page) =>
    partsOn(page, strategy).flatMap((part) => {
      if (there.has(part.id)) return [];
      there.add(part.id);
      return [{ ...part, page }];
    }),
  );
}

export interface TrackerPage {
  filter: StatementFilter<Commitment> | undefined;
  number: number;
  of: number;
  /** Below the address of the list; empty for its first page. */
  path: string;
  /** Which of the list stands first on this page, counted from 1. */
  from: number;
  /** Those on this page. */
  commitments: Commitment[];
}

interface FurtherPart {
  id: string;
  title: string;
  page: TrackerPage;
}

function headingsOf({ priorities }: Strategy): Strategy['priorities'] {
  return priorities.flatMap(withAllBelow);
}

/** The headings that a page shows, and its notes on refs that the source skips. */
function partsOn(
  { commitments }: TrackerPage,
  strategy: Strategy,
): { id: string; title: string }[] {
  const own = new Set(commitments.map(({ id }) => id));
  const used = new Set(commitments.flatMap(({ priority }) => priority.at(-1)?.id ?? []));
  const chapters = strategy.priorities.filter((one) =>
    withAllBelow(one).some(({ id }) => used.has(id)),
  );
  const headings = headingsOf(strategy).filter((one) => used.has(one.id) || chapters.includes(one));
  return [
    ...headings.map(({ id, number, title }) => ({
      id,
      title: [number, title].filter(Boolean).join(' '),
    })),
    ...strategy.missing
      .filter(({ before }) => own.has(before.id))
      .map(({ ref }) => ({
        id: missingFragment(ref),
        title: fill(english.tracker.thereIsNo, { ref }),
      })),
  ];
}
