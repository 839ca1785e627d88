import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import { feedFiles } from '../../../src/lib/publish/feeds/feed-files.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';
import { hostile, hostileRegister } from './hostile.ts';

const files = () => new Map(feedFiles(hostileRegister(), '/board/'));
const text = (path: string) => files().get(path)?.() ?? '';

interface Entry {
  id: string;
  title: string;
  content: string;
  updated: string;
  link: { href: string };
}

/** A feed as another library than the one that wrote it reads it. */
function readAtom(xml: string): { feed: { [name: string]: unknown; entry: Entry[] } } {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    ignoreAttributes: (name) => name === 'type',
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'entry',
  }).parse(xml);
}

function unescapeHtml(html: string): string {
  const { root } = new XMLParser({
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  }).parse(`<root>${html}</root>`);
  return String(root);
}

describe('the Atom feed', () => {
  test('is well formed, whatever stands in the content', () => {
    for (const [path, read] of files()) {
      if (path.endsWith('.xml')) expect(XMLValidator.validate(read()), path).toBe(true);
    }
  });

  test('gives hostile names back as they were', () => {
    const { feed } = readAtom(text('/strategies/plan/feed.xml'));
    expect(feed['title']).toBe(`Plan ${hostile}`);
    expect(feed['author']).toMatchObject({ name: `Team ${hostile}` });
    const update = feed.entry.find(({ id }) => id.includes('update/plan/2023-06/w1'));
    expect(unescapeHtml(update?.title ?? '')).toBe(
      `W1 & <1>: “On course ${hostile}” → “At risk <&>” (Short ${hostile})`,
    );
    expect(unescapeHtml(update?.content.replace(/<\/?p>/g, '') ?? '')).toBe(
      `Do ${hostile} What was done.`,
    );
  });

  test('has all that the standard asks for: IDs that are URIs and differ, dates, an author, itself', () => {
    for (const [path, read] of files()) {
      if (!path.endsWith('.xml')) continue;
      const { feed } = readAtom(read());
      expect([path, feed['id']]).toEqual([
        path,
        expect.stringMatching(/^tag:marsham\.example,2026:feed\//),
      ]);
      expect(feed['link']).toContainEqual({
        rel: 'self',
        href: `https://marsham.example/board${path}`,
      });
      const entriesOf = feed.entry ?? [];
      expect(new Set(entriesOf.map(({ id }) => id)).size).toBe(entriesOf.length);
      for (const { id, updated, link } of entriesOf) {
        expect(URL.canParse(id)).toBe(true);
        expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
        expect(link.href).toMatch(/^https:\/\/marsham\.example\/board\//);
      }
    }
  });
});

describe('the JSON Feed', () => {
  test('says the same as the Atom feed, entry by entry', () => {
    for (const path of files().keys()) {
      if (!path.endsWith('.xml')) continue;
      const atom = readAtom(text(path)).feed.entry ?? [];
      const { items } = JSON.parse(text(path.replace('.xml', '.json')));
      expect(
        items.map((item: { id: string; title: string; content_html: string }) => [
          item.id,
          item.title,
          item.content_html,
        ]),
      ).toEqual(atom.map(({ id, title, content }) => [id, unescapeHtml(title), content]));
    }
  });

  test('names its version and itself', () => {
    expect(JSON.parse(text('/updates/overdue/feed.json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en-GB',
      feed_url: 'https://marsham.example/board/updates/overdue/feed.json',
      items: [{ id: 'tag:marsham.example,2026:overdue/plan/w1/2023-10-01' }],
    });
  });
});

test('A feed says its language, and that of words which are not in it', () => {
  const all = entries(
    { w1: commitment({ title: 'Byddwn yn gwrando ar bawb.' }) },
    { '2023-06': report('2023-06', [['w1', 'On course']], { lang: 'en' }) },
    strategy({ lang: 'cy' }),
  );
  const made = new Map(feedFiles(build(all, '2023-11-01'), '/'));
  const xml = made.get('/updates/feed.xml')?.() ?? '';
  const json = made.get('/updates/feed.json')?.() ?? '';
  expect(xml).toContain('<feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom">');
  const { language, items } = JSON.parse(json);
  expect(language).toBe('en-GB');
  const said = '<p><span lang="cy">Byddwn yn gwrando ar bawb.</span> What was done.</p>';
  expect(items.map((item: { content_html: string }) => item.content_html)).toContain(said);
  expect(xml).toContain(said);
});

describe('the feeds', () => {
  test('stand beside what can be followed', () => {
    expect([...files().keys()].filter((path) => path.endsWith('.xml'))).toEqual([
      '/updates/feed.xml',
      '/updates/overdue/feed.xml',
      '/strategies/plan/feed.xml',
      '/strategies/plan/feeds/places/feed.xml',
      '/organisations/board/feed.xml',
      '/strategies/plan/w1/feed.xml',
    ]);
  });

  test('are the same to the byte on a later day on which nothing happened', () => {
    const later = new Map(feedFiles(hostileRegister('2023-12-24'), '/board/'));
    for (const [path, read] of files()) expect(later.get(path)?.()).toBe(read());
  });

  test('leave out what became known long ago, and cut no day in two', () => {
    const all = Object.fromEntries(
      Array.from({ length: 90 }, (_, at) => [`w${at}`, commitment({ ref: `W${at}` })]),
    );
    const slugs = Object.keys(all);
    const told = (asAt: string) =>
      report(
        asAt,
        slugs.map((slug): [string] => [slug]),
      );
    const long = build(
      entries(all, {
        '2023-01': told('2023-01'),
        '2023-02': told('2023-02'),
        '2023-03': told('2023-03'),
      }),
      '2023-04-01',
    );
    const { items } = JSON.parse(new Map(feedFiles(long, '/')).get('/updates/feed.json')?.() ?? '');
    // Two reports with 90 updates each; the first report and the start are left out.
    expect([changesOf(long).length, items.length]).toEqual([274, 182]);
  });

  test.each([
    ['leads', { leads: ['parks'] }],
    ['helps with', { partners: ['parks'] }],
    ['must answer', { answeredBy: ['parks'] }],
  ])('tell a body of what it %s', (_, named) => {
    const of = (change: object) =>
      new Map(
        feedFiles(
          build(
            entries({ w1: commitment(change) }, { '2023-06': report('2023-06', [['w1']]) }),
            '2023-07-01',
          ),
          '/',
        ),
      ).get('/organisations/parks/feed.json');
    expect(of({})).toBeUndefined();
    expect(of(named)?.()).toContain('update/plan/2023-06/w1');
  });

  test('hold nothing that XML cannot', () => {
    const odd = build(
      entries({
        w1: commitment({
          title: 'A \u0007bell\u000b and half a \ud83d tree.',
          due: { by: '2023-09' },
        }),
      }),
      '2024-01-01',
    );
    const xml = new Map(feedFiles(odd, '/')).get('/updates/feed.xml')?.() ?? '';
    expect(xml).toContain('A bell and half a \ufffd tree.');
    expect(withPlainSpaces(xml)).toBe(xml);
  });
});
