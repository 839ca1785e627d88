import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { cite } from '../../../src/lib/source/cite.ts';
import type { SourceEntry } from '../../../src/lib/source/schema.ts';

const sources: Record<string, SourceEntry> = {
  plan: { title: 'The plan', publisher: 'board', published: '2022-12' },
  online: {
    title: 'The page',
    publisher: 'board',
    published: '2022',
    link: 'https://example.org/plan',
  },
  paper: {
    title: 'Paper on trees',
    publisher: 'board',
    published: '2023-01-10',
    printedIn: { document: 'pack', locator: { page: '7 to 54', item: '4' } },
  },
  loose: {
    title: 'Paper on parks',
    publisher: 'board',
    published: '2023-01-10',
    printedIn: { document: 'pack' },
  },
  pack: { title: 'Pack of the board', publisher: 'board', published: '2023-01-10' },
} as never;

function cited(document: string, locator?: { section?: string; page?: string; item?: string }) {
  const place = { document, ...(locator && { locator }) };
  const { text, place: where, printedIn, link } = cite(place, (id) => sources[id] as SourceEntry);
  return [text, where, printedIn, link].map((one) => one && withPlainSpaces(one));
}

describe('A citation', () => {
  test.each([
    [undefined, 'The plan, December 2022.', undefined],
    [{ section: '4.3' }, 'The plan, December 2022, section 4.3.', 'section 4.3'],
    [{ page: '20' }, 'The plan, December 2022, page 20.', 'page 20'],
    [{ page: '7 to 54' }, 'The plan, December 2022, pages 7 to 54.', 'pages 7 to 54'],
    [
      { page: '20', section: '4.3', item: '4' },
      'The plan, December 2022, item 4, section 4.3, page 20.',
      'item 4, section 4.3, page 20',
    ],
  ])('of %j reads: %s', (locator, text, place) => {
    expect(cited('plan', locator)).toEqual([text, place, undefined, undefined]);
  });

  test('names the larger document in which the source is printed, with the place there', () => {
    expect(cited('paper')[2]).toBe('Pack of the board, 10 January 2023, item 4, pages 7 to 54.');
    expect(cited('loose')[2]).toBe('Pack of the board, 10 January 2023.');
  });

  test('links to the source where it can be read', () => {
    expect(cited('online')[3]).toBe('https://example.org/plan');
  });

  test('keeps a place in one line with its number, and the place as the content writes it', () => {
    const place = { document: 'plan', locator: { section: '4.3', page: '20', item: '4' } };
    const { place: where, entry } = cite(place, (id) => sources[id] as SourceEntry);
    expect(where).toBe('item\u00a04, section\u00a04.3, page\u00a020');
    expect(entry).toBe(place);
  });
});
