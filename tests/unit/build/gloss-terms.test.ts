import { describe, expect, test } from 'vitest';
import { glossTerms } from '../../../src/lib/build/gloss-terms.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';

const terms = [
  {
    id: 'icp',
    term: 'ICP',
    gloss: 'the board',
    meaning: 'The board.',
    also: ['I.C.P.'],
    plural: { words: ['ICPs'], gloss: 'the boards' },
  },
  { id: 'core', term: 'Core20PLUS5', gloss: 'an NHS plan', meaning: 'A plan.', also: [] },
  { id: 'plus', term: 'PLUS groups', gloss: 'groups at risk', meaning: 'Groups.', also: [] },
  { id: 'known', term: 'commitment', meaning: 'A thing to do.', also: ['commitments'] },
  { id: 'dwr', term: 'dŵr', gloss: 'water', meaning: 'Water.', also: [] },
];

function gloss(main: string, base = '/'): string {
  const tree = readHtml(`<main>${main}</main>`);
  glossTerms(terms, base, ['Ymlaen â dŵr glân', 'dŵr'])(tree);
  return writeHtml(tree).replace(/^<main>|<\/main>$/g, '');
}

describe('the glossary on a page', () => {
  test('explains a word where it first occurs, with a link', () => {
    expect(gloss('<p>The ICP met. The ICP left.</p><p>ICP</p>')).toMatchInlineSnapshot(
      `"<p>The <a href="/glossary/#icp" class="gt-term">ICP</a> <span class="gt-gloss">(the board)</span> met. The ICP left.</p><p>ICP</p>"`,
    );
  });

  test('leaves headings, links, tables and what asks for it alone, and explains the next place', () => {
    const main =
      '<h1>ICP</h1><p><a href="/x">ICP</a></p><table><tr><td>ICP</td></tr></table><p data-no-gloss>ICP</p><p>ICP</p>';
    expect(gloss(main)).toContain('<p data-no-gloss>ICP</p><p><a href="/glossary/#icp"');
  });

  test('waits for the next place where a word stands in brackets', () => {
    expect(gloss('<p>A board (the ICP) met. The ICP left.</p>')).toMatch(
      /^<p>A board \(the ICP\) met\. The <a/,
    );
  });

  test('knows other spellings, and no part of a longer word', () => {
    expect(gloss('<p>EPICP and ICP-led</p>')).toBe('<p>EPICP and ICP-led</p>');
    expect(gloss('<p>The I.C.P. met.</p>')).toContain(
      '>I.C.P.</a> <span class="gt-gloss">(the board)',
    );
  });

  test('explains several as several, and the word only once, whichever comes first', () => {
    expect(gloss('<p>Two ICPs met an ICP.</p>')).toMatchInlineSnapshot(
      `"<p>Two <a href="/glossary/#icp" class="gt-term">ICPs</a> <span class="gt-gloss">(the boards)</span> met an ICP.</p>"`,
    );
  });

  test('leaves a word alone that the glossary has on its own page only', () => {
    expect(gloss('<p>A commitment, or two commitments</p>')).not.toContain('<a');
  });

  test('leaves what leads a page alone, and what stands in a citation', () => {
    const main = '<p class="big lead">ICP</p><p>See <span data-no-gloss>ICP, page 2</span>.</p>';
    expect(gloss(main)).not.toContain('<a');
  });

  test('leaves a word alone in a name of the site, and explains it beside the name', () => {
    expect(gloss('<p>The plan Ymlaen â dŵr glân is on dŵr.</p>')).toMatchInlineSnapshot(
      `"<p>The plan Ymlaen â dŵr glân is on <a href="/glossary/#dwr" class="gt-term">dŵr</a> <span class="gt-gloss">(water)</span>.</p>"`,
    );
  });

  test('reads the whole sentence, over the elements in it', () => {
    expect(gloss('<p>A board (<em>the</em> ICP) met. The <em>ICP</em>’s chair</p>')).not.toContain(
      '<a',
    );
  });

  test('puts the base of the site before its links', () => {
    expect(gloss('<p>ICP</p>', '/health/')).toContain('href="/health/glossary/#icp"');
  });

  test('explains several words of one sentence, each once', () => {
    expect(
      gloss('<p>Core20PLUS5 names PLUS groups; Core20PLUS5 is new.</p>'),
    ).toMatchInlineSnapshot(
      `"<p><a href="/glossary/#core" class="gt-term">Core20PLUS5</a> <span class="gt-gloss">(an NHS plan)</span> names <a href="/glossary/#plus" class="gt-term">PLUS groups</a> <span class="gt-gloss">(groups at risk)</span>; Core20PLUS5 is new.</p>"`,
    );
  });
});
