import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { packOf } from '../../scripts/pack/pack.ts';
import { sites } from './built/site.ts';
import { attribute, elementsOf, hasClass, textOf } from './built/tree.ts';

const packedSites = sites.filter(({ register }) => register.strategies.length > 0);

describe.each(packedSites)('a pack of the site “$name”', (site) => {
  const [strategy] = site.register.strategies.toSorted(
    (one, other) => other.reports.length - one.reports.length,
  );
  const id = strategy?.id ?? '';
  const pack = packOf(site.folder, id);
  const files = new Map(Object.entries(unzipSync(pack.bytes)));
  const pages = [...files]
    .filter(([name]) => name.endsWith('.html'))
    .map(([path, bytes]) => ({ path, elements: elementsOf(fromHtml(Buffer.from(bytes))) }));
  const attributes = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ element }) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const to = attribute(element, name);
        return to === undefined ? [] : [{ path, to }];
      }),
    ),
  );

  test('leads to no file that is not in it, and to no place on a server that is not there', () => {
    const dead = attributes.flatMap(({ path, to }) => {
      if (/^(https?:|mailto:|#)/.test(to)) return [];
      const file = posix.join(posix.dirname(path), to.replace(/[?#].*$/, ''));
      return to.startsWith('/') || !files.has(decodeURI(file)) ? [`${path}: ${to}`] : [];
    });
    expect(dead).toEqual([]);
  });

  test('leads on to pages that the site has, where it leaves them out', () => {
    const root = `${site.register.site.address.replace(/\/+$/, '')}${site.base}`;
    const paths = attributes
      .filter(({ to }) => to.startsWith(root))
      .map(({ to }) => `/${to.slice(root.length).replace(/[?#].*$/, '')}`);
    expect(paths.length).toBeGreaterThan(10);
    expect(
      [...new Set(paths)].filter((path) => !site.pageAt(path) && !site.files.has(path)),
    ).toEqual([]);
  });

  test('has every page and file of the strategy, and needs no script and no search', () => {
    const own = [...site.files].filter((file) => file.startsWith(`/strategies/${id}/`));
    expect(own.filter((file) => !files.has(file.slice(1)))).toEqual([]);
    for (const { path, elements } of pages) {
      const tags = elements.map(({ element }) => element);
      expect(
        tags.filter(
          (one) =>
            one.tagName === 'form' ||
            (one.tagName === 'script' && attribute(one, 'type') !== 'application/ld+json'),
        ),
        path,
      ).toEqual([]);
      const [note] = tags.filter((one) => hasClass(one, 'pack-note')).map(textOf);
      expect(note, path).toMatch(
        path.startsWith('cy/') ? /Nid oes chwiliad/ : /It has no search\./,
      );
    }
    expect(Buffer.from(files.get('pack.css') ?? '').toString()).toContain('data:font/woff2');
    expect(pages.length).toBe(pack.pages + 1);
  });

  test('has the same bytes each time', () => {
    expect(packOf(site.folder, id).bytes).toEqual(pack.bytes);
  });
});
