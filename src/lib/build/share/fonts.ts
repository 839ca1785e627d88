import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Font as SatoriFont } from 'satori';

const folder = new URL('../../../assets/fonts/share/', import.meta.url);

/** The family in which pictures are set. */
export const family = 'Public Sans';
const weights = [400, 700] as const;

/** The fonts as Satori wants them. One array for all pictures: Satori reads the fonts once for each. */
export const satoriFonts: SatoriFont[] = weights.map((weight) => ({
  name: family,
  weight,
  style: 'normal' as const,
  data: fileOf(weight),
}));

const measured = { 400: measuresOf(400), 700: measuresOf(700) };

/** How wide a text is when it is set in one line. Kerning is left out, so it is never wider than this by much. */
export function widthOf(text: string, { size, weight }: Letters): number {
  let width = 0;
  for (const letter of text) width += advanceOf(letter, weight) * size;
  return width;
}

/** How letters are set: their size in pixels and their weight. */
export interface Letters {
  size: number;
  weight: (typeof weights)[number];
}

/** The advance of a letter as a part of the size. A card holds none that the font lacks: those have no width. */
function advanceOf(letter: string, weight: Letters['weight']): number {
  const { font, advances } = measured[weight];
  const known = advances.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  const advance = font.hasGlyphForCodePoint(code)
    ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
    : 0;
  advances.set(letter, advance);
  return advance;
}

function measuresOf(weight: Letters['weight']) {
  const font = create(fileOf(weight));
  if (font.isCollection) throw new Error('The font of share images is a collection.');
  return { font, advances: new Map<string, number>() };
}

function fileOf(weight: Letters['weight']): Buffer {
  return readFileSync(new URL(`public-sans-${weight}.woff`, folder));
}
