import { describe, expect, test } from 'vitest';
import { purge } from '../../../../src/lib/build/styles/purge.ts';
import { readSheet } from '../../../../src/lib/build/styles/sheet.ts';

/** What is left of some rules for a page with these names. */
function left(css: string, ...names: string[]): string {
  return purge(readSheet(css), (name) => names.includes(name)).trimEnd();
}

describe('The styles that a page has a use for', () => {
  test.each([
    ['p{color:red}', ['p'], 'p{color:red}'],
    ['p{color:red}', [], ''],
    ['p .lead{color:red}', ['p'], ''],
    ['p>.lead#top{color:red}', ['p', '.lead', '#top'], 'p>.lead#top{color:red}'],
    ['ul,ol{margin:0}', ['ol'], 'ol{margin:0}'],
    ['*,:before{margin:0}', [], '*,:before{margin:0}'],
    ['a:hover,b:hover{margin:0}', ['b'], 'b:hover{margin:0}'],
    // A class that is written with a sign of the language of styles.
    ['.\\:focus{margin:0}', ['.:focus'], '.\\:focus{margin:0}'],
    ['.half\\/way{margin:0}', ['.half'], ''],
    // What an attribute says may change; that it is there is enough.
    ['[aria-current=page]{margin:0}', ['[aria-current'], '[aria-current=page]{margin:0}'],
    ['a[href^="x,y]"]{margin:0}', ['a', '[href'], 'a[href^="x,y]"]{margin:0}'],
    ['[open]{margin:0}', [], '[open]{margin:0}'],
    // Of a choice, what is there.
    [':is(th,td) p{margin:0}', ['p', 'td'], ':is(td) p{margin:0}'],
    [':is(th,td) p{margin:0}', ['p'], ''],
    [':is(:is(th,td) b,i) p{margin:0}', ['p', 'i'], ':is(i) p{margin:0}'],
    ['p:where(.one,.two):after{margin:0}', ['p', '.two'], 'p:where(.two):after{margin:0}'],
    // What is not to be there may be missing.
    ['p:not(.one,.two){margin:0}', ['p'], 'p:not(.one,.two){margin:0}'],
    ['p:nth-child(2n + 1),i{margin:0}', ['p'], 'p:nth-child(2n+1){margin:0}'],
  ])('of %s on a page with %j is %j', (css, names, expected) => {
    expect(left(css, ...names)).toBe(expected);
  });

  test('hold no condition without rules, and every rule that stands below one', () => {
    const css =
      '@media print{p{margin:0}@supports (a:b){i{margin:0}}}@media screen{i{margin:0}}b{margin:0}';
    expect(left(css, 'p', 'b')).toBe('@media print{p{margin:0}}b{margin:0}');
    expect(left(css, 'i')).toBe(
      '@media print{@supports (a:b){i{margin:0}}}@media screen{i{margin:0}}',
    );
  });

  test('hold a custom property if something reads it, or reads what is made of it', () => {
    const css =
      ':root{--ink: #000;--edge: 1px solid var(--ink);--other: red}p{border:var(--edge)}i{color:var(--other)}';
    expect(left(css, 'p')).toBe(
      ':root{--ink: #000;--edge: 1px solid var(--ink)}p{border:var(--edge)}',
    );
    expect(left(css, 'i')).toBe(':root{--other: red}i{color:var(--other)}');
  });

  test('keep fonts, the size of paper and the frames of what moves', () => {
    const css =
      '@charset "UTF-8";@font-face{src:url("a;b}.woff2")}@page{margin:2cm}@keyframes turn{from{top:0}to{top:1px}}';
    expect(left(css)).toBe(css);
  });

  test('are read from no sheet with rules within rules, which would be lost', () => {
    expect(() => left('p{color:red;&:hover{color:blue}}', 'p')).toThrow(
      'The styles of “p” hold other rules.',
    );
  });
});
