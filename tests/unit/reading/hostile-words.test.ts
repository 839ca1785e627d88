import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../src/components/prose/html-of.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { parseBody } from '../../../src/lib/reading/body/parse-body.ts';
import { readBodies } from '../../../src/lib/reading/body/read-bodies.ts';
import { proseOf } from '../../../src/lib/reading/prose.ts';
import { readContent, readText } from '../../../src/lib/reading/read.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import type { Site } from '../../../src/lib/site/schema.ts';
import { checkWith } from '../problems/content.ts';
import { layProject } from '../problems/lay.ts';

const head = '---\ntitle: Words\ndescription: Words of a page.\n---\n\n';
const site = {
  name: 'Tom & <b>Co</b>',
  address: 'https://example.org/',
  publisher: { name: 'The team', email: 'team@example.org', replyWithin: 'ten days' },
} as Site;

async function codesOf(words: string): Promise<string[]> {
  const { problems } = await checkWith({ 'pages/words.mdx': `${head}${words}\n` });
  return problems.map(({ line, code }) => `${line - 5} ${code}`);
}

function htmlOfWords(words: string): string {
  const body = parseBody(words);
  if (!body.words) throw new Error('There are no words.');
  return htmlOf(body.words, { site, base: '/board/', isBelowHeading: false });
}

describe('Words that try to be a program', () => {
  it.each([
    ['import x from "y"', '1 code-in-content'],
    ['Words.\n\nexport default () => 1', '3 code-in-content'],
    ['{process.env.SECRET}', '1 code-in-content'],
    ['## {process.env.SECRET}', '1 code-in-content'],
    ['- {a}', '1 code-in-content'],
    ['> {a}', '1 code-in-content'],
    ['| a |\n|---|\n| {b} |', '3 code-in-content'],
    ['[^1]: {process.env.SECRET}', '1 code-in-content'],
    ['[{a}](/about/)', '1 code-in-content'],
    ['{/* a comment */}', '1 code-in-content'],
    ['[a]: {process.env.SECRET}', '1 unsafe-link'],
    ['<SiteName {...a} />', '1 component-not-bare'],
    ['<SiteName name={a} />', '1 component-not-bare'],
    ['<SiteName name="a" />', '1 component-not-bare'],
    ['<SiteName>words</SiteName>', '1 component-not-bare'],
    ['<SiteName.Inner />', '1 unknown-component'],
    ['<Constructor />', '1 unknown-component'],
    ['<site.name />', '1 html-in-content'],
    ['<site:name />', '1 html-in-content'],
    ['<>words</>', '1 html-in-content'],
    ['<svg onload="x" />', '1 html-in-content'],
    ['<script>x</script>', '1 html-in-content'],
    ['Words <img src="x" onerror="y" /> words.', '1 html-in-content'],
    ['<!-- a comment -->', '1 unreadable-mdx'],
    ['<!DOCTYPE html>', '1 unreadable-mdx'],
    ['<![CDATA[ x ]]>', '1 unreadable-mdx'],
    ['<?php x ?>', '1 unreadable-mdx'],
    ['<https://example.org>', '1 unreadable-mdx'],
    ['![A board](/board.png)', '1 picture-in-content'],
    ['![A board](https://example.org/board.png)', '1 picture-in-content'],
    ['![A board][b]\n\n[b]: https://example.org/board.png', '1 picture-in-content'],
  ])('are a problem of their line: %s', async (words, problem) => {
    expect(await codesOf(words)).toContain(problem);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '<java\tscript:alert(1)>',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org',
    'https:example.org',
    'https:///example.org',
    'about/',
    'x.png',
    '?a=b',
  ])('lead nowhere: %s', async (url) => {
    expect(await codesOf(`[Words](${url})`)).toEqual(['1 unsafe-link']);
    expect(await codesOf(`[Words][w]\n\n[w]: ${url}`)).toEqual(['3 unsafe-link']);
  });

  it.each(['\r', '\u2028', '\u0085', '\u000b'])(
    'cannot hide behind a line end of another kind: %j',
    async (end) => {
      expect(await codesOf(`Words.${end}${end}import x from "y"`)).toEqual(['1 hidden-character']);
    },
  );

  it('are told in every line, and in the fields too', async () => {
    const { problems } = await checkWith({
      'pages/words.mdx': `${head.replace('Words of', 'W\u00adords of')}a\u200bb\n\nc\u0000\n`,
    });
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '3:15 hidden-character',
      '6:2 hidden-character',
      '8:2 hidden-character',
    ]);
  });
});

describe('Words that look like a program', () => {
  it.each([
    ['\\{process.env.SECRET}', '<p>{process.env.SECRET}</p>'],
    ['`{process.env.SECRET}`', '<p><code>{process.env.SECRET}</code></p>'],
    ['```js\n{x}\n```', '<pre><code>{x}\n</code></pre>'],
    ['Words\nimport x from y', '<p>Words\nimport x from y</p>'],
    ['a &lt;script&gt; b', '<p>a &#x3C;script> b</p>'],
    ['\\<b>', '<p>&#x3C;b></p>'],
    [':::note\nx\n:::', '<p>:::note\nx\n:::</p>'],
    ['$a$ and %7B', '<p>$a$ and %7B</p>'],
  ])('are words: %s', async (words, html) => {
    expect(await codesOf(words)).toEqual([]);
    expect(htmlOfWords(words)).toBe(html);
  });
});

describe('The words of a page', () => {
  it('are what the site says of itself, as text and never as markup', () => {
    expect(htmlOfWords('<SiteName /> by <PublisherName /> at <SiteAddress />')).toBe(
      '<p>Tom &#x26; &#x3C;b>Co&#x3C;/b> by The team at example.org</p>',
    );
    expect(htmlOfWords('<PublisherEmail /> in <ReplyWithin />')).toBe(
      '<p><a href="mailto:team@example.org">team@example.org</a> in ten days</p>',
    );
  });

  it('lead below the base of the site, and their headings have names', () => {
    expect(htmlOfWords('## Who’s “it”?\n\n[Words](/about/ "So")\n\n## Who’s “it”?')).toBe(
      '<h2 id="text-whos-it">Who’s “it”?</h2>\n<p><a title="So" href="/board/about/">Words</a></p>\n<h2 id="text-whos-it-1">Who’s “it”?</h2>',
    );
  });

  it('align a column without an inline style', () => {
    const html = htmlOfWords('| a | b |\n|:--|--:|\n| c | 1 |');
    expect(html).toContain('<td class="to-right">1</td>');
    expect(html).not.toContain('style');
  });

  it('may be in any script, with the joiners that it needs', async () => {
    expect(await codesOf('می‌خواهم, ক্‍ষ, 👩‍⚕️, 中文, Ŵyneb, عربي')).toEqual([]);
    expect(await codesOf('wo‍rds')).toEqual(['1 hidden-character']);
  });

  it('are refused by a page when the check has not seen them', () => {
    const words = { type: 'root', children: [] as object[] };
    const render = (node: object) =>
      htmlOf({ ...words, children: [node] } as never, { site, base: '/', isBelowHeading: false });
    expect(() => render({ type: 'raw', value: '<script>' })).toThrow('raw');
    expect(() => render({ type: 'mdxTextExpression', value: 'a' })).toThrow('mdxTextExpression');
    expect(() =>
      render({ type: 'element', tagName: 'script', properties: {}, children: [] }),
    ).toThrow('<script>');
  });
});

describe('A body that is too much for the parser', () => {
  const page = (name: string, words: string) => readText(`pages/${name}.mdx`, `${head}${words}\n`);

  it('is named, and the others of its portion are read', async () => {
    const deadly = `{${'('.repeat(9_000)}}`;
    const files = [page('a', 'One.'), page('b', deadly), page('c', 'Two.'), page('d', deadly)];
    const bodies = await readBodies(files);
    expect([...bodies].map(([path, { failure, nodes }]) => [path, failure, nodes.length])).toEqual([
      ['pages/a.mdx', undefined, 3],
      ['pages/b.mdx', 'died', 0],
      ['pages/c.mdx', undefined, 3],
      ['pages/d.mdx', 'died', 0],
    ]);
  });

  it('is ended when it takes too long', async () => {
    const endless = `{${`${'<a>'.repeat(3_000)}\n`.repeat(10)}}`;
    const bodies = await readBodies([page('a', 'One.'), page('b', endless)], {
      milliseconds: 2500,
    });
    expect([...bodies.values()].map(({ failure }) => failure)).toEqual([undefined, 'endless']);
  });
});

describe('The build', () => {
  it('gives a page the words that the check has read, and no others', async () => {
    const { root, folder } = await layProject();
    expect((await checkContent({ root, folder })).problems).toEqual([]);
    const prose = (await readFolder(folder)).prose();
    expect(Object.keys(prose).sort()).toContain('pages/about');
    expect(JSON.stringify(prose['pages/about'])).toContain('We read every report.');
  });

  it.each([
    'import x from "y"',
    '{process.env.SECRET}',
    '[a](javascript:x)',
    '<b>x</b>',
    `${'> '.repeat(30)}x`,
    'a&#x200b;b',
  ])('stops at a body that the check would not have passed: %s', async (words) => {
    const { folder } = await layProject();
    const files = [...(await readContent(folder)), readText('pages/x.mdx', `${head}${words}\n`)];
    const bodies = await readBodies(files);
    expect(() => proseOf(files, bodies)).toThrow('pages/x.mdx has not passed the check.');
  });
});
