import { describe, expect, it } from 'vitest';
import { checkWith } from './content.ts';

/** What the check says of the links of one page, with their places. */
async function brokenIn(words: string, more: Parameters<typeof checkWith>[0] = {}) {
  const { problems } = await checkWith({
    'pages/about.mdx': `---\ntitle: About\ndescription: What this is.\n---\n\n${words}\n`,
    ...more,
  });
  return problems
    .filter(({ code }) => code === 'broken-link')
    .map(({ line, column, suggestion, says }) => `${line}:${column} ${suggestion ?? says}`);
}

describe('A link among the words', () => {
  it('may lead to whatever a build alone can know of: lists, years, frames, files and data', async () => {
    const paths = [
      '/commitments/overdue/',
      '/updates/2023/',
      '/updates/2023/2/',
      '/strategies/plan-2022/statements/overdue/',
      '/strategies/plan-2022/changes/',
      '/strategies/plan-2022/progress/2023-09/since-2023-03/',
      '/strategies/plan-2022/follows/plan-2018/',
      '/embed/plan-2022/w1/',
      '/data/',
      '/data/schemas/site-v1.json',
      '/strategies/plan-2022/w1/index.json',
      '/feed.xml',
      '/404.html',
      '/about/index.html',
      '/strategies/plan-2022/w1/#anything',
    ];
    expect(await brokenIn(paths.map((path) => `[to ${path}](${path})`).join(' and '))).toEqual([]);
  });

  it('may lead to the pages in a language of the site, and to no other', async () => {
    const inWelsh = { 'site.yaml': (text: string) => `${text}languages: [en, cy]\n` };
    const words = '[In Welsh](/cy/about/) and [in French](/fr/about/)';
    expect(await brokenIn(words, inWelsh)).toEqual([
      '6:28 “[in French](/fr/about/)” leads to “/fr/about/”, and this site has no such page.',
    ]);
  });

  it('may lead to an address that has moved, because a page stands there and says where to', async () => {
    const moved = (text: string) =>
      `${text}pages/news,/news/,2026-11-01,moved,pages/about,It was about us.,2026-11-02,\n`;
    expect(
      await brokenIn('[News](/news/) and [more](/news/#any)', { 'registry.csv': moved }),
    ).toEqual([]);
  });

  it('finds a heading of its own page by the words alone, and of another by its whole name', async () => {
    const words = '## Our way\n\n[Here](#our-way), [there](/accessibility/#our-way)';
    expect(await brokenIn(words)).toEqual([
      '8:19 “[there](/accessibility/#our-way)” leads to “our-way”, and /accessibility/ has no such part.',
    ]);
  });

  it('is told with the address that was meant: other letters, the strategy left out, a slip', async () => {
    const words = '[a](/About/) [b](/plan-2022/w1/) [c](/organisations/bord/) [d](/zebra/)';
    expect(await brokenIn(words)).toEqual([
      '6:1 Did you mean “/about/”?',
      '6:14 Did you mean “/strategies/plan-2022/w1/”?',
      '6:34 Did you mean “/organisations/board/”?',
      '6:60 “[d](/zebra/)” leads to “/zebra/”, and this site has no such page.',
    ]);
  });

  it('says nothing of a part of a page that cannot be read, which is told by itself', async () => {
    const broken = { 'strategies/plan-2022.mdx': (text: string) => `${text}\n{\n` };
    expect(await brokenIn('[Care](/strategies/plan-2022/#text-care)', broken)).toEqual([]);
  });
});
