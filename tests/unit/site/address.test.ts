import { describe, expect, test } from 'vitest';
import {
  address,
  missingFragment,
  reservedAtTop,
  reservedInStrategy,
  toHref,
  toUrl,
} from '../../../src/lib/site/address.ts';
import { asAtDay } from '../../../src/lib/site/as-at.ts';

const w1 = { strategyId: 'plan', slug: 'w1' };
const report = { strategyId: 'plan', slug: '2023-09' };
const statements = { id: 'plan', list: 'statements' as const };

test('Every address of the site is as it was first published', () => {
  // They are permanent: a line that changes here needs one in the registry that leads on.
  expect({
    home: address.home(),
    commitments: [address.commitments(), address.commitments('overdue')],
    strategies: [address.strategies(), address.strategy('plan')],
    partsOfStrategy: [address.priority('plan', 'streets'), address.statusWords('plan')],
    lists: [address.list(statements), address.list(statements, 'overdue')],
    commitment: [
      address.commitment(w1),
      address.commitmentData(w1),
      address.citation(w1, 'bib'),
      address.citation(w1, 'json'),
      address.embed(w1),
      address.oEmbed(w1),
    ],
    reports: [
      address.reports('plan'),
      address.report(report),
      address.since(report, { slug: '2023-03' }),
      address.correction(report, 'correction-1'),
      address.update(report, 'w1'),
    ],
    pairOfPlans: [address.pair('new', 'old'), address.pairData('new', 'old')],
    outcomes: address.outcomes('plan'),
    topics: [address.topics(), address.topic('housing'), address.topicData('housing')],
    areas: [address.areas(), address.area('north')],
    figures: [
      address.snapshot({ areaId: 'north', slug: '2023-03' }),
      address.indicators(),
      address.indicator('births'),
    ],
    meetings: [address.meetings(), address.meeting({ boardId: 'board', on: '2023-01-10' })],
    changes: [address.changes(), address.changes('plan'), address.corrections()],
    openQuestions: address.openQuestions(),
    boardPaper: [
      address.boardPaper('plan'),
      address.boardPaperWord('plan'),
      address.boardPaperWord('plan', 'cy'),
    ],
    updates: [
      address.updates(),
      address.updatesIn('2023'),
      address.updatesIn('2023', 2),
      address.overdue(),
    ],
    feeds: [
      address.priorityFeeds('plan', 'places'),
      address.feed('/updates/', 'xml'),
      address.feed('/updates/', 'json'),
      address.calendar('/strategies/plan/'),
    ],
    organisations: [address.organisations(), address.organisation('board')],
    words: [
      address.glossary(),
      address.glossary('icb'),
      address.method(),
      address.method('silent'),
    ],
    data: [address.data(), address.openDataFile('a.csv'), address.dataSchema('commitments', 1)],
    frames: address.frames(),
    shareImage: address.shareImage('0123'),
    page: address.page('about'),
    search: [address.search(), address.searchIndex(), address.searchIndex('a.js')],
    others: [address.notFound(), address.version(), address.checksums()],
  }).toMatchInlineSnapshot(`
    {
      "areas": [
        "/areas/",
        "/areas/north/",
      ],
      "boardPaper": [
        "/strategies/plan/board-paper/",
        "/strategies/plan/board-paper/board-paper.docx",
        "/strategies/plan/board-paper/board-paper-cy.docx",
      ],
      "changes": [
        "/changes/",
        "/strategies/plan/changes/",
        "/corrections/",
      ],
      "commitment": [
        "/strategies/plan/w1/",
        "/strategies/plan/w1/index.json",
        "/strategies/plan/w1/citation.bib",
        "/strategies/plan/w1/citation.json",
        "/embed/plan/w1/",
        "/embed/plan/w1/oembed.json",
      ],
      "commitments": [
        "/commitments/",
        "/commitments/overdue/",
      ],
      "data": [
        "/data/",
        "/data/a.csv",
        "/data/schemas/commitments-v1.json",
      ],
      "feeds": [
        "/strategies/plan/feeds/places/",
        "/updates/feed.xml",
        "/updates/feed.json",
        "/strategies/plan/calendar.ics",
      ],
      "figures": [
        "/areas/north/2023-03/",
        "/indicators/",
        "/indicators/births/",
      ],
      "frames": "/embed/",
      "home": "/",
      "lists": [
        "/strategies/plan/statements/",
        "/strategies/plan/statements/overdue/",
      ],
      "meetings": [
        "/meetings/",
        "/meetings/board/2023-01-10/",
      ],
      "openQuestions": "/open-questions/",
      "organisations": [
        "/organisations/",
        "/organisations/board/",
      ],
      "others": [
        "/404.html",
        "/version.json",
        "/checksums.txt",
      ],
      "outcomes": "/strategies/plan/outcomes/",
      "page": "/about/",
      "pairOfPlans": [
        "/strategies/new/follows/old/",
        "/strategies/new/follows/old/index.json",
      ],
      "partsOfStrategy": [
        "/strategies/plan/#streets",
        "/strategies/plan/#status-words",
      ],
      "reports": [
        "/strategies/plan/progress/",
        "/strategies/plan/progress/2023-09/",
        "/strategies/plan/progress/2023-09/since-2023-03/",
        "/strategies/plan/progress/2023-09/#correction-1",
        "/strategies/plan/progress/2023-09/#update-w1",
      ],
      "search": [
        "/search/",
        "/pagefind/",
        "/pagefind/a.js",
      ],
      "shareImage": "/share/0123.png",
      "strategies": [
        "/strategies/",
        "/strategies/plan/",
      ],
      "topics": [
        "/topics/",
        "/topics/housing/",
        "/topics/housing/index.json",
      ],
      "updates": [
        "/updates/",
        "/updates/2023/",
        "/updates/2023/2/",
        "/updates/overdue/",
      ],
      "words": [
        "/glossary/",
        "/glossary/#icb",
        "/method/",
        "/method/#silent",
      ],
    }
  `);
});

test('The site keeps these names for pages of its own, so that no ID has to change later', () => {
  expect({
    atTop: reservedAtTop.join(' '),
    inStrategy: reservedInStrategy.join(' '),
  }).toMatchInlineSnapshot(`
    {
      "atTop": "404 cy en ga gd areas changes commitments corrections data edit embed feeds following fonts glossary index indicators meetings open-questions organisations pagefind search share strategies topics updates",
      "inStrategy": "actions board-paper calendar changes commitments data embed feed feeds follows index meetings open-questions outcomes priorities progress reports share snapshots statements updates",
    }
  `);
});

test('A ref that the source skips has a fragment of plain letters', () => {
  expect(missingFragment('I15')).toBe('no-i15');
  expect(missingFragment('HWS 5.1 (b)')).toBe('no-hws-5-1-b-');
});

test.each([
  ['/', '/a/', 'https://marsham.example/a/'],
  ['/board/', '/board/a/', 'https://marsham.example/board/a/'],
  ['/board', '/board/a/', 'https://marsham.example/board/a/'],
  ['/board//', '/board/a/', 'https://marsham.example/board/a/'],
])('Below %s a page is linked as %s and cited as %s', (base, href, url) => {
  expect(toHref('/a/', base)).toBe(href);
  expect(toUrl('/a/', { address: 'https://marsham.example' }, base)).toBe(url);
  expect(toUrl('/a/', { address: 'https://marsham.example//' }, base)).toBe(url);
});

describe('The day as at which the site is built', () => {
  test('is the one that is asked for', () => {
    expect(asAtDay({ AS_AT: ' 2023-10-01 ' })).toBe('2023-10-01');
  });

  test('is today when none is', () => {
    expect(asAtDay({})).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(asAtDay({ AS_AT: ' ' })).toBe(asAtDay({}));
  });

  test('is a real day', () => {
    expect(() => asAtDay({ AS_AT: '2023-02-30' })).toThrowErrorMatchingInlineSnapshot(
      `
      [Error: AS_AT is “2023-02-30”, which is not in the calendar.
      Write a day that exists, year first: AS_AT=2026-11-21. Without AS_AT it is today.]
    `,
    );
  });

  test.each(['1900-02-30', '2100-02-30'])('is in the calendar, unlike %s', (day) => {
    expect(() => asAtDay({ AS_AT: day })).toThrow('which is not in the calendar.');
  });

  test.each(['May 2023', '2023-5-1', '12023-10-01', '2023-10-01T12:00'])(
    'is written as a day, unlike %s',
    (day) => {
      expect(() => asAtDay({ AS_AT: day })).toThrow(
        `AS_AT is “${day}”, which is not a day as this site writes it.`,
      );
    },
  );

  test.each(['1899-12-31', '2101-01-01', '9999-12-31'])('is not as far away as %s', (day) => {
    expect(() => asAtDay({ AS_AT: day })).toThrow('which is not in the years 1900 to 2100.');
  });
});
