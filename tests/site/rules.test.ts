import { describe, expect, test } from 'vitest';
import { spoilt, unspoilt } from './rules/example.ts';
import { allFaults } from './rules/rule.ts';
import { pageRules } from './rules.ts';

// A rule that finds nothing anywhere would pass as well, so each one is shown a page that breaks it.
const broken: [string, piece: string, by: string, fault: RegExp][] = [
  [
    'has one title, with',
    'Golden Thread</title>',
    'Silver Thread</title>',
    /does not end with the name/,
  ],
  ['is described in one', ' name="description"', ' name="words"', /0 descriptions/],
  ['gives its own full', '/w1/"></head>', '/w2/"></head>', /canonical link is .*w2/],
  ['can be zoomed', 'initial-scale=1', 'maximum-scale=1', /stops zooming/],
  ['is in British English', '<footer>', '<div>', /0 <footer>/],
  ['starts with a link', '#main', '#who', /goes to “#who”/],
  ['has one h1', '<h2 id="who">', '<h4 id="who">', /right after an h1/],
  ['uses each ID once', 'id="who"', 'id="main"', /2 of its elements have the ID “main”/],
  ['points only to', '/glossary/', '/glossry/', /there is no \/glossry\//],
  ['points only to', '/glossary/', '/glossary/#nothing', /has no “nothing”/],
  ['points only to', '/glossary/', '/glossary', /needs a slash/],
  ['links to other hosts', '/glossary/', 'https://elsewhere.example/', /not in the content/],
  ['has links that say', '>Glossary<', '>here<', /says only “here”/],
  [
    'has no two links',
    '<li><a href="/glossary/">',
    '<li><a href="/data/">Glossary</a></li><li><a href="/glossary/">',
    /“glossary” leads to \/data\/ and \/glossary\//,
  ],
  [
    'links a commitment by its ref',
    '<li>The board</li>',
    '<li><a href="/strategies/marsham-2024/w1/">W1</a></li>',
    /“w1” stands alone, without the title “/,
  ],
  ['lists nothing twice', 'The council', 'The board', /says “The board” twice/],
  [
    'names a group',
    '<li>The board</li>',
    '<li><details><summary>Sort</summary><fieldset><legend>Sort</legend></fieldset></details></li>',
    /reads “Sort” aloud twice/,
  ],
  ['has no script', '<p>', '<p style="color:red" onclick="x()">', /style attribute|handler/],
  ['has no script', '<header>', '<script></script><header>', /has a <script>/],
  ['has no script', 'ld+json">', 'ld+json" src="/a.js">', /has a <script>/],
  ['describes itself', '"@type":"WebPage"', '"@type":"Page"', /a “Page”/],
  ['describes itself', '/#site"}}', '/#cite"}}', /points to .*#cite/],
  ['describes itself', '"name":"A statement"', '"name":"</b>"', /holds a bare </],
  ['describes itself', '/w1/","name"', '/w2/","name"', /says that it is .*w2/],
  ['has no script', '"/search/"', '"/glossary/"', /has a form that asks \/glossary/],
  ['has no script', '<form', '<form></form><form', /has a form that posts/],
  ['carries one strict policy', 'brand:#123456}', 'brand:#654321}', /names the styles/],
  ['carries one strict policy', '<h1>', '<style>p{}</style><h1>', /and it has .*, /],
  ['carries one strict policy', "img-src 'self'", 'img-src *', /its policy is/],
  ['carries one strict policy', "img-src 'self'", "script-src 'self'", /its policy is/],
  ['carries one strict policy', "'sha256-", "'unsafe-inline' 'sha256-", /names the styles/],
  ['carries one strict policy', '<meta http-equiv', '<meta name="x" http-equiv', /right after/],
  [
    'carries one strict policy',
    '<title>',
    '<meta http-equiv="Content-Security-Policy" content="x"><title>',
    /2 policies/,
  ],
  [
    'fetches nothing',
    '<header>',
    '<img alt="" src="https://elsewhere.example/a.png"><header>',
    /not on this site/,
  ],
  ['names each table', ' scope="col"', '', /has no scope/],
  ['hides each drawing', ' aria-hidden="true"', '', /neither hidden nor named/],
  ['says the same day', 'datetime="2023-09"', 'datetime="2023-10"', /is marked as 2023-10/],
  ['prints the as-at day', 'As at 26 November 2026.</p>', '</p>', /main part says “Overdue”/],
  ['shows no “undefined”', 'The council', 'undefined', /The board undefined/],
  ['has no sentence', 'The council', '1 statements', /one of several/],
  ['keeps a space', 'The council', 'W13The council', /runs “W13The” together/],
  ['keeps a space', '</span> As at', '</span>As at', /runs “Overdue” and “As” together/],
  [
    'tells of itself in each',
    '<link rel="canonical"',
    '<link rel="alternate" hreflang="cy" href="/cy/"><link rel="canonical"',
    /tells of cy \/cy\/, and not of none/,
  ],
  ['marks what stands', 'The council', 'Mae’r cyngor', /“Mae” is read out as en-GB/],
  ['says “nothing was done”', 'The council', 'Nothing was done', /Nothing was done/],
];

const named = pageRules.map((rule) => [rule.sentence, rule] as const);

describe('the rules for pages', () => {
  test.each(named)('let a page pass that is right: %s', (_sentence, rule) => {
    expect(allFaults(rule, unspoilt())).toEqual([]);
  });

  test.each(broken)(
    'find the fault when a page no longer “%s …”: %s becomes %s',
    (start, piece, by, fault) => {
      const rule = pageRules.find(({ sentence }) => sentence.startsWith(start));
      if (!rule) throw new Error(`No rule starts with “${start}”.`);
      expect(allFaults(rule, spoilt(piece, by)).join('\n')).toMatch(fault);
    },
  );

  test('are each shown a page that breaks them', () => {
    const untested = pageRules.filter(
      ({ sentence }) => !broken.some(([start]) => sentence.startsWith(start)),
    );
    expect(untested.map(({ sentence }) => sentence)).toEqual([]);
  });
});
