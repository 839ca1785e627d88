import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { setText } from '../../src/lib/build/share/set-text.ts';
import { drawnCard } from '../../src/lib/site/share-card.ts';
import { inShareLetters, missingInShareLetters } from '../../src/lib/site/share-text.ts';
import { card } from '../unit/build/share/card.ts';
import { record, runs, seed } from './runs.ts';
import { changed, hostileTexts } from './sinks/hostile-text.ts';

const instead = 'Marsham plan, W14';
const fonts = [400, 700].map((weight) => {
  const font = create(readFileSync(`src/assets/fonts/share/public-sans-${weight}.woff`));
  if (font.isCollection) throw new Error('It is a collection.');
  return font;
});

describe('a text in a share image', () => {
  test('becomes outlines, and never markup', async () => {
    const some = hostileTexts(runs({ small: 100, full: 20_000 }));
    const found: ReturnType<typeof changed> = [];
    for (const text of some) {
      const block = {
        lines: [inShareLetters(text) ?? ''],
        size: 30,
        weight: 400 as const,
        lineHeight: 40,
        colour: '#000',
        top: 0,
        left: 0,
      };
      const svg = await setText([block], { width: 1200, height: 80 });
      const tags = new Set([...svg.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag));
      const odd = [...tags].filter(
        (tag) => !['svg', 'path', 'mask', 'rect', 'g', 'defs', 'clipPath'].includes(tag ?? ''),
      );
      found.push(
        ...changed([
          { text, wanted: true, found: XMLValidator.validate(svg) },
          { text, wanted: '', found: odd.join(' ') },
          { text, wanted: false, found: /\son|href|style=/.test(svg) },
        ]),
      );
    }
    record('Hostile texts in share images', {
      texts: some.length,
      'came back changed': found.length,
    });
    expect(found).toEqual([]);
  });

  test('has each of its letters, or gives way to the strategy and the ref as a whole', () => {
    const texts = runs({ small: 2000, full: 1_000_000 });
    const counts = { drawn: 0, gave: 0 };
    fc.assert(
      fc.property(councilText, (text) => {
        const { title } = drawnCard(card({ title: text, instead }));
        const lacking = lettersOf(text).filter((letter) => !isInFonts(letter));
        if (title === instead && text !== instead) {
          counts.gave += 1;
          expect(missingInShareLetters(text)).not.toEqual([]);
          expect(lacking).not.toEqual([]);
          return;
        }
        counts.drawn += 1;
        expect(missingInShareLetters(text)).toEqual([]);
        expect([...title].filter((letter) => !isInFonts(letter))).toEqual([]);
        expect(lettersOf(title)).toEqual(lettersOf(text));
      }),
      { seed, numRuns: texts },
    );
    expect(Math.min(counts.drawn, counts.gave)).toBeGreaterThan(texts / 10);
    record('Letters of share images', {
      texts,
      'drawn with each of their letters': counts.drawn,
      'shown by strategy and ref, because the font lacks a letter': counts.gave,
      'drawn without one of their letters': 0,
    });
  });
});

/** Signs that councils write, beside those that a font may lack. */
const councilText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...'≥≤½¼²³₂₃×–—′″‘’“”…°%£€&‑‐‒―ﬁﬂﬀﬃ①Ⅳ™№ŷŵŁżĐệöß→←\u00a0\u00ad\u200b\u2060\t\n',
          ...['CO₂', 'km²', '2024‑25', 'a\u0301', 'o\u0308', 'Tŷ', ' ', 'plan', 'A', '7'],
        ),
      },
      { weight: 4, arbitrary: fc.string({ maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('ﷺ', '漢', '😀', 'Ж', 'ﬅ', '㎏', '∛', 'ё', '\ufffd'),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => lettersOf(text).length > 0);

function isInFonts(letter: string): boolean {
  return fonts.every((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

/** What a reader of a text sees: its letters apart from their marks, with no spaces, and one sign for each of a look. */
function lettersOf(text: string): string[] {
  const one = text.replace(/[‐‑‒–―—′″←→]/gu, (sign) => looks[sign] ?? sign);
  return [...one.normalize('NFKD').toWellFormed()].filter(
    (letter) => !/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(letter),
  );
}

const looks: Record<string, string> = {
  ...{ '‐': '-', '‑': '-', '‒': '–', '―': '—' },
  ...{ '′': "'", '″': '"', '←': '<', '→': '>' },
};
