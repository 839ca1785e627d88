import { describe, expect, test } from 'vitest';
import { citationFiles } from '../../../src/lib/publish/citation-files.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';

/** The two citations of a commitment with a title. */
function cited(title = 'Plant trees.') {
  const files = new Map(
    citationFiles(build(entries({ w1: commitment({ title }) }), '2023-11-01'), '/board/'),
  );
  const text = (ending: string) => files.get(`/strategies/plan/w1/citation.${ending}`)?.() ?? '';
  return { paths: [...files.keys()], bib: text('bib'), json: text('json') };
}

/** The title as BibTeX has it, without the ref before it. */
const bibtexTitle = (title: string) => /title = \{\{W1: (.*)\}\},/.exec(cited(title).bib)?.[1];

describe('A citation', () => {
  test('is there for each commitment in both formats', () => {
    expect(cited().paths).toEqual([
      '/strategies/plan/w1/citation.bib',
      '/strategies/plan/w1/citation.json',
    ]);
  });

  test('says for programs all that they need, with plain spaces', () => {
    expect(cited().json).toMatchInlineSnapshot(`
      "[
       {
        "id": "plan-w1",
        "type": "webpage",
        "title": "W1: Plant trees.",
        "author": [
         {
          "literal": "Marsham"
         }
        ],
        "container-title": "Marsham follows up",
        "issued": {
         "date-parts": [
          [
           2023,
           11,
           1
          ]
         ]
        },
        "URL": "https://marsham.example/board/strategies/plan/w1/",
        "note": "Plan for Marsham. As at 1 November 2023.",
        "language": "en-GB"
       }
      ]
      "
    `);
  });
});

describe('LaTeX reads a title as it is printed', () => {
  test.each([
    ['50% & more_#1 for $5', '50\\% \\& more\\_\\#1 for \\$5'],
    ['{a} \\b ~c ^d', '\\{a\\} \\textbackslash{}b \\textasciitilde{}c \\textasciicircum{}d'],
    // Two in a row would be read as a dash or as another quote.
    ['a-b', 'a-b'],
    ['a--b', 'a-{}-b'],
    ['a---b', 'a-{}-{}-b'],
    ['``a``', '`{}`a`{}`'],
    ["''a''", "'{}'a'{}'"],
    ['what?`no', 'what?{}`no'],
    ['no!`what', 'no!{}`what'],
    ['two\u00a0words\n and  more', 'two words and more'],
  ])('%j as %s', (title, written) => {
    expect(bibtexTitle(title)).toBe(written);
  });
});
