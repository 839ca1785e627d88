import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { pointersOf } from './built/addresses.ts';
import { linksOf, tagged } from './built/find.ts';
import { type BuiltSite, sites } from './built/site.ts';
import { attribute } from './built/tree.ts';

describe.each(sites)('what can be followed of the site “$name”', (site) => {
  const filesIn = (ending: string) =>
    [...site.files]
      .filter((file) => file.endsWith(ending))
      // What moved has copies at its old address, for programs that follow it.
      .filter((file) => site.pageAt(file.replace(/[^/]*$/, ''))?.type !== 'old page')
      .sort();
  const feeds = filesIn('/feed.xml');
  const calendars = filesIn('/calendar.ics');

  test('is told of in the head of a page and by a visible link there', () => {
    const files = [...feeds, ...filesIn('/feed.json'), ...calendars];
    const inHeads = new Set<string>();
    const visible = new Set<string>();
    for (const page of site.pages) {
      for (const link of linksOf(page, 'alternate')) inHeads.add(pathOf(link, site));
      for (const link of tagged(page, 'a')) visible.add(pathOf(link, site));
    }
    // The feed of a heading, which has no page of its own, and its JSON twin stand on its strategy's.
    const ofHeading = /^\/strategies\/[^/]+\/feeds\//;
    expect(files.filter((file) => !inHeads.has(file) && !ofHeading.test(file))).toEqual([]);
    expect(
      files.filter(
        (file) => !visible.has(file) && !(ofHeading.test(file) && file.endsWith('.json')),
      ),
    ).toEqual([]);
    expect(feeds.length).toBeGreaterThan(site.register.commitments.length);
  });

  test('leads each reader to a page, and to a part of it that is there', () => {
    const ids = new Map(
      site.pages.map((page) => [
        page.path,
        new Set(page.elements.flatMap(({ element }) => attribute(element, 'id') ?? [])),
      ]),
    );
    const lost = feeds.flatMap((feed) =>
      entriesOf(feed, site)
        .map(({ link }) => new URL(link.href))
        .filter(({ pathname, hash }) => {
          const found = ids.get(`/${pathname.slice(site.base.length)}`);
          return !found || (hash !== '' && !found.has(hash.slice(1)));
        })
        .map(({ href }) => `${feed} leads to ${href}`),
    );
    expect(lost).toEqual([]);
  });

  test('counts what became overdue as the pages do', () => {
    const late = site.register.commitments.flatMap(({ history }) =>
      history.filter(({ kind }) => kind === 'overdue' || kind === 'date-passed'),
    );
    expect(entriesOf('/updates/overdue/feed.xml', site).length).toBe(late.length);
  });

  test('is in calendars that another library reads, each with a date or more', () => {
    const isDated = site.register.commitments.some(({ due }) => due !== undefined);
    expect(calendars.length > 0 || !isDated).toBe(true);
    for (const file of calendars) {
      const events = new ICAL.Component(ICAL.parse(site.read(file))).getAllSubcomponents('vevent');
      const uids = events.map((event) => event.getFirstPropertyValue('uid'));
      expect([file, events.length > 0, new Set(uids).size]).toEqual([file, true, uids.length]);
    }
  });

  test('tells of every commitment in a citation that its page links to', () => {
    const commitments = site.pages.filter(({ type }) => type === 'commitment');
    const without = commitments.filter((page) => {
      const written = pointersOf(page).map((pointer) => pointer.written);
      return ['bib', 'json'].some(
        (ending) => !written.some((href) => href.endsWith(`${page.path}citation.${ending}`)),
      );
    });
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(filesIn('/citation.bib').length).toBe(site.register.commitments.length);
  });
});

/** The path below the base to which a link leads; other hosts and emails keep their address. */
function pathOf(link: Parameters<typeof attribute>[0], site: BuiltSite): string {
  const href = attribute(link, 'href') ?? '';
  return href.startsWith(site.base) ? `/${href.slice(site.base.length)}` : href;
}

/** The entries of a feed as another library than the one that wrote it reads them. */
function entriesOf(feed: string, site: BuiltSite): { link: { href: string } }[] {
  const xml = site.read(feed);
  expect([feed, XMLValidator.validate(xml)]).toEqual([feed, true]);
  const read = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'entry',
  }).parse(xml);
  return read.feed.entry ?? [];
}
