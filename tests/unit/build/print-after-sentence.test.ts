import { describe, expect, test } from 'vitest';
import { printAfterSentence } from '../../../src/lib/build/print-after-sentence.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';

/** The page with each address that paper prints elsewhere in brackets. */
function printed(words: string): string {
  const tree = readHtml(`<main>${words}</main>`);
  printAfterSentence(tree);
  return writeHtml(tree)
    .replace(/<\/?main>/g, '')
    .replace(/<span class="[^"]*" data-to="([^"]+)"><\/span>/g, '($1)')
    .replaceAll(' class="printed-later"', '');
}

describe('paper prints an address after its sentence', () => {
  test.each([
    ['with more of it', '<p>See <a href="/a/">A</a> for it. More.</p>', 'for it.(/a/) More.'],
    ['before its stop', '<p>See <a href="/a/">A</a>.</p>', '</a>.(/a/)</p>'],
    ['with no stop', '<p><a href="/a/">K1</a> in Quays Plan</p>', 'in Quays Plan(/a/)</p>'],
    [
      'for each of its links, in their order',
      '<p><a href="/a/">A</a>, <a href="/b/">B</a> and C. D.</p>',
      'and C.(/a/)(/b/) D.',
    ],
    ['in bold', '<p><b>See <a href="/a/">A</a></b> for it.</p>', 'for it.(/a/)</p>'],
    [
      'before a gloss',
      '<p><a href="/a/">A</a> and B <span class="gt-gloss">(C)</span>.</p>',
      '</span>.(/a/)',
    ],
  ])('%s', (_what, words, end) => expect(printed(words)).toContain(end));
});

describe('an address stays beside its link', () => {
  test.each([
    ['at the end of a line', '<p>See <a href="/a/">A</a></p>'],
    ['before another sentence', '<p><a href="/a/">A</a> Then B.</p>'],
    ['that is one of e-mail', '<p>Write to <a href="mailto:a@b.example">us</a>.</p>'],
    ['that leads down the page', '<p>See <a href="#end">the end</a> of it.</p>'],
    ['before a label', '<p><a href="/a/">A</a> <span class="label">overdue</span></p>'],
    ['before a second line', '<dd><a href="/a/">A</a><span class="second-line">of it</span></dd>'],
    ['of a term of the glossary', '<p><a href="/a/" class="gt-term">A</a> and B.</p>'],
  ])('%s', (_what, words) => expect(printed(words)).toBe(words));
});
