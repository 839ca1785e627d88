import { describe, expect, test } from 'vitest';
import { keepTogether } from '../../../src/lib/build/keep-together.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';

/** With a low line where no line may end. */
function together(html: string): string {
  const tree = readHtml(html);
  keepTogether(tree);
  return writeHtml(tree).replaceAll('\u00a0', '_');
}

describe('no line ends within', () => {
  test.each([
    ['a figure of all', 'It tells of 42 of 42.', 'It tells of 42_of_42.'],
    ['a large figure of all', '4,439 of 28,100 homes', '4,439_of_28,100 homes'],
    ['a figure with its noun', '4 of 19 plans', '4_of_19_plans'],
    [
      'a figure whose noun would leave a hole in a line',
      'and 2 of 32 commitments.',
      'and 2_of_32 commitments.',
    ],
    ['a figure of what a word names', 'It names 31 of them.', 'It names 31_of them.'],
    ['a figure of all with a link after it', '42 of <a>all</a>', '42_of <a>all</a>'],
    ['a figure and what it counts', 'for 28 days, 1 was met', 'for 28_days, 1_was met'],
    ['the end of a range', 'from 11.0 to 11.8', 'from 11.0 to_11.8'],
    ['a kind of statement', 'no I statement, We statements', 'no I_statement, We_statements'],
    ['a date', 'on 6 March 2023, in May 2024', 'on 6_March_2023, in May_2024'],
    ['a ref of two parts', 'See HWS 1.3 in the plan', 'See HWS_1.3 in the plan'],
    ['the end of a range of days', '5 to 7 May 2024', '5 to 7_May_2024'],
    ['a place in a document', 'Section 4.2, pages 5 to 8', 'Section_4.2, pages_5 to_8'],
  ])('%s', (_what, html, found) => expect(together(html)).toBe(found));
});

describe('nothing changes', () => {
  test.each([
    ['in other words with a number', 'a list of 42 new plans and 3 offers'],
    ['in a sentence that begins with I or We', 'We state that I say statements.'],
    ['in words that only begin like a month', 'They may 2 Marches 2024'],
    ['in code', '<code>42 of 42</code>'],
    ['in an attribute', '<a title="42 of 42">W14</a>'],
  ])('%s', (_what, html) => expect(together(html)).toBe(html));
});
