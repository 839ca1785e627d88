import { expect, test } from 'vitest';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { sites } from './built/site.ts';

/**
 * Pages that come and go with what they show: lists by an answer, the further pages of a long list.
 * A frame stays as long as the page of its commitment, which has a line.
 */
const comeAndGo = [
  /^\/commitments\/.+/,
  /^\/strategies\/[^/]+\/(statements|commitments)\/.+/,
  /^\/updates\/\d{4}\/\d+\/$/,
  /^\/embed\//,
  /^\/404\.html$/,
];

test.each(sites)(
  'every page of the site “$name” has a line among the addresses, but for those that come and go',
  async ({ content, pages }) => {
    const { lines, isThere } = await readAddresses(content);
    // A site that has published nothing yet has no registry.
    if (!isThere) return;
    const known = new Set(lines.map(({ address }) => address));
    const without = pages
      .map(({ path }) => path)
      .filter((path) => !known.has(path) && !comeAndGo.some((pattern) => pattern.test(path)));
    expect(without).toEqual([]);
    expect(known).toContain('/corrections/');
  },
);
