import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/lib/kinds/search-record.ts';
import { searchRecords } from '../../../src/lib/kinds/search-records.ts';
import { searchContent } from '../../../src/lib/publish/search-content.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

const small = entries(
  {
    w1: commitment({
      otherRefs: ['HWS 5.2'],
      leads: ['parks'],
      due: { by: '2023-09' },
      outputs: ['A nursery of saplings.'],
      summary: 'The ICB gives shade.',
    }),
  },
  { '2023-03': report('2023-03', [['w1', 'On course']]) },
);
const withNames = {
  ...small,
  organisations: small.organisations.map(({ id, data }) => ({
    id,
    data: id === 'parks' ? { ...data, formerNames: [{ name: 'Marsham Gardening Society' }] } : data,
  })),
  glossary: [
    {
      id: 'glossary',
      data: {
        terms: [
          {
            id: 'icb',
            term: 'ICB',
            expansion: 'Integrated Care Board',
            gloss: 'a body of the NHS',
            meaning: 'A body of the NHS.',
            also: [],
          },
        ],
      },
    },
  ],
};
const register = () => build(withNames, '2023-10-01');
const records = () => searchRecords(register());

describe('the records of the search', () => {
  test('are one for each page that can be found, in the order of the register', () => {
    expect(
      records().map(({ path, title, facets }) => `${facets.kind}: ${title} at ${path}`),
    ).toMatchInlineSnapshot(`
      [
        "we-statement: We will plant trees. at /strategies/plan/w1/",
        "strategy: Plan for Marsham at /strategies/plan/",
        "report: Report of 2023-03 at /strategies/plan/progress/2023-03/",
        "organisation: Marsham Board at /organisations/board/",
        "organisation: Marsham Parks at /organisations/parks/",
        "area: Marsham at /areas/marsham/",
        "term: ICB: Integrated Care Board at /glossary/#icb",
        "page: Data at /data/",
        "page: Updates and feeds at /updates/",
        "page: Follow by email at /following/",
        "page: Corrections at /corrections/",
        "page: What is left open at /open-questions/",
        "page: Glossary at /glossary/",
      ]
    `);
  });

  test('show of a commitment what its page says, and hold all else by which somebody may look for it', () => {
    const { text, also, refs } = first('/strategies/plan/w1/');
    expect(refs).toEqual(['W1', 'HWS 5.2']);
    expect(text).toBe(
      'The ICB gives shade. A nursery of saplings. What was done. Lead: Marsham Parks.',
    );
    for (const words of [
      'Plan for Marsham',
      'Marsham Gardening Society',
      'MGS',
      'Integrated Care Board',
    ]) {
      expect(also).toContain(words);
    }
  });

  test('hold the body of a file and the notes on its source', () => {
    const text = { type: 'text', value: 'Trees for all.' } as const;
    const [, { text: said } = { text: '' }] = searchRecords(register(), {
      'strategies/plan': { type: 'root', children: [text] },
    });
    expect(said).toContain('Trees for all.');
  });

  test('answer as the page of the commitment does', () => {
    const [page] = register().commitments;
    const { facets, due, updated, ratingWord, lifecycleWord } = first('/strategies/plan/w1/');
    expect(facets).toEqual({
      strategy: ['plan'],
      place: ['marsham'],
      topic: [],
      kind: ['we-statement'],
      lead: ['parks'],
      lifecycle: [page?.standing.lifecycle.state],
      rating: [page?.standing.rating.state],
      timeliness: ['overdue'],
      freshness: ['updated'],
    });
    expect({ due, updated, ratingWord, lifecycleWord }).toEqual({
      due: '2023-09',
      updated: '2023-03',
      ratingWord: 'On course',
      lifecycleWord: undefined,
    });
  });

  test('are the same for the same register', () => {
    expect(searchContent(build(withNames, '2023-10-01'))).toEqual(searchContent(register()));
  });
});

function first(path: string): SearchRecord {
  const found = records().find((record) => record.path === path);
  if (!found) throw new Error(`There is no record for ${path}.`);
  return found;
}
