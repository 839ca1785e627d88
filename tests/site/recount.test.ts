import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasDemonstration, sites } from './built/site.ts';
import { claims } from './recount/claims/all.ts';
import { monthsAfter, spanBetween } from './recount/days.ts';
import { dueIn, dueOf, feedPage } from './recount/followed.ts';
import { readPublished } from './recount/published.ts';
import { reasons } from './recount/reasons.ts';
import { faultsOf, recountSite, type Tally } from './recount/recount.ts';
import { stateFaults } from './recount/states.ts';
import { totalFaults } from './recount/totals.ts';

// The site below a base path has the same words as the one without.
const counted = sites.filter(({ base }) => base === '/');
const used: Tally = { claims: new Set(), reasons: new Set() };

describe.each(counted)('the figures of the site “$name”', (site) => {
  test('are what the published data counts, each of them, or part of words that are not ours', () => {
    const faults = recountSite(site, readPublished(site.read), used);
    expect(faults).toEqual([]);
  });
});

describe.each(counted)('what is followed of the site “$name”', (site) => {
  const data = readPublished(site.read);

  test('says in feeds what the published data counts', () => {
    const feeds = [...site.files].filter((file) =>
      /^\/(updates|strategies\/[^/]+)\/feed\.json$/.test(file),
    );
    expect(feeds.length).toBeGreaterThan(site.register.strategies.length);
    const faults = feeds.flatMap((file) =>
      faultsOf(feedPage(file, site.read(file)), data, site.pageAt),
    );
    expect(faults).toEqual([]);
  });

  test('holds in the calendar of each strategy what has a date and was not withdrawn', () => {
    for (const { id } of data.strategies) {
      const file = `/strategies/${id}/calendar.ics`;
      const held = site.files.has(file) ? dueIn(site.read(file)) : [];
      expect(held.toSorted(), id).toEqual(dueOf(id, data).toSorted());
    }
  });
});

describe.each(counted)('the answers in the data of the site “$name”', (site) => {
  test('follow from its own dates, words and updates', () => {
    expect(stateFaults(readPublished(site.read))).toEqual([]);
  });

  test('count of each total what its printed shares allow, and no other sum', () => {
    expect(totalFaults(readPublished(site.read))).toEqual([]);
  });
});

describe('the recount', () => {
  test.runIf(hasDemonstration)('knows no claim and no excuse that no page needs', () => {
    const idle = [
      ...claims.filter((claim) => !used.claims.has(claim) && !claim.rare).map(({ says }) => says),
      ...reasons
        .filter((reason) => !used.reasons.has(reason) && !reason.rare)
        .map(({ why }) => why),
    ];
    expect(idle).toEqual([]);
  });

  test('shares nothing with the code that it counts after', () => {
    const folder = resolve(import.meta.dirname, 'recount');
    const files = readdirSync(folder, { recursive: true }).map(String);
    const ours = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /from '[./]+\/(src|scripts)\//.test(readFileSync(join(folder, file), 'utf8')),
      );
    expect(ours).toEqual([]);
  });

  test.each([
    ['2023-09-30', '2026-11-21', '3 years and 1 month'],
    ['2023-10-31', '2026-10-31', '3 years'],
    ['2023-10-31', '2026-10-30', '2 years and 11 months'],
    ['2024-03-31', '2024-04-30', '1 month'],
    ['2024-02-29', '2025-02-28', '1 year'],
    ['2026-10-31', '2026-11-21', '21 days'],
    ['2026-11-20', '2026-11-21', '1 day'],
  ])('says that from %s to %s it is %s', (from, to, span) => {
    expect(spanBetween(from, to)).toBe(span);
  });

  test('counts months to the last day of a shorter one', () => {
    expect(monthsAfter('2023-11-30', 12)).toBe('2024-11-30');
    expect(monthsAfter('2024-01-31', 1)).toBe('2024-02-29');
  });
});
