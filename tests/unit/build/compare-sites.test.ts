import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compareSites } from '../../../scripts/upgrade/compare-sites.ts';
import { reportOf } from '../../../scripts/upgrade/report.ts';
import { wordsOf } from '../../../scripts/upgrade/words-of.ts';

/** A built site of pages with these words in their body. */
function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isPage = name.endsWith('.html');
    writeFileSync(join(folder, name), isPage ? `<!doctype html><body>${words}</body>` : words);
  }
  return folder;
}

const versions = { before: 'a'.repeat(40), now: 'b'.repeat(40) };
const tell = (before: Record<string, string>, now: Record<string, string>, isMarkdown = false) =>
  reportOf(compareSites(site(before), site(now)), versions, { isMarkdown });

describe('the words of a page', () => {
  test('stand block by block, with what a screen reader says and where links lead', () => {
    expect(
      wordsOf(
        '<h1>Our <em>plan</em></h1><style>p{}</style><script>x</script><p>One\n two<br>three <a href="/w1/">W1</a></p><img alt="A map"><nav aria-label="Pages"><ul><li>Home<li>About</ul></nav>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "Our plan",
        "One two",
        "Link to /w1/",
        "three W1",
        "A map",
        "Pages",
        "Home",
        "About",
      ]
    `);
  });
});

describe('what a new version changes for readers', () => {
  test('is nothing when only styles, marks and the order of attributes differ', () => {
    expect(
      tell(
        {
          'index.html': '<p class="a">Hello</p>',
          '_astro/a.css': 'a',
          'checksums.txt': '1',
          'version.json': '{}',
        },
        {
          'index.html': '<div><p>Hello</p></div>',
          '_astro/b.css': 'b',
          'checksums.txt': '2',
          'version.json': '{ }',
        },
      ),
    ).toMatchInlineSnapshot(`
      "What the new version of Golden Thread changes for readers

      From aaaaaaaaaa to bbbbbbbbbb. No word and no link changes on the 1 page that both make."
    `);
  });

  test('is told page by page, and once for what many pages share', () => {
    const names = ['index.html', 'about/index.html', 'data/index.html', 'glossary/index.html'];
    const pages = (foot: string) =>
      Object.fromEntries(names.map((name) => [name, `<p>${name}</p><footer>${foot}</footer>`]));
    expect(
      tell(
        {
          ...pages('Contact'),
          'old/index.html': 'Old',
          'data/all.csv': '1',
          'x/index.html': '<p>1</p><p>2</p>',
        },
        {
          ...pages('Ask us'),
          'about/index.html': '<p>More</p><footer>Ask us</footer>',
          'new/index.html': 'New',
          'data/all.csv': '2',
          'x/index.html': '<p>2</p><p>1</p>',
        },
      ),
    ).toMatchInlineSnapshot(`
      "What the new version of Golden Thread changes for readers

      From aaaaaaaaaa to bbbbbbbbbb. Of the 5 pages that both make, 5 change.

      These addresses are gone:
      - /old/

      These addresses are new:
      - /new/

      On several pages:
      - Gone on 4 pages: Contact
      - New on 4 pages: Ask us

      Page by page:
      - /about/
        - Gone: about/index.html
        - New: More
      - /x/
        - The same words stand in another order.

      3 other pages change in the words that stand on several pages, and in nothing else.

      Data files that differ:
      - /data/all.csv"
    `);
  });

  test('tells of a link that leads elsewhere under the same words', () => {
    expect(
      tell({ 'index.html': '<a href="/a/">Plan</a>' }, { 'index.html': '<a href="/b/">Plan</a>' }),
    ).toContain('New: Link to /b/');
  });

  test('gives no word of a page to GitHub as markup', () => {
    const told = tell(
      { 'index.html': 'Hello' },
      { 'index.html': '<p>@team ![x](https://a.example/x.png) `code` #12</p>' },
      true,
    );
    expect(told).toContain('New: ``@team ![x](https://a.example/x.png) `code` #12``');
  });

  test('stays short on a large site', () => {
    const pages = (words: string) =>
      Object.fromEntries(
        Array.from({ length: 90 }, (_, at) => [`${at}/index.html`, `<p>${words} ${at}</p>`]),
      );
    const told = tell(pages('Was'), pages('Is'));
    expect(told).toContain('… and 50 more.');
    expect(told.split('\n').length).toBeLessThan(150);
  });
});
