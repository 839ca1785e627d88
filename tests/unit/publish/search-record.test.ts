import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/lib/kinds/search-record.ts';
import { searchRecords } from '../../../src/lib/kinds/search-records.ts';
import { searchContent } from '../../../src/lib/publish/search-content.ts';
import { build } from '../../../src/lib/register/build.ts';
import { type IndexStart, placeOf } from '../../../src/lib/search/index-files.ts';
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
const content = () => searchContent(register());
const files = () => content().filesFor(['a', 'm']);
const start = (): IndexStart => JSON.parse(files()['start.json'] ?? '');

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
      ]
    `);
  });

  test('hold for a commitment all by which somebody may look for it', () => {
    const { text, ref } = first('/strategies/plan/w1/');
    expect(ref).toBe('W1');
    for (const words of [
      'W1',
      'w_1_',
      'HWS 5.2',
      'hws_5_2_',
      'A nursery of saplings.',
      'What was done.',
      'Plan for Marsham',
      'Marsham Gardening Society',
      'MGS',
      'Integrated Care Board',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('answer as the page of the commitment does', () => {
    const [page] = register().commitments;
    const { facets, due, updated, ratingWord, lifecycleWord } = first('/strategies/plan/w1/');
    expect(facets).toEqual({
      strategy: ['plan'],
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

  test('are indexed with the stem of each word once, the most frequent first, and refs whole', () => {
    const [{ title = '', text = '' } = {}] = content().pages;
    const tokens = text.split(' ');
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens).toContain('hws_5_2_');
    expect(tokens.indexOf('plan_')).toBeLessThan(tokens.indexOf('sapl_'));
    for (const token of ['nurseri_', 'garden_', 'integr_']) expect(tokens).toContain(token);
    expect(title).toBe('we_ will_ plant_ tree_');
  });

  test('are the same for the same register, with all their words', () => {
    const again = searchContent(build(withNames, '2023-10-01'));
    expect(again.pages).toEqual(content().pages);
    expect(again.filesFor(['a', 'm'])).toEqual(files());
    expect(files()[`${start().folder}/words.txt`]?.split('\n')).toContain('saplings');
  });

  test('are shown from files of a few pages each, in the order of the index', () => {
    const shown = records().map((_, row) => {
      const { file, at } = placeOf(row);
      return JSON.parse(files()[`${start().folder}/${file}.json`] ?? '')[at];
    });
    expect(shown).toEqual(
      records().map(({ path, title, ref }) => ({ path, title, ...(ref && { ref }) })),
    );
  });
});

function first(path: string): SearchRecord {
  const found = records().find((record) => record.path === path);
  if (!found) throw new Error(`There is no record for ${path}.`);
  return found;
}
