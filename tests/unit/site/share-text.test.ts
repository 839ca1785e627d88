import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { drawnCard, shareAlt } from '../../../src/lib/site/share-card.ts';
import { shareLetters } from '../../../src/lib/site/share-letters.ts';
import { inShareLetters, missingInShareLetters } from '../../../src/lib/site/share-text.ts';
import { card } from '../build/share/card.ts';

describe('a text in the letters of share images', () => {
  test.each([
    ['what council text uses', '≥95% of 2½ km² × 3, ≤ £1.8m – “yes” … 5°'],
    ['Welsh, Polish, Vietnamese and Romanian letters', 'Tŷ Dŵr Łódź Tiếng Việt București'],
    ['a no-break space', '1\u00a0May'],
  ])('keeps %s', (_, text) => {
    expect(inShareLetters(text)).toBe(text);
  });

  test.each([
    ['CO₂', 'CO2'],
    ['2024\u201125', '2024-25'],
    ['ﬁnancial beneﬁts', 'ﬁnancial beneﬁts'],
    ['eﬀort and oﬃce', 'effort and office'],
    ['5′ 10″', '5\' 10"'],
    ['well\u2010being, 10\u201212 and \u2015 yes', 'well-being, 10–12 and — yes'],
    ['← back, on →', '< back, on >'],
    ['Ⅳ. ①', 'IV. 1'],
    ['cafe\u0301', 'café'],
    ['soft\u00adly \u202eabc\u0007', 'softly abc'],
    [' two \n lines ', 'two lines'],
  ])('writes %s as %s', (text, drawn) => {
    expect(inShareLetters(text)).toBe(drawn);
  });

  test.each(['الصحة للجميع', 'Plan 漢字', 'All 😀', 'Ψ', 'at 5 ㎲'])('is none for “%s”', (text) => {
    expect(inShareLetters(text)).toBeUndefined();
  });

  test('names the letters that are missing, each once', () => {
    expect(missingInShareLetters('漢字 for 漢 and CO₂')).toEqual(['漢', '字']);
  });

  test('has only letters that both weights of the font have', () => {
    for (const weight of [400, 700]) {
      const font = create(readFileSync(`src/assets/fonts/share/public-sans-${weight}.woff`));
      if (font.isCollection) throw new Error('It is a collection.');
      const lacks = [...shareLetters].filter(
        (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(lacks).toEqual([]);
    }
  });
});

describe('a card as its picture says it', () => {
  test('has the strategy in place of a title whose letters the font lacks, and never a part of it', () => {
    const { label, title } = drawnCard(card({ title: 'الصحة 2026', instead: 'Marsham plan' }));
    expect([label, title]).toEqual(['W14', 'Marsham plan']);
    expect(drawnCard(card({ title: '漢字', instead: '漢' })).title).toBe('Marsham follows up');
  });

  test('has the state in place of a word, and leaves a note out whole', () => {
    const { standing, notes } = drawnCard(
      card({
        standing: { text: '完了', state: 'completed' },
        notes: ['Last: “完了”', 'As at May'],
      }),
    );
    expect([standing.text, notes]).toEqual(['Completed', ['As at May']]);
  });

  test('says nothing for a word without a state, and has the site for a title with nothing in its place', () => {
    const drawn = drawnCard(card({ title: '漢字', label: '漢', standing: { text: '完了' } }));
    expect([drawn.title, drawn.label, drawn.standing.text]).toEqual(['Marsham follows up', '', '']);
    expect(shareAlt(card({ label: '漢', title: 'We will plant trees.' }))).toMatch(
      /^We will plant trees\. /,
    );
  });

  test('is the card itself where the font has all of it', () => {
    expect(drawnCard(card())).toEqual(card());
  });
});
