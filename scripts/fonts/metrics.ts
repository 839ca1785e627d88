import { create } from 'fontkitten';

/** How often each letter and the space occur in English prose, in thousandths. */
const frequency: Record<string, number> = {
  ' ': 183,
  e: 102,
  t: 75,
  a: 65,
  o: 62,
  n: 57,
  i: 57,
  s: 53,
  r: 50,
  h: 50,
  l: 33,
  d: 33,
  u: 23,
  c: 22,
  m: 20,
  f: 20,
  w: 17,
  g: 16,
  p: 15,
  y: 14,
  b: 13,
  v: 8,
  k: 6,
  x: 1,
  j: 1,
  q: 1,
  z: 1,
};

/** The widths of Arial's letters in thousandths of its size; Helvetica and Liberation Sans share them. */
export const arial = {
  400: widths({
    278: ' ft',
    556: 'abdeghnopqu',
    500: 'cksvxyz',
    222: 'ijl',
    833: 'm',
    333: 'r',
    722: 'w',
  }),
  700: widths({
    278: ' ijl',
    556: 'aceksvxy',
    611: 'bdghnopqu',
    333: 'ft',
    889: 'm',
    389: 'r',
    778: 'w',
    500: 'z',
  }),
};

/** What @font-face needs so that the local font takes the room of the given one, in percent. */
export function fitTo(file: Buffer, local: Map<string, number>) {
  const font = create(file);
  if (font.isCollection) throw new Error('Public Sans comes as one font in a file.');
  const width = (letter: string) =>
    font.glyphForCodePoint(letter.charCodeAt(0)).advanceWidth / font.unitsPerEm;
  const size = average(width) / average((letter) => (local.get(letter) ?? 0) / 1000);
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const placed = (value: number) => percent(value / font.unitsPerEm / size);
  return {
    size: percent(size),
    ascent: placed(font.ascent),
    descent: placed(-font.descent),
    gap: placed(font.lineGap),
  };
}

function average(width: (letter: string) => number): number {
  const letters = Object.entries(frequency);
  const all = letters.reduce((sum, [, often]) => sum + often, 0);
  return letters.reduce((sum, [letter, often]) => sum + width(letter) * often, 0) / all;
}

function widths(groups: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
}
