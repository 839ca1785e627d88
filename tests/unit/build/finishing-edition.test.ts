import { expect, test } from 'vitest';
import type { FinishingInputs } from '../../../src/lib/build/finish-page.ts';
import { finishingEdition } from '../../../src/lib/build/finishing-edition.ts';
import type { Term } from '../../../src/lib/glossary/schema.ts';

const given: FinishingInputs = {
  terms: [{ id: 'jsna', term: 'JSNA', also: [] } as unknown as Term],
  names: ['JSNA of Marsham'],
  words: { languages: [{ lang: 'en' }] as never, words: new Map(), titles: new Map() },
  renamed: [],
  base: '/',
  site: 'https://marsham.example',
  paths: ['/', '/plans/'],
};
const twoLanguages = { ...given.words, languages: [{ lang: 'en' }, { lang: 'cy' }] as never };

const edition = (change: Partial<FinishingInputs>, sheets = ['p{color:red}']) =>
  finishingEdition({ ...given, ...change }, sheets);

test('pages are finished as before when nothing that decides it has changed', async () => {
  expect(await edition({})).toBe(await edition({}));
  expect(await edition({ paths: ['/'] }), 'another page, in one language').toBe(await edition({}));
});

test.each<[string, Partial<FinishingInputs>, string[]?]>([
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
])('every page is finished anew when %s changes', async (_what, change, sheets) => {
  expect(await edition(change, sheets)).not.toBe(await edition({}));
});

test('in two languages a page may lead to any other, so a new page finishes all anew', async () => {
  const before = await edition({ words: twoLanguages });
  expect(await edition({ words: twoLanguages, paths: ['/'] })).not.toBe(before);
});
