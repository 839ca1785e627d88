import { describe, expect, test } from 'vitest';
import { addContents } from '../../../src/lib/build/add-contents.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';

const words = `<p>${'Ten words. '.repeat(150)}</p>`;

function withContents(main: string): string {
  const tree = readHtml(main);
  addContents(tree);
  return writeHtml(tree).replaceAll(words, '…');
}

const section = (id: string, title: string, more = words) =>
  `<section><h2 id="${id}">${title}</h2>${more}</section>`;
const three = `${section('a', 'One')}${section('b', 'Two\n  parts')}${section('c', '<b>Three</b>')}`;

describe('a long page', () => {
  test('has links to its parts before the first', () => {
    expect(withContents(`<main><h1>Title</h1> ${three}</main>`)).toMatchInlineSnapshot(`
      "<main><h1>Title</h1> <nav class="contents" aria-label="On this page"><p class="bold">On this page</p><ul><li><a href="#a">One</a></li><li><a href="#b">Two parts</a></li><li><a href="#c">Three</a></li></ul></nav><section><h2 id="a">One</h2>…</section><section><h2 id="b">Two
        parts</h2>…</section><section><h2 id="c"><b>Three</b></h2>…</section></main>"
    `);
  });

  test('has them among the words of an author, before the first heading', () => {
    const prose = `<main><h1>T</h1><div class="prose"><p>Lead</p>${three.replace(/<.?section>/g, '')}</div></main>`;
    expect(withContents(prose)).toContain('<p>Lead</p><nav');
  });

  test('keeps the language of a heading', () => {
    const welsh = three.replace('<h2 id="a"', '<h2 id="a" lang="cy"');
    expect(withContents(`<main>${welsh}</main>`)).toContain('<a href="#a" lang="cy">One</a>');
  });
});

describe('no links are added', () => {
  test.each([
    [
      'to a short page',
      `<main>${section('a', 'One', '')}${section('b', 'Two', '')}${section('c', 'Three')}</main>`,
    ],
    [
      'where fewer than three parts have a name',
      `<main>${section('a', 'One')}${section('b', 'Two')}${words}<h2>Three</h2></main>`,
    ],
    ['where a page has its own', `<main><nav class="contents"></nav>${three}</main>`],
    ['where a page asks for none', `<main data-no-contents>${three}</main>`],
    ['outside the main part', `<main></main>${three}`],
  ])('%s', (_what, html) => {
    expect(withContents(html).match(/<nav/g)?.length ?? 0).toBe(html.match(/<nav/g)?.length ?? 0);
  });
});
