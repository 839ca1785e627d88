import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/lib/fields/calendar.ts';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import type { oEmbed } from '../../src/lib/publish/embed.ts';
import { linksOf, metaOf, tagged } from './built/find.ts';
import { type BuiltSite, sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';

describe.each(sites)('the frames of the site “$name”', (site) => {
  const { commitments, asAt } = site.register;
  const frameOf = (id: string) => site.pageAt(`/embed/${id}/`);

  test('are there for every commitment, and for nothing else', () => {
    expect(
      site.pages
        .filter(({ type, isOld }) => type === 'embed' && !isOld)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(commitments.map(({ id }) => `/embed/${id}/`).toSorted());
  });

  test('say of their commitment what its page says, and as at which day', () => {
    for (const { id, title, ref } of commitments) {
      const frame = frameOf(id);
      const page = site.pageAt(`/strategies/${id}/`);
      if (!frame || !page) throw new Error(`There is no frame or no page for ${id}.`);
      expect(tagged(frame, 'h1').map(textOf), id).toEqual(tagged(page, 'h1').map(textOf));
      expect(metaOf(frame, 'description'), id).toEqual(metaOf(page, 'description'));
      expect(frame.text).toContain(withPlainSpaces(metaOf(frame, 'description')[0] ?? '?'));
      expect(frame.text).toContain(withPlainSpaces(`As at ${inWords(asAt)}.`));
      expect(frame.text, id).toContain(withPlainSpaces(ref));
      expect(title.length).toBeGreaterThan(0);
    }
  });

  test('lead back to their commitment, out of the frame, and nowhere else', () => {
    for (const { id } of commitments) {
      const frame = frameOf(id);
      const links = frame ? tagged(frame, 'a') : [];
      expect(links.map((link) => [attribute(link, 'href'), attribute(link, 'target')])).toEqual([
        [`${site.base}strategies/${id}/`, '_top'],
      ]);
    }
  });

  test('are kept out of search engines', () => {
    const open = commitments.filter(({ id }) => {
      const frame = frameOf(id);
      return !frame || metaOf(frame, 'robots')[0] !== 'noindex';
    });
    expect(open).toEqual([]);
  });

  test('are told to other sites by oEmbed, which each page of a commitment points to', () => {
    for (const { id, ref, title } of commitments) {
      const page = site.pageAt(`/strategies/${id}/`);
      const found = (page ? linksOf(page, 'alternate') : [])
        .filter((link) => attribute(link, 'type') === 'application/json+oembed')
        .map((link) => attribute(link, 'href'));
      expect(found).toEqual([addressOf(site, `embed/${id}/oembed.json`)]);
      const told = oEmbedOf(site, id);
      expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
      expect(told.title).toBe(withPlainSpaces(`${ref}: ${title}`));
      expect(told.html).toContain(`src="${addressOf(site, `embed/${id}/`)}"`);
      expect(told.html).toContain(`height="${told.height}"`);
    }
  });

  test('can be copied from the page of their commitment, in the same code', () => {
    for (const { id } of commitments) {
      const page = site.pageAt(`/strategies/${id}/`);
      const code = (page ? tagged(page, 'code') : []).map(textOf);
      expect(code).toContain(oEmbedOf(site, id).html);
    }
  });
});

function oEmbedOf(site: BuiltSite, id: string): ReturnType<typeof oEmbed> {
  return JSON.parse(site.read(`/embed/${id}/oembed.json`));
}

function addressOf(site: BuiltSite, path: string): string {
  return `${site.register.site.address}${site.base}${path}`;
}
