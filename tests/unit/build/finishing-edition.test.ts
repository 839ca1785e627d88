import { expect, test } from 'vitest';
import type { FinishingInputs } from '../../../src/lib/build/finish-page.ts';
import { finishingEdition } from '../../../src/lib/build/finishing-edition.ts';
import type { Term } from '../../../src/lib/glossary/schema.ts';

const given: FinishingInputs = {
  terms: [{ id: 'jsna', term: 'JSNA', also: [] } as unknown as Term],
  names: ['JSNA of Marsham'],
  words: {
    languages: [{ lang: 'en' }] as never,
    words: new Map(),
    titles: new Map(),
    called: new Set(),
  },
  renamed: [],
  base: '/',
  site: 'https://marsham.example',
  paths: ['/', '/plans/'],
};
const twoLanguages = { ...given.words, languages: [{ lang: 'en' }, { lang: 'cy' }] as never };

const edition = (
  change: Partial<FinishingInputs>,
  sheets = ['p{color:red}'],
  code = 'the code of today',
) => finishingEdition({ ...given, ...change }, sheets, code);

test('pages are finished as before when nothing that decides it has changed', () => {
  expect(edition({})).toBe(edition({}));
  expect(edition({ paths: ['/'] }), 'another page, in one language').toBe(edition({}));
});

test.each<[string, Partial<FinishingInputs>, string[]?, string?]>([
  ['a term', { terms: [] }],
  ['a name that holds a term', { names: [] }],
  [
    'a text in another language',
    { words: { ...given.words, words: new Map([['Cynllun', 'cy']]) } },
  ],
  [
    'a title in another language',
    { words: { ...given.words, titles: new Map([['cy', new Map([['Plan', 'Cynllun']])]]) } },
  ],
  ['a language of the site', { words: twoLanguages }],
  ['an old name of a part', { renamed: [['/plans/', [['streets', 'places']]]] }],
  ['the path on the host', { base: '/health/' }],
  ['the address of the site', { site: 'https://other.example' }],
  ['a style sheet', {}, ['p{color:blue}']],
  ['the code', {}, ['p{color:red}'], 'the code of tomorrow'],
])('every page is finished anew when %s changes', (_what, change, sheets, code) => {
  expect(edition(change, sheets, code)).not.toBe(edition({}));
});

test('in two languages a name may stand in a sentence of ours, so a new one finishes all anew', () => {
  const called = new Set(['Living Well']);
  expect(edition({ words: { ...twoLanguages, called } })).not.toBe(
    edition({ words: twoLanguages }),
  );
  expect(edition({ words: { ...given.words, called } })).toBe(edition({}));
});

test('in two languages a page may lead to any other, so a new page finishes all anew', () => {
  const before = edition({ words: twoLanguages });
  expect(edition({ words: twoLanguages, paths: ['/'] })).not.toBe(before);
});
