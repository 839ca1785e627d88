import { describe, expect, it } from 'vitest';
import {
  partsOnFurtherPages,
  type TrackerPage,
  trackerPages,
} from '../../../src/components/strategy/tracker-pages.ts';
import { pagesOfGroups, partOf, withPage } from '../../../src/lib/commitment/list-pages.ts';
import type { Strategy } from '../../../src/lib/register/types.ts';

/** A made-up plan with so many commitments under each heading, half of them overdue. */
function planOf(sizes: number[]): Strategy {
  const priorities = sizes.map((size, at) => ({
    id: `h${at + 1}`,
    number: String(at + 1),
    title: 'Part',
    priorities: [],
    commitments: Array.from({ length: size }, (_, number) => ({
      id: `plan/h${at + 1}-${number}`,
      kind: 'action',
      priority: [{ id: `h${at + 1}` }],
      standing: {
        lifecycle: { state: 'not-said' },
        rating: { state: 'not-rated' },
        timeliness: { state: number % 2 === 0 ? 'overdue' : 'no-due-date' },
        freshness: { state: 'never-updated' },
      },
    })),
  }));
  const commitments = priorities.flatMap((one) => one.commitments);
  const missing = [{ ref: 'A9', before: { id: commitments.at(-1)?.id } }];
  return { priorities, commitments, missing } as unknown as Strategy;
}

const inShort = ({ path, number, of, from, commitments }: TrackerPage) =>
  `${path || 'the list'} | ${number} of ${of} | ${commitments.length} from ${from}`;

describe('The list of a strategy', () => {
  it('of 1,500 commitments has pages of a hundred at most, and each filter has its own', () => {
    const plan = planOf(Array.from({ length: 30 }, () => 50));
    const pages = trackerPages(plan);
    expect(Math.max(...pages.map(({ commitments }) => commitments.length))).toBe(100);
    const all = pages.filter(({ filter }) => !filter);
    expect(all).toHaveLength(15);
    expect(all.flatMap(({ commitments }) => commitments)).toEqual(plan.commitments);
    const overdue = pages.filter(({ filter }) => filter?.id === 'overdue');
    expect(overdue.slice(0, 2).map(inShort)).toEqual([
      'overdue | 1 of 8 | 100 from 1',
      'overdue/page-2 | 2 of 8 | 100 from 101',
    ]);
    expect(overdue.flatMap(({ commitments }) => commitments)).toHaveLength(750);
  });

  it('keeps a heading whole where it fits on a page', () => {
    const pages = trackerPages(planOf([3, 2, 5, 1]), 4).filter(({ filter }) => !filter);
    expect(pages.map(inShort)).toEqual([
      'the list | 1 of 4 | 3 from 1',
      'page-2 | 2 of 4 | 2 from 4',
      'page-3 | 3 of 4 | 4 from 6',
      'page-4 | 4 of 4 | 2 from 10',
    ]);
  });

  it('says on its first page where each part of the others is, once', () => {
    const plan = planOf([3, 2, 5, 1]);
    expect(
      partsOnFurtherPages(plan, trackerPages(plan, 4)).map(
        ({ id, title, page }) => `${id} | ${title} | ${page.path}`,
      ),
    ).toEqual([
      'h2 | 2 Part | page-2',
      'h3 | 3 Part | page-3',
      'h4 | 4 Part | page-4',
      'no-a9 | There is no A9 | page-4',
    ]);
  });

  it('that is short or empty has one page, and nothing is said of pages', () => {
    expect(trackerPages(planOf([])).map(inShort)).toEqual(['the list | 1 of 1 | 0 from 1']);
    const [page, ...more] = trackerPages(planOf([60, 40])).filter(({ filter }) => !filter);
    expect(more).toEqual([]);
    expect([page && partOf(page), page && withPage('Actions', page)]).toEqual(['', 'Actions']);
    expect(partsOnFurtherPages(planOf([60, 40]), trackerPages(planOf([60, 40])))).toEqual([]);
  });
});

it('Groups fill pages in their order, and none is empty', () => {
  const pages = (sizes: number[], most: number) =>
    pagesOfGroups(
      sizes.map((size) => Array.from({ length: size })),
      most,
    ).map(({ length }) => length);
  expect(pages([2, 2, 2], 4)).toEqual([4, 2]);
  expect(pages([9], 4)).toEqual([4, 4, 1]);
  expect(pages([0, 5, 0, 4], 4)).toEqual([4, 1, 4]);
  expect(pages([], 4)).toEqual([0]);
});
