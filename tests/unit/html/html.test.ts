import { isTag } from 'domhandler';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { eachElement, firstNamed } from '../../../src/lib/html/find.ts';
import {
  element,
  readHtml,
  replaceChildren,
  replaceWith,
  text,
  writeHtml,
} from '../../../src/lib/html/html.ts';

const again = (html: string) => writeHtml(readHtml(html));

describe('a page that is read and written again', () => {
  test.each([
    ['a page', '<!doctype html><html lang="cy"><head><title>A</title></head><body></body></html>'],
    ['an element that has no end', '<p>A<br>B<img src="/a.png" alt="A &amp; B"></p>'],
    ['a drawing', '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>'],
    ['a script and a style', '<script>if (1 < 2 && 3) "“"</script><style>a>b{c:"d"}</style>'],
    ['signs of HTML in words', '<p title="1 &lt; 2 &quot;3&quot;">1 &lt; 2 &amp; 3 &gt; 2</p>'],
    ['a space that breaks no line', '<p>42&nbsp;of\u00a042</p>'],
    ['white space that counts', '<pre>\n  a\n\n  b</pre>'],
  ])('is the same to a browser: %s', (_what, html) => {
    expect(toHtml(fromHtml(again(html)))).toBe(toHtml(fromHtml(html)));
    expect(again(again(html))).toBe(again(html));
  });

  test('writes an attribute without a value as one, and a sign as itself where it means nothing', () => {
    expect(again('<input required=""><p>Caf&eacute; isn&#39;t</p>')).toBe(
      "<input required><p>Café isn't</p>",
    );
  });

  test('has the same ends of lines on each system, as a browser sums up its styles', () => {
    expect(again('<style>a{}\r\nb{}</style>\r<p>A</p>')).toBe('<style>a{}\nb{}</style>\n<p>A</p>');
  });

  test('has small letters in its names, but for those of drawings', () => {
    expect(again('<P>A<BR>B</P><svg viewBox="0 0 9 9"><linearGradient/></svg>')).toBe(
      '<p>A<br>B</p><svg viewBox="0 0 9 9"><linearGradient/></svg>',
    );
  });

  test('is refused where words would become HTML', () => {
    expect(() => readHtml('<noscript>1 &lt; 2</noscript>')).toThrow(
      'Words stand right within <noscript>. Put them into a paragraph there.',
    );
    expect(again('<noscript>\n<p>1 &lt; 2</p></noscript>')).toContain('<p>1 &lt; 2</p>');
  });

  test('takes no words for HTML', () => {
    const tree = readHtml('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    const names: string[] = [];
    eachElement(tree, ({ name }) => names.push(name));
    expect(names).toEqual(['p']);
    expect(writeHtml(element('a', { href: '"><script>' }, [text('</a><script>')]))).toBe(
      '<a href="&quot;><script>">&lt;/a&gt;&lt;script&gt;</a>',
    );
  });
});

describe('a tree that is changed', () => {
  test('has several nodes in the place of one', () => {
    const tree = readHtml('<p>One <b>two</b> three</p>');
    const bold = firstNamed(tree, 'b');
    if (bold) replaceWith(bold, [text('2'), element('i', {}, [text('and')])]);
    expect(writeHtml(tree)).toBe('<p>One 2<i>and</i> three</p>');
    expect(firstNamed(tree, 'i')?.parent).toBe(firstNamed(tree, 'p'));
  });

  test('has children in another order, and each knows what stands beside it', () => {
    const tree = readHtml('<p><a></a>of <b></b></p>');
    const paragraph = firstNamed(tree, 'p');
    if (!paragraph) throw new Error('There is no paragraph.');
    replaceChildren(paragraph, paragraph.children.toReversed());
    expect(writeHtml(tree)).toBe('<p><b></b>of <a></a></p>');
    const [first] = paragraph.children;
    expect(first && isTag(first) && [first.prev, first.next?.next?.next]).toEqual([null, null]);
  });
});
