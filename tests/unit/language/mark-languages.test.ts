import { describe, expect, test } from 'vitest';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';
import { markLanguages } from '../../../src/lib/language/mark-languages.ts';

const words = new Map([
  ['Cynllun Llesiant Marsham', 'cy'],
  ['“Cynllun” yr afon', 'cy'],
  ['Ar waith', 'cy'],
  ['Amcan', 'cy'],
]);

function mark(main: string): string {
  const tree = readHtml(`<main>${main}</main>`);
  markLanguages(words)(tree);
  return writeHtml(tree).replace(/^<main>|<\/main>$/g, '');
}

describe('words in another language', () => {
  test('get their language on the element that holds nothing else', () => {
    expect(mark('<h1> Cynllun Llesiant Marsham\n</h1><option>Ar waith</option>')).toBe(
      '<h1 lang="cy"> Cynllun Llesiant Marsham\n</h1><option lang="cy">Ar waith</option>',
    );
  });

  test('get an element of their own among others', () => {
    expect(mark('<p>Cynllun Llesiant Marsham, page 4.</p>')).toBe(
      '<p><span lang="cy">Cynllun Llesiant Marsham</span>, page 4.</p>',
    );
    expect(mark('<p>See “Cynllun” yr\u00a0afon (2023), <b>here</b></p>')).toBe(
      '<p>See <span lang="cy">“Cynllun” yr\u00a0afon</span> (2023), <b>here</b></p>',
    );
    expect(mark('<p>Amcan <b>1</b></p>')).toBe('<p><span lang="cy">Amcan </span><b>1</b></p>');
  });

  test('are marked each time that they stand in a text', () => {
    const twice = mark('<p>Cynllun Llesiant Marsham and Cynllun Llesiant Marsham</p>');
    expect(twice.match(/lang="cy"/g)).toHaveLength(2);
  });

  test('may be a single one after its number, or in quotes', () => {
    expect(mark('<h3>1.1 Amcan</h3>')).toBe('<h3 lang="cy">1.1 Amcan</h3>');
    expect(mark('<p>Its word was “Amcan”.</p>')).toBe(
      '<p>Its word was “<span lang="cy">Amcan</span>”.</p>',
    );
  });

  test('are not taken for part of a longer word, nor a short one for a word of ours', () => {
    for (const same of ['<p>Cynllun Llesiant Marshams</p>', '<p>The Amcan of it</p>']) {
      expect(mark(same)).toBe(same);
    }
  });

  test('stay as the page has marked them, and go into no option', () => {
    for (const same of [
      '<div lang="cy"><p>Cynllun Llesiant Marsham</p></div>',
      '<option>Cynllun Llesiant Marsham (3)</option>',
    ]) {
      expect(mark(same)).toBe(same);
    }
  });
});
