import { describe, expect, test } from 'vitest';
import type { CommitmentRecord } from '../../src/lib/open-data/records/commitment.ts';
import { follow } from './built/addresses.ts';
import { classed, inside, mainOf, tagged } from './built/find.ts';
import type { Page } from './built/page.ts';
import { type BuiltSite, sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';
import { commitmentsOf, pathOf } from './data/files.ts';
import { lastDayOf } from './recount/days.ts';

describe.each(sites)('the lists across strategies of the site “$name”', (site) => {
  const { records } = commitmentsOf(site);
  const pages = site.pages.filter(({ type }) => type === 'list');
  const lists = Map.groupBy(pages, ({ path }) => listOf(path));

  test('hold, on their pages together, each commitment whose record matches, once', () => {
    const wrong = [...lists].flatMap(([list, own]) => {
      const right = matching(list, records).map(pathOf).toSorted();
      const shown = own.flatMap((page) => refsOn(page, site)).toSorted();
      return JSON.stringify(right) === JSON.stringify(shown)
        ? []
        : [`${list || 'all'} shows ${shown.length} and should show ${right.length}.`];
    });
    expect(wrong).toEqual([]);
  });

  test('are there for every answer that any commitment gives, and for every lead', () => {
    const needed = records.flatMap(({ kind, due, leads, topics, ...axes }) => [
      '',
      `${kind}s`,
      axes.lifecycle.state,
      axes.rating.state,
      axes.timeliness.state,
      axes.freshness.state,
      ...topics.map((topic) => `topic-${topic}`),
      ...(due ? [`due-${lastDayOf(due.by).slice(0, 7)}`] : []),
      ...(leads.length > 0 ? leads.map(({ id }) => `lead-${id}`) : ['no-lead']),
      ...(axes.timeliness.state === 'overdue' ? leads.map(({ id }) => `lead-${id}/overdue`) : []),
    ]);
    expect([...new Set(needed)].filter((list) => !lists.has(list))).toEqual([]);
  });

  test('are linked with the number of commitments that they hold', () => {
    const wrong = site.pages.flatMap((page) =>
      tagged(page, 'a').flatMap((link) => {
        const { kind, path = '' } = follow(attribute(link, 'href') ?? '', page, site);
        const [, number] = /\((\d[\d,]*)\)$/.exec(textOf(link)) ?? [];
        if (kind !== 'inside' || !number || site.pageAt(path)?.type !== 'list') return [];
        const right = matching(listOf(path), records).length;
        return Number(number.replace(',', '')) === right
          ? []
          : [`${page.path} links “${textOf(link)}”, and ${path} holds ${right}.`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('are reached by links from the list of all, every page of them', () => {
    const reached = new Set<string>(['/commitments/']);
    for (const path of reached) {
      const page = site.pageAt(path);
      for (const next of page ? linkedFrom(page, site) : []) {
        if (site.pageAt(next)?.type === 'list') reached.add(next);
      }
    }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('hold at most 100 commitments on a page', () => {
    expect(pages.filter((page) => refsOn(page, site).length > 100).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('count for each strategy what stands under its heading, over all pages', () => {
    const wrong = pages.flatMap((page) =>
      classed(page, 'list-group').flatMap((group) => {
        const [, all] = /^(\d+) in this list/.exec(wordsOf(page, group)) ?? [];
        const strategy = inside(page, group, 'h2').map((h2) => attribute(h2, 'id'))[0];
        const right = matching(listOf(page.path), records).filter(
          (record) => record.strategy === strategy,
        ).length;
        return Number(all) === right
          ? []
          : [`${page.path}: ${strategy} says ${all}, not ${right}.`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(sites)(
  'the home page of “$name” leads from each number to the list of as many',
  (site) => {
    const home = site.pageAt('/');
    if (!home) throw new Error('There is no home page.');
    const { records } = commitmentsOf(site);
    const found = classed(home, 'attention')
      .flatMap((table) => inside(home, table, 'a'))
      .map((link) => ({
        number: Number.parseInt(textOf(link), 10),
        path: follow(attribute(link, 'href') ?? '', home, site).path ?? '',
      }))
      .filter(({ path }) => path.startsWith('/commitments/'));
    expect(found.map(({ number }) => number)).toEqual(
      found.map(({ path }) => matching(listOf(path), records).length),
    );
    expect(found.length > 0).toBe(classed(home, 'attention').length > 0 && records.length > 0);
  },
);

/** "/commitments/overdue/page-2/" as "overdue". */
function listOf(path: string): string {
  return path
    .replace(/^\/commitments\//, '')
    .replace(/(page-\d+\/)?$/, '')
    .replace(/\/$/, '');
}

/** The records of a list, by the rules that its address names. A pair has two. */
function matching(list: string, records: CommitmentRecord[]): CommitmentRecord[] {
  return list
    .split('/')
    .filter(Boolean)
    .reduce((left, rule) => left.filter((record) => matches(rule, record)), records);
}

function matches(rule: string, record: CommitmentRecord): boolean {
  const { kind, due, leads, topics, plan, lifecycle, rating, timeliness, freshness } = record;
  const planLists: Record<string, string> = {
    'strategies-in-force': 'in-force',
    proposals: 'draft',
    'strategies-that-ended': 'ended',
  };
  if (rule in planLists) return plan === planLists[rule];
  if (rule === 'no-lead') return leads.length === 0;
  if (rule.startsWith('lead-')) return leads.some(({ id }) => rule === `lead-${id}`);
  if (/^due-\d/.test(rule))
    return due ? lastDayOf(due.by).startsWith(rule.slice('due-'.length)) : false;
  if (rule.startsWith('topic-')) return topics.some((topic) => rule === `topic-${topic}`);
  return [`${kind}s`, lifecycle.state, rating.state, timeliness.state, freshness.state].some(
    (answer) => answer === rule,
  );
}

/** The commitments that a page lists, by the links on their refs. */
function refsOn(page: Page, site: BuiltSite): string[] {
  return classed(page, 'commitment').flatMap(
    (link) => follow(attribute(link, 'href') ?? '', page, site).path ?? [],
  );
}

function linkedFrom(page: Page, site: BuiltSite): string[] {
  return inside(page, mainOf(page), 'a').flatMap(
    (link) => follow(attribute(link, 'href') ?? '', page, site).path ?? [],
  );
}

function wordsOf(page: Page, group: Parameters<typeof inside>[1]): string {
  return inside(page, group, 'p').map(textOf)[0] ?? '';
}
