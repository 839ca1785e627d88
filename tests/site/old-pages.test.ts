import { expect, test } from 'vitest';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { pageKindOf } from '../../src/lib/kinds/page-kind.ts';
import { follow } from './built/addresses.ts';
import { classed, inside, tagged } from './built/find.ts';
import { siteNamed, sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';

const demo = siteNamed('demo');
const old = demo.pages.filter(({ type }) => type === 'old page');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a page that moved lists its parts by the headings at which its links arrive', () => {
  const links = old.flatMap((page) =>
    classed(page, 'moved-parts')
      .flatMap((list) => inside(page, list, 'a'))
      .map((link) => {
        const { path = '', fragment } = follow(attribute(link, 'href') ?? '', page, demo);
        const there = demo
          .pageAt(path)
          ?.elements.find(({ element }) => attribute(element, 'id') === fragment);
        return [plain(textOf(link)), there && plain(textOf(there.element))];
      }),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(([said, heading]) => said !== heading)).toEqual([]);
});

test.each(sites)('a part is called what its heading says in the site “$name”', async (site) => {
  const { lines } = await readAddresses(site.content);
  const compared = lines.flatMap(({ id, address, state }) => {
    const page = state === 'moved' ? undefined : site.pageAt(address);
    const titles = new Map(pageKindOf(id, site.register)?.partTitles());
    return (page ? tagged(page, 'h2', 'h3', 'h4') : []).flatMap((heading) => {
      const title = titles.get(attribute(heading, 'id') ?? '');
      return title === undefined ? [] : [[plain(title), plain(textOf(heading)), address]];
    });
  });
  expect(compared.length > 0).toBe(lines.length > 0);
  expect(compared.filter(([title, heading]) => title !== heading)).toEqual([]);
});
