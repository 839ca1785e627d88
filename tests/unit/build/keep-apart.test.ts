import { describe, expect, test } from 'vitest';
import { keepApart } from '../../../src/lib/build/keep-apart.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';

function apart(html: string): string {
  const tree = readHtml(html);
  keepApart(tree);
  return writeHtml(tree);
}

describe('a space comes between', () => {
  test.each([
    ['a line and its second line', '<dd>March 2024<span>Printed</span></dd>', '2024 <span>'],
    ['two second lines', '<dd><span>One.</span><span>Two.</span></dd>', '</span> <span>'],
    ['two labels', '<p><span><svg></svg>Overdue</span><span>Silent</span></p>', '</span> <span>'],
    ['a link and a label', '<p><a><span>W14</span></a><span>Overdue</span></p>', '</a> <span>'],
    ['two links', '<p><a>W14</a><a>W15</a></p>', '</a> <a>'],
    ['a key and a word', '<p><span class="key"></span>We<span></span>I</p>', 'We <span></span>I'],
    ['a sentence and a quotation', '<p>He said.<span>“No”</span></p>', 'said. <span>'],
  ])('%s', (_what, html, found) => expect(apart(html)).toContain(found));
});

describe('nothing changes', () => {
  test.each([
    ['where a space is', '<p>W14 <span>Overdue</span></p>'],
    ['where a space is inside', '<p>W14<span> Overdue</span></p>'],
    [
      'in a word with a link or bold in it',
      '<p><a>board</a>s and <b>un</b>like 1<sup>st</sup></p>',
    ],
    ['before a full stop or a bracket', '<p>(<span>W14</span>)<span>.</span></p>'],
    ['between blocks, where a line ends', '<ul><li>One</li><li>Two</li></ul>'],
    ['between a word and a block', '<div><a>W14</a><p>Overdue</p></div>'],
    ['after the end of a line', '<p>One<br><span>Two</span></p>'],
    ['in code', '<code>a<span>b</span></code>'],
  ])('%s', (_what, html) => expect(apart(html)).toBe(html));
});
