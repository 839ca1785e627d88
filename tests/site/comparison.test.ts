import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/lib/progress/compare-reports.ts';
import { comparedPairs } from '../../src/lib/progress/compared-pairs.ts';
import { address } from '../../src/lib/site/address.ts';
import { tagged } from './built/find.ts';
import { sites } from './built/site.ts';
import { attribute, hasClass, textOf } from './built/tree.ts';

describe.each(sites)('what changed between two reports, on the site “$name”', (site) => {
  const pairs = site.register.strategies.flatMap(({ reports }) =>
    comparedPairs(reports).map((pair) => ({ ...pair, reports })),
  );

  test('has a page for each report and the one before it, and for each and the first, linked from the later one', () => {
    const isOften = site.register.strategies.some(({ reports }) => reports.length > 1);
    expect(pairs.length > 0).toBe(isOften);
    const unlinked = pairs.filter(({ earlier, later }) => {
      const to = `${site.base.slice(0, -1)}${address.since(later, earlier)}`;
      const page = site.pageAt(address.report(later));
      return !page || !tagged(page, 'a').some((link) => attribute(link, 'href') === to);
    });
    expect(unlinked.map(({ earlier, later }) => address.since(later, earlier))).toEqual([]);
  });

  test('names each commitment of both reports once on each axis, and each of only one apart', () => {
    for (const { earlier, later, reports } of pairs) {
      const page = site.pageAt(address.since(later, earlier));
      if (!page) throw new Error(`There is no ${address.since(later, earlier)}`);
      const { axes, ...only } = compareReports(earlier, later, reports);
      const named = [
        ...axes.flatMap(({ moves }) => moves.flatMap(({ commitments }) => commitments)),
        ...[only.added, only.onlyLater, only.withdrawn, only.leftOut]
          .concat(only.noUpdate.map(({ update }) => update))
          .flat()
          .map(({ commitment }) => commitment),
      ];
      const refs = tagged(page, 'a').filter((link) => hasClass(link, 'commitment'));
      expect([page.path, refs.map(textOf).sort()]).toEqual([
        page.path,
        named.map(({ ref, title }) => `${ref} ${title}`.replace(/\s+/g, ' ')).sort(),
      ]);
    }
  });
});
