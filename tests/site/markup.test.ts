import { describe, expect, test } from 'vitest';
import { sites } from './built/site.ts';
import { validator } from './markup/rules.ts';
import { byFault } from './rules/rule.ts';

// Under a base path the markup is that of the root, but for addresses: same-under-base.test.ts.
describe.each(sites.filter(({ base }) => base === '/'))(
  'the markup of the site “$name”',
  (site) => {
    test('is valid HTML on every page', { timeout: 600_000 }, async () => {
      const found: { path: string; fault: string }[] = [];
      for (const { path, html } of site.pages) {
        const { results } = await validator.validateString(html);
        for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
          found.push({
            path,
            fault: `${message} (${ruleId}${selector ? `, at ${selector}` : ''})`,
          });
        }
      }
      expect(byFault(found)).toEqual([]);
    });
  },
);
