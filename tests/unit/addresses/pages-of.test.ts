import { describe, expect, test } from 'vitest';
import { type DraftFile, pagesOf } from '../../../src/lib/addresses/pages-of.ts';
import { sitePages } from '../../../src/lib/addresses/site-pages.ts';
import { placeOf } from '../../../src/lib/reading/file-place.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

/** A file of the content with the given fields; without any it cannot be read. */
function file(path: string, data?: unknown, headings: string[] | undefined = []): DraftFile {
  const place = placeOf(path);
  if (!place.belongs) throw new Error(`${path} is no file of a collection.`);
  return { place, data, headings };
}

/** The pages that files add to those of the site, each as “id address: parts”. */
function pages(...files: DraftFile[]): string[] {
  const own = new Set(sitePages.map(({ address }) => address));
  return pagesOf(files)
    .filter(({ address }) => !own.has(address))
    .map(({ id, address, fragments }) =>
      [`${id} ${address}`, fragments?.join(' ') ?? 'unread'].filter(Boolean).join(': '),
    );
}

const plan = file('strategies/plan.mdx', strategy(), ['how-to-read']);
const { site, areas } = entries({});

test('a site without files has its own pages, and the list of each kind', () => {
  expect(pagesOf([])).toEqual(sitePages);
  expect(sitePages.map(({ id, address }) => `${id} ${address}`)).toMatchInlineSnapshot(`
    [
      "site /",
      "changes /changes/",
      "corrections /corrections/",
      "data /data/",
      "following /following/",
      "open-questions /open-questions/",
      "other-open-questions /open-questions/others/",
      "search /search/",
      "updates /updates/",
      "strategies /strategies/",
      "commitments /commitments/",
      "meetings /meetings/",
      "indicators /indicators/",
      "organisations /organisations/",
      "areas /areas/",
    ]
  `);
  expect(sitePages.flatMap(({ fragments }) => fragments)).toEqual([]);
});

describe('the page of a file', () => {
  test('has the parts that its fields name, and the headings among its words', () => {
    expect(pages(plan)).toEqual([
      'commitments/plan /strategies/plan/commitments/',
      'strategies/plan /strategies/plan/: places streets how-to-read',
    ]);
  });

  test('names a part once, when a heading has the name of one', () => {
    const [own] = pages(file('strategies/plan.mdx', strategy(), ['places'])).slice(-1);
    expect(own).toBe('strategies/plan /strategies/plan/: places streets');
  });

  test('goes by the name of its file alone when there is one of its kind', () => {
    const glossary = {
      terms: [{ id: 'hwb', term: 'HWB', gloss: 'A board.', meaning: 'A board.' }],
    };
    expect(pages(file('glossary.yaml', glossary))).toEqual(['glossary /glossary/: hwb']);
    expect(
      pagesOf([file('site.yaml', site[0]?.data)]).filter(({ address }) => address === '/'),
    ).toEqual([{ id: 'site', address: '/', fragments: [] }]);
  });

  test('is none for a document, which other pages cite', () => {
    const document = { title: 'The plan', publisher: 'board', published: '2022-12' };
    expect(pages(file('sources/plan.yaml', document))).toEqual([]);
  });

  test.each([
    ['its fields', file('areas/marsham.yaml')],
    ['one of its fields', file('areas/marsham.yaml', { ...areas[0]?.data, kind: 'moon' })],
    ['its words', { ...file('areas/marsham.yaml', areas[0]?.data), headings: undefined }],
  ])('stands where %s cannot be read, with parts that nobody knows', (_, unread) => {
    expect(pages(unread)).toEqual(['areas/marsham /areas/marsham/: unread']);
  });

  test('says when and why a commitment was withdrawn, and else nothing of it', () => {
    const withdrawn = { on: '2026-02', reason: 'Floods.' };
    const [gone, stays] = [
      file('commitments/plan/w1.yaml', commitment({ withdrawn })),
      file('commitments/plan/w2.yaml', commitment()),
    ].map((one) => pagesOf([one]).at(-1));
    expect(gone?.withdrawn).toEqual({ on: '2026-02', reason: 'Floods.' });
    expect(stays).not.toHaveProperty('withdrawn');
  });
});

describe('the list that a strategy has', () => {
  const w1 = file('commitments/plan/w1.yaml', commitment());
  const september = file('progress/plan/2023-09.mdx', report('2023-09', [['w1']]));

  test('of commitments is there before the first one, with the numbers that its source skips', () => {
    const missing = [{ ref: 'W 3', before: 'w4', whose: 'source' as const, text: 'No W3.' }];
    expect(pages(file('strategies/plan.mdx', strategy({ missing })))[0]).toBe(
      'commitments/plan /strategies/plan/commitments/: no-w-3',
    );
  });

  test('of commitments has the headings under which one stands', () => {
    expect(pages(plan, w1)[0]).toBe(
      'commitments/plan /strategies/plan/statements/: places streets',
    );
  });

  test('of commitments has parts that nobody knows while a file of it cannot be read', () => {
    expect(pages(plan, w1, file('commitments/plan/w2.yaml'))[0]).toBe(
      'commitments/plan /strategies/plan/statements/: unread',
    );
  });

  test('of reports is there with the first one', () => {
    expect(pages(plan, september)).toContain('progress/plan /strategies/plan/progress/');
    expect(pages(plan, w1)).not.toContain('progress/plan /strategies/plan/progress/');
  });

  test('has nothing of what lies in the folder of another', () => {
    const other = file('strategies/other.mdx', strategy());
    expect(pages(other, w1, september).slice(0, 2)).toEqual([
      'commitments/other /strategies/other/commitments/',
      'strategies/other /strategies/other/: places streets',
    ]);
  });

  test('is none without the file of the strategy', () => {
    expect(pages(september)).toEqual([
      'progress/plan/2023-09 /strategies/plan/progress/2023-09/: update-w1',
    ]);
  });
});

describe('what a file lists', () => {
  const topic = { id: 'housing', name: 'Homes', summary: 'Homes.', rule: 'Homes.' };

  test('has a page for each, and one for the list', () => {
    expect(pages(file('site.yaml', { topics: [topic] }))).toEqual([
      'topics /topics/',
      'topics/housing /topics/housing/',
    ]);
  });
});

test('of two that want one address, the first has it', () => {
  const page = { title: 'About us', description: 'Who we are.' };
  const files = [
    file('pages/areas.mdx', page),
    file('pages/about.mdx', page),
    file('pages/about.mdx'),
  ];
  expect(pages(...files)).toEqual(['pages/about /about/']);
  expect(pagesOf(files).find(({ address }) => address === '/areas/')?.id).toBe('areas');
});
