import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Font as SatoriFont } from 'satori';

const folder = new URL('../../../assets/fonts/share/', import.meta.url);

/** The families from which letters are taken, in the order in which they are tried. */
export const families = ['Public Sans', 'Public Sans Extended'] as const;
const files = { 'Public Sans': '', 'Public Sans Extended': 'ext-' } as const;
const weights = [400, 700] as const;

/** The fonts as Satori wants them. One array for all pictures: Satori reads the fonts once for each. */
export const satoriFonts: SatoriFont[] = weights.flatMap((weight) =>
  families.map((name) => ({ name, weight, style: 'normal' as const, data: fileOf(name, weight) })),
);

const measured = {
  400: { fonts: fontsOf(400), advances: new Map<string, number | undefined>() },
  700: { fonts: fontsOf(700), advances: new Map<string, number | undefined>() },
};

/** How wide a text is when it is set in one line. Kerning is left out, so it is never wider than this by much. */
export function widthOf(text: string, { size, weight }: Letters): number {
  let width = 0;
  for (const letter of text) width += (advanceOf(letter, weight) ?? 0) * size;
  return width;
}

/** The text without the letters that the fonts do not have, which would show as empty boxes. */
export function drawable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (/\s/u.test(letter) && letter !== '\u00a0' ? ' ' : letter))
    .filter((letter) => advanceOf(letter, 400) !== undefined)
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** How letters are set: their size in pixels and their weight. */
export interface Letters {
  size: number;
  weight: (typeof weights)[number];
}

/** The advance of a letter as a part of the size; undefined when no font has it. */
function advanceOf(letter: string, weight: Letters['weight']): number | undefined {
  const { fonts, advances } = measured[weight];
  const known = advances.get(letter);
  if (known !== undefined || advances.has(letter)) return known;
  const code = letter.codePointAt(0) ?? 0;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
  const advance = font && font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  advances.set(letter, advance);
  return advance;
}

function fontsOf(weight: Letters['weight']) {
  return families.map((name) => create(fileOf(name, weight))).filter((font) => !font.isCollection);
}

function fileOf(family: (typeof families)[number], weight: Letters['weight']): Buffer {
  return readFileSync(new URL(`public-sans-${files[family]}${weight}.woff`, folder));
}
