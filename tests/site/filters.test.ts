import { describe, expect, test } from 'vitest';
import type { CommitmentRecord } from '../../src/lib/open-data/records/commitment.ts';
import { follow } from './built/addresses.ts';
import { inside, mainOf, tagged } from './built/find.ts';
import type { Page } from './built/page.ts';
import { type BuiltSite, sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';
import { commitmentsOf, pathOf } from './data/files.ts';

describe.each(sites)('the lists of statements of the site “$name”', (site) => {
  const { records } = commitmentsOf(site);
  const listOf = (id: string) =>
    site.register.strategies.find((strategy) => strategy.id === id)?.list;
  const lists = site.pages.filter(({ type }) => type === 'filter' || type === 'tracker');

  test('hold exactly the commitments whose record matches', () => {
    const wrong = lists.flatMap((page) => {
      const right = matching(page.path, records).map(pathOf);
      const shown = commitmentsListed(page, site);
      return [
        ...right
          .filter((path) => !shown.includes(path))
          .map((path) => `${page.path} leaves out ${path}.`),
        ...shown
          .filter((path) => !right.includes(path))
          .map((path) => `${page.path} shows ${path}, which does not match.`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('are linked with the number of commitments that they hold', () => {
    const wrong = site.pages.flatMap((page) =>
      tagged(page, 'a').flatMap((link) => {
        const { kind, path = '' } = follow(attribute(link, 'href') ?? '', page, site);
        const [, number] = /\((\d[\d,]*)\)$/.exec(textOf(link)) ?? [];
        if (kind !== 'inside' || !number || !lists.some((list) => list.path === path)) return [];
        const right = matching(path, records).length;
        return Number(number.replace(',', '')) === right
          ? []
          : [`${page.path} links “${textOf(link)}”, and ${path} holds ${right}.`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('are there for every state, kind and date that any commitment has', () => {
    const needed = records.flatMap(
      ({ strategy, kind, due, lifecycle, rating, timeliness, freshness }) =>
        [
          `${kind}s`,
          lifecycle.state,
          rating.state,
          timeliness.state,
          freshness.state,
          ...(due ? [`due-${due.by.toLowerCase()}`] : []),
        ].map((filter) => `/strategies/${strategy}/${listOf(strategy)}/${filter}/`),
    );
    expect([...new Set(needed)].filter((path) => !site.pageAt(path))).toEqual([]);
  });

  test('are all reached by a link from the tracker of their strategy', () => {
    const lost = lists
      .filter(({ type }) => type === 'filter')
      .filter(({ path }) => {
        const tracker = site.pageAt(path.replace(/[^/]+\/$/, ''));
        return !tracker || !linkedFrom(tracker, site).includes(path);
      });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  /** Of a strategy that is known by its totals alone there is nothing to narrow. */
  const isUnnamed = (path: string) =>
    site.register.strategies.some(
      ({ id, counts }) => counts.of === 0 && path.startsWith(`/strategies/${id}/`),
    );

  test('mark the list that the reader is on, and no other', () => {
    const wrong = lists
      .map((page) => ({
        page,
        current: tagged(page, 'a').filter((link) => attribute(link, 'ariaCurrent') === 'page'),
      }))
      .filter(({ page, current }) => {
        const targets = current.map(
          (link) => follow(attribute(link, 'href') ?? '', page, site).path,
        );
        // A list by date is opened from the table of dates and is not among the filters.
        return (
          !targets.every((path) => path === page.path) ||
          (targets.length === 0 && !page.path.includes('/due-') && !isUnnamed(page.path))
        );
      });
    expect(wrong.map(({ page }) => `${page.path} marks another list, or none.`)).toEqual([]);
  });
});

/** The records of the list at an address, by the rule that its last part names. */
function matching(path: string, records: CommitmentRecord[]): CommitmentRecord[] {
  const [, strategy, , filter = ''] = path.split('/').filter(Boolean);
  return records
    .filter((record) => record.strategy === strategy)
    .filter(
      ({ kind, due, lifecycle, rating, timeliness, freshness }) =>
        filter === '' ||
        filter === `${kind}s` ||
        (due && filter === `due-${due.by.toLowerCase()}`) ||
        [lifecycle.state, rating.state, timeliness.state, freshness.state].some(
          (state) => state === filter,
        ),
    );
}

function commitmentsListed(page: Page, site: BuiltSite): string[] {
  return [...new Set(linkedFrom(page, site))].filter(
    (path) => site.pageAt(path)?.type === 'commitment',
  );
}

function linkedFrom(page: Page, site: BuiltSite): string[] {
  return inside(page, mainOf(page), 'a').flatMap(
    (link) => follow(attribute(link, 'href') ?? '', page, site).path ?? [],
  );
}
