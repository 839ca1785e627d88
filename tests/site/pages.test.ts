import { describe, expect, test } from 'vitest';
import { sites } from './built/site.ts';
import { allFaults } from './rules/rule.ts';
import { sitemapFaults } from './rules/sitemap.ts';
import { pageRules } from './rules.ts';

describe.each(sites)('every page of the site “$name”', (site) => {
  test.each(pageRules.map((rule) => [rule.sentence, rule] as const))('%s', (_sentence, rule) => {
    expect(allFaults(rule, site)).toEqual([]);
  });

  test('is in the sitemap, which lists nothing else', () => {
    expect(sitemapFaults(site)).toEqual([]);
  });
});
