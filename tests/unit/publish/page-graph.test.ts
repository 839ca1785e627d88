import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';
import { pageGraph, scriptText } from '../../../src/lib/publish/json-ld/page-graph.ts';
import { commitmentNode } from '../../../src/lib/publish/json-ld/strategy.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';

const register = () => build(entries({ w1: commitment() }), '2023-10-01');

describe('the description of a page for machines', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]> & &lt; &amp;',
    'a\u2028b\u2029c',
  ])('holds a hostile text as a text: %j', (title) => {
    const graph = pageGraph({ path: '/a/', title: [title], description: title }, register(), '/');
    const page = `<head><script type="application/ld+json">${scriptText(graph)}</script></head><p>After`;
    // As the build does it: read and written once more. Then as a browser reads it.
    const tree = fromHtml(writeHtml(readHtml(page)));
    expect(JSON.stringify(tree).match(/"tagName":"script"/g)).toHaveLength(1);
    const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(toHtml(tree));
    expect(JSON.parse(block?.[1] ?? '')).toEqual(graph);
  });

  test('names the site, its publisher, the page, the way to it and the thing on it', () => {
    const [one] = register().commitments;
    if (!one) throw new Error('There is no commitment.');
    const graph = pageGraph(
      {
        path: '/strategies/plan/w1/',
        title: ['W1: We will plant trees'],
        description: 'This has no due date.',
        breadcrumbs: [{ text: 'Marsham', path: '/strategies/plan/' }],
        about: commitmentNode(one),
      },
      register(),
      '/board/',
    );
    expect(graph['@graph']).toMatchInlineSnapshot(`
      [
        {
          "@id": "https://marsham.example/board/#site",
          "@type": "WebSite",
          "description": "A site.",
          "inLanguage": "en-GB",
          "license": "https://example.org/licence",
          "name": "Marsham follows up",
          "publisher": {
            "@id": "https://marsham.example/board/#publisher",
          },
          "url": "https://marsham.example/board/",
        },
        {
          "@id": "https://marsham.example/board/#publisher",
          "@type": "Organization",
          "email": "team@marsham.example",
          "name": "Marsham",
        },
        {
          "@id": "https://marsham.example/board/strategies/plan/w1/",
          "@type": "WebPage",
          "breadcrumb": {
            "@id": "https://marsham.example/board/strategies/plan/w1/#way",
          },
          "description": "This has no due date.",
          "inLanguage": "en-GB",
          "isPartOf": {
            "@id": "https://marsham.example/board/#site",
          },
          "mainEntity": {
            "@id": "https://marsham.example/board/strategies/plan/w1/#commitment",
          },
          "name": "W1: We will plant trees",
          "url": "https://marsham.example/board/strategies/plan/w1/",
        },
        {
          "@id": "https://marsham.example/board/strategies/plan/w1/#way",
          "@type": "BreadcrumbList",
          "itemListElement": [
            {
              "@type": "ListItem",
              "item": "https://marsham.example/board/",
              "name": "Home",
              "position": 1,
            },
            {
              "@type": "ListItem",
              "item": "https://marsham.example/board/strategies/plan/",
              "name": "Marsham",
              "position": 2,
            },
            {
              "@type": "ListItem",
              "item": "https://marsham.example/board/strategies/plan/w1/",
              "name": "W1: We will plant trees",
              "position": 3,
            },
          ],
        },
        {
          "@id": "https://marsham.example/board/strategies/plan/w1/#commitment",
          "@type": "CreativeWork",
          "abstract": "Trees give shade.",
          "citation": "The plan, December 2022.",
          "encoding": {
            "@type": "MediaObject",
            "contentUrl": "https://marsham.example/board/strategies/plan/w1/index.json",
            "encodingFormat": "application/json",
          },
          "genre": "We statement",
          "identifier": "W1",
          "isPartOf": {
            "@id": "https://marsham.example/board/strategies/plan/#strategy",
            "@type": "CreativeWork",
            "name": "Plan for Marsham",
          },
          "name": "We will plant trees.",
          "publisher": {
            "@id": "https://marsham.example/board/organisations/board/#organisation",
            "@type": "Organization",
            "name": "Marsham Board",
            "url": "https://marsham.example/board/organisations/board/",
          },
          "url": "https://marsham.example/board/strategies/plan/w1/",
        },
      ]
    `);
  });
});
