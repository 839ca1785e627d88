import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { citationFiles } from '../../../src/lib/publish/citation-files.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';
import { hostile, hostileRegister } from './hostile.ts';

const files = () =>
  new Map(citationFiles(build(entries({ w1: commitment() }), '2023-11-01'), '/board/'));
const bad = () => new Map(citationFiles(hostileRegister(), '/'));

/** A citation as a reference manager reads it. */
function read(text: string | undefined) {
  const [found] = new Cite(text).data;
  if (!found) throw new Error('The citation cannot be read.');
  const { author = [], ...cited } = found;
  // BibTeX has no field for the name of a body; braces keep it in one piece.
  return { ...cited, author: author.map(({ family, literal }: Named) => literal ?? family) };
}

interface Named {
  family?: string;
  literal?: string;
}

describe('a citation', () => {
  test('gives the permanent address and the as-at day as BibTeX', () => {
    expect(files().get('/strategies/plan/w1/citation.bib')?.()).toMatchInlineSnapshot(`
      "@misc{plan-w1,
        author = {{Marsham}},
        title = {{W1: We will plant trees.}},
        howpublished = {{Marsham follows up}},
        year = {2023},
        month = {11},
        day = {1},
        note = {Plan for Marsham. As at 1 November 2023.},
        url = {https://marsham.example/board/strategies/plan/w1/},
      }
      "
    `);
  });

  test('says the same in BibTeX and in CSL-JSON', () => {
    const [bib, json] = ['bib', 'json'].map((ending) =>
      read(files().get(`/strategies/plan/w1/citation.${ending}`)?.()),
    );
    for (const cited of [bib, json]) {
      expect(cited).toMatchObject({
        title: 'W1: We will plant trees.',
        author: ['Marsham'],
        issued: { 'date-parts': [[2023, 11, 1]] },
        URL: 'https://marsham.example/board/strategies/plan/w1/',
        note: 'Plan for Marsham. As at 1 November 2023.',
      });
    }
  });

  test.each(['bib', 'json'])('gives hostile words back as they were, from .%s', (ending) => {
    const cited = read(bad().get(`/strategies/plan/w1/citation.${ending}`)?.());
    expect(cited).toMatchObject({
      title: `W1 & <1>: Do ${hostile}`,
      author: [`Team ${hostile}`],
      note: `Plan ${hostile}. As at 1 November 2023.`,
    });
  });
});
