import { describe, expect, test } from 'vitest';
import { pageEditions, type SiteLanguages } from '../../../src/lib/build/editions/page-editions.ts';
import { sitemapOf } from '../../../src/lib/build/editions/sitemap.ts';
import { headersFile } from '../../../src/lib/build/headers-file.ts';
import { firstNamed } from '../../../src/lib/html/find.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';

const paths = new Set(['/', '/search/', '/plan/w1/', '/embed/plan/w1/', '/old/', '/404.html']);

/** The editions of a page: its path, and the page as text. */
function editionsOf(
  main: string,
  { path = '/plan/w1/', languages = ['en', 'cy'] as SiteLanguages, head = '' } = {},
): Map<string, string> {
  const canonical = `<link rel="canonical" href="https://a.example/b${path}">`;
  const tree = readHtml(
    `<!doctype html><html lang="en-GB"><head><title>Overdue — A site</title>${canonical}${head}</head><body><nav class="navigation"><ul></ul></nav><main>${main}</main></body></html>`,
  );
  const words = new Map([['Cynllun Marsham', 'cy']]);
  const titles = new Map([['cy', new Map([['We will light it.', 'Byddwn yn ei oleuo.']])]]);
  const make = pageEditions(
    { languages, words, titles, called: new Set(['Living Well', 'An Plean']) },
    { base: '/b/', site: 'https://a.example', paths },
  );
  return new Map(make(tree, path).map((one) => [one.path, writeHtml(one.tree)]));
}

/** What stands in the main part of the Welsh edition, below the line on its language and one in Welsh. */
function inWelsh(main: string): string {
  const html = editionsOf(`<p>Overdue</p>${main}`).get('/cy/plan/w1/') ?? '';
  const { children = [] } = firstNamed(readHtml(html), 'main') ?? {};
  return writeHtml(children.slice(2));
}

describe('a site in one language', () => {
  test('has each page once, as it was', () => {
    const made = editionsOf('<p>Overdue</p>', { languages: ['en'] });
    expect([...made.keys()]).toEqual(['/plan/w1/']);
    expect(made.get('/plan/w1/')).not.toMatch(/hreflang|\/cy\//);
  });
});

describe('a site in English and Welsh', () => {
  test('marks what is to be copied as what it is', () => {
    expect(inWelsh('<pre><code>title="W1: The trees"</code></pre>')).toBe(
      '<pre lang="en-GB"><code>title="W1: The trees"</code></pre>',
    );
  });

  test('has each page in both, each telling of the other', () => {
    const made = editionsOf('<p>Overdue</p>');
    expect([...made.keys()]).toEqual(['/plan/w1/', '/cy/plan/w1/']);
    for (const [path, html] of made) {
      expect(html.match(/<link rel="(canonical|alternate)"[^>]*>/g), path).toEqual([
        `<link rel="canonical" href="https://a.example/b${path}">`,
        '<link rel="alternate" hreflang="en-GB" href="https://a.example/b/plan/w1/">',
        '<link rel="alternate" hreflang="cy" href="https://a.example/b/cy/plan/w1/">',
        '<link rel="alternate" hreflang="x-default" href="https://a.example/b/plan/w1/">',
      ]);
    }
    expect(made.get('/plan/w1/')).toContain(
      '<a href="/b/cy/plan/w1/" lang="cy" hreflang="cy">Cymraeg</a>',
    );
    expect(made.get('/cy/plan/w1/')).toContain(
      '<a href="/b/plan/w1/" lang="en-GB" hreflang="en-GB">English</a>',
    );
  });

  test('says on each Welsh page that it waits for review, and that the rest is English', () => {
    const html = editionsOf('<p>Overdue</p>').get('/cy/plan/w1/') ?? '';
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('<title>Yn hwyr — A site</title>');
    expect(html).toMatchInlineSnapshot(
      `"<!doctype html><html lang="cy"><head><title>Yn hwyr — A site</title><link rel="canonical" href="https://a.example/b/cy/plan/w1/"><link rel="alternate" hreflang="en-GB" href="https://a.example/b/plan/w1/"><link rel="alternate" hreflang="cy" href="https://a.example/b/cy/plan/w1/"><link rel="alternate" hreflang="x-default" href="https://a.example/b/plan/w1/"></head><body><nav class="navigation"><ul><li class="other-language"><a href="/b/plan/w1/" lang="en-GB" hreflang="en-GB">English</a></li></ul></nav><main><p class="language-note" lang="cy" data-no-gloss>Mae’r Gymraeg ar y dudalen hon yn aros i siaradwr ei hadolygu. Saesneg yw’r geiriau sydd heb eu cyfieithu eto.</p><p>Yn hwyr</p></main></body></html>"`,
    );
  });

  test('says a sentence whole, with the links that stand within it', () => {
    expect(
      inWelsh(
        '<p>\n Follow <span lang="ga">An Plean</span>: <a href="/a/">feed</a> or\n <a href="/c/">JSON feed</a> or <a href="/e/">by email</a> </p>',
      ),
    ).toBe(
      '<p>\n Dilyn <span lang="ga">An Plean</span>: <a href="/a/">ffrwd</a> neu <a href="/c/">ffrwd JSON</a> neu <a href="/e/">drwy e-bost</a> </p>',
    );
  });

  test('says the sentences that it knows beside others with links', () => {
    const known = 'We add corrections with their date and keep the old words in view.';
    expect(inWelsh(`<p>Read <a href="/a/">this</a> first. ${known}</p>`)).toBe(
      '<p><span lang="en-GB">Read </span><a href="/a/" lang="en-GB">this</a><span lang="en-GB"> first.</span> Rydym yn ychwanegu cywiriadau gyda’u dyddiad ac yn cadw’r hen eiriau i’w gweld.</p>',
    );
  });

  test('leaves a sentence whole that it cannot say, with the links that stand within it', () => {
    expect(
      inWelsh(
        '<p>Overdue. The <a href="/a/">search</a> takes names or <a href="/c/">places</a>.</p>',
      ),
    ).toBe(
      '<p>Yn hwyr. <span lang="en-GB">The </span><a href="/a/" lang="en-GB">search</a><span lang="en-GB"> takes names or </span><a href="/c/" lang="en-GB">places</a>.</p>',
    );
    expect(inWelsh('<p><strong>Published.</strong> It has six actions.</p>')).toBe(
      '<p><strong>Cyhoeddwyd.</strong><span lang="en-GB"> It has six actions.</span></p>',
    );
  });

  test('leaves what a publisher wrote, and what is to be copied, to the letter', () => {
    expect(inWelsh('<p translate="no">Completed. As at May 2023.</p>')).toBe(
      '<p translate="no" lang="en-GB">Completed. As at May 2023.</p>',
    );
  });

  test('marks as English what is not in Welsh, at the largest element that holds nothing else', () => {
    expect(inWelsh('<div><h1>We will listen.</h1><p>It is <b>late</b>.</p></div>')).toBe(
      '<div lang="en-GB"><h1>We will listen.</h1><p>It is <b>late</b>.</p></div>',
    );
    expect(inWelsh('<ul><li>Overdue</li><li>Said by a board</li></ul>')).toBe(
      '<ul><li>Yn hwyr</li><li lang="en-GB">Said by a board</li></ul>',
    );
    expect(inWelsh('<p>We hear. <b>Overdue</b></p>')).toBe(
      '<p><span lang="en-GB">We hear. </span><b>Yn hwyr</b></p>',
    );
    expect(inWelsh('<p>Tell us about Living Well</p>')).toBe(
      '<p>Dweud wrthym am <span lang="en-GB">Living Well</span></p>',
    );
  });

  test('says a title as its publisher prints it in Welsh, alone and after its ref', () => {
    expect(inWelsh('<h1>We will light it.</h1><a>3.1 We will light it</a>')).toBe(
      '<h1>Byddwn yn ei oleuo.</h1><a>3.1 Byddwn yn ei oleuo</a>',
    );
    expect(inWelsh('<p>It says: We will light it. So we do.</p>')).toContain('lang="en-GB"');
  });

  test('keeps the words of the content in their own language', () => {
    expect(inWelsh('<p>It follows Cynllun Marsham.</p>')).toBe(
      '<p lang="en-GB">It follows <span lang="cy">Cynllun Marsham</span>.</p>',
    );
  });

  test('leads to the Welsh pages, and to files and frames where they are', () => {
    expect(
      inWelsh(
        '<form action="/b/search/"></form><a href="/b/plan/w1/#how">1</a><a href="/b/data/a.csv">2</a><a href="/b/embed/plan/w1/">3</a><a href="#how">4</a>',
      ),
    ).toBe(
      '<form action="/b/cy/search/"></form><a href="/b/cy/plan/w1/#how">1</a><a href="/b/data/a.csv">2</a><a href="/b/embed/plan/w1/">3</a><a href="#how">4</a>',
    );
  });

  test('has frames once, and tells of no page at an old address', () => {
    expect([...editionsOf('', { path: '/embed/plan/w1/' }).keys()]).toEqual(['/embed/plan/w1/']);
    const old = editionsOf('', { path: '/old/', head: '<meta name="robots" content="noindex">' });
    expect([...old.keys()]).toEqual(['/old/', '/cy/old/']);
    expect([...old.values()].join('')).not.toContain('hreflang');
  });

  test('says in both languages at once that there is no page', () => {
    const made = editionsOf('<h1>Page not found</h1>', { path: '/404.html' });
    expect([...made.keys()]).toEqual(['/404.html']);
    const html = made.get('/404.html') ?? '';
    expect(html).toContain('<h1>Page not found</h1><div lang="cy" class="section">');
    expect(html).toContain('<h2>Heb ddod o hyd i’r dudalen</h2>');
  });

  test('lists each page of the sitemap in both, and lets the search run in both', () => {
    const editions = [
      { lang: 'en', prefix: '' },
      { lang: 'cy', prefix: '/cy' },
    ] as const;
    expect(
      sitemapOf(['/x10/', '/x9/'], 'https://a.example', '/b/', editions),
    ).toMatchInlineSnapshot(`
      [
        {
          "links": [
            {
              "lang": "en-GB",
              "url": "https://a.example/b/x9/",
            },
            {
              "lang": "cy",
              "url": "https://a.example/b/cy/x9/",
            },
          ],
          "url": "https://a.example/b/x9/",
        },
        {
          "links": [
            {
              "lang": "en-GB",
              "url": "https://a.example/b/x9/",
            },
            {
              "lang": "cy",
              "url": "https://a.example/b/cy/x9/",
            },
          ],
          "url": "https://a.example/b/cy/x9/",
        },
        {
          "links": [
            {
              "lang": "en-GB",
              "url": "https://a.example/b/x10/",
            },
            {
              "lang": "cy",
              "url": "https://a.example/b/cy/x10/",
            },
          ],
          "url": "https://a.example/b/x10/",
        },
        {
          "links": [
            {
              "lang": "en-GB",
              "url": "https://a.example/b/x10/",
            },
            {
              "lang": "cy",
              "url": "https://a.example/b/cy/x10/",
            },
          ],
          "url": "https://a.example/b/cy/x10/",
        },
      ]
    `);
    expect(sitemapOf(['/'], 'https://a.example', '/', editions.slice(0, 1))).toEqual([
      { url: 'https://a.example/' },
    ]);
    const headers = headersFile(['/', '/search/', '/cy/', '/cy/search/'], '/b/', ['en', 'cy']);
    expect(headers).toMatch(/\n\/b\/cy\/search\/\*\n {2}Content-Security-Policy: .*script-src/);
    expect(headers).toMatch(/\n\/b\/cy\/\n {2}Content-Security-Policy: (?!.*script-src)/);
  });
});

describe('a site in Welsh', () => {
  test('has its words in Welsh at the top, and what authors wrote as Welsh', () => {
    const html = editionsOf('<p>Overdue</p><div class="prose"><p>Byddwn.</p></div>', {
      languages: ['cy'],
    });
    expect(html.get('/plan/w1/')).toContain(
      '<p>Yn hwyr</p><div class="prose" lang="cy"><p>Byddwn.</p></div>',
    );
  });

  test('may have English pages below', () => {
    const made = editionsOf('<p>Overdue</p>', { languages: ['cy', 'en'] });
    expect([...made.keys()]).toEqual(['/plan/w1/', '/en/plan/w1/']);
    expect(made.get('/en/plan/w1/')).toContain('<main><p>Overdue</p></main>');
  });
});
