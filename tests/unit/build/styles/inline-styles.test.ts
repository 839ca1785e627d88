import { describe, expect, test } from 'vitest';
import { inlineStyles } from '../../../../src/lib/build/styles/inline-styles.ts';
import { readHtml, writeHtml } from '../../../../src/lib/html/html.ts';

const css = `
  .used{color:red}.unused{color:blue}
  [aria-current=page]{font-weight:700}
  :root{--ink:#000;--unused:#111}p{color:var(--ink)}p:focus-visible{outline:1px}
  @media print{.used{color:#000}.unused{color:#000}}
  @font-face{font-family:X;src:url(/x.woff2)}
`;

async function page(body: string, sheet = css) {
  const tree = readHtml(
    `<!doctype html><html><head><link rel="stylesheet" href="/a.css"></head><body>${body}</body></html>`,
  );
  const styles = inlineStyles(async () => sheet);
  const sheets = await styles(tree);
  return { html: writeHtml(tree), sheets };
}

describe('the styles of a page', () => {
  test('stand in the page, and only those that it uses', async () => {
    const { html, sheets } = await page('<p class="used" aria-current="page">x</p>');
    expect(html).not.toContain('stylesheet');
    expect(html).toMatch(/\.used{color:red}/);
    expect(html).toMatch(/@media print{\s*\.used/);
    expect(html).toContain('aria-current');
    expect(html).toContain('p:focus-visible');
    expect(html).toContain('@font-face');
    expect(html).not.toContain('.unused');
    expect(sheets).toEqual([{ href: '/a.css', isLinked: false }]);
  });

  test('are linked when they are large, for a browser keeps a linked sheet', async () => {
    const large = `.used{content:"${'x'.repeat(30_000)}"}`;
    const { html, sheets } = await page('<p class="used">x</p>', large);
    expect(html).toContain('<link rel="stylesheet" href="/a.css">');
    expect(sheets).toEqual([{ href: '/a.css', isLinked: true }]);
  });
});
