import { expect, test } from 'vitest';
import { links } from '../../../scripts/build/checks/links.ts';
import { pageFinisher } from '../../../src/lib/build/finish-page.ts';
import { heldBy } from './held-in-memory.ts';

const pages = 100;
const filler = 'x'.repeat(200_000);

/** A long page with a link, a part and words that no other page has, as the text that a file or a program gives. */
function page(n: number): string {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://a.example/${n}/"><link rel="stylesheet" href="/_astro/style-of-all.css"></head><body><main><h1 id="heading-of-page-${n}">Page</h1><p>Words that stand on page ${n} alone.</p><p>https://page-${n}.example/</p><a href="/plans/commitment-number-${n}/">Commitment</a><!--${filler}--></main></body></html>`;
  return Buffer.from(html).toString();
}

test('nothing that is kept of a finished page holds the page', async () => {
  const finish = pageFinisher(
    {
      terms: [],
      names: [],
      words: {
        languages: ['en', 'cy'],
        words: new Map([['Cynllun', 'cy']]),
        titles: new Map(),
        called: new Set(),
      },
      renamed: [],
      base: '/',
      site: 'https://a.example',
      paths: Array.from({ length: pages }, (_, n) => `/${n}/`),
    },
    async () => 'main{margin:0}',
  );
  const held = await heldBy(async () => {
    const kept: unknown[] = [];
    for (let n = 0; n < pages; n += 1) kept.push((await finish(page(n), `/${n}/`)).sheets);
    return [finish, kept];
  });
  expect(held).toBeLessThan((pages * filler.length) / 2);
});

test('nothing that the look at links keeps of a page holds the page', async () => {
  const check = links({ folder: '', base: '/' });
  const held = await heldBy(async () => {
    for (let n = 0; n < pages; n += 1) check.page?.(`${n}/index.html`, page(n));
    return check;
  });
  expect(held).toBeLessThan((pages * filler.length) / 2);
});
