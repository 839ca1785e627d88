import { create } from 'fontkitten';

/** How often each letter and the space occur in English prose, in thousandths. */
const frequency = byLetter({
  183: ' ',
  102: 'e',
  75: 't',
  65: 'a',
  62: 'o',
  57: 'in',
  53: 's',
  50: 'hr',
  33: 'dl',
  23: 'u',
  22: 'c',
  20: 'fm',
  17: 'w',
  16: 'g',
  15: 'p',
  14: 'y',
  13: 'b',
  8: 'v',
  6: 'k',
  1: 'jqxz',
});

/** The widths of Arial's letters in thousandths of its size; Helvetica and Liberation Sans share them. */
export const arial = {
  400: byLetter({
    278: ' ft',
    556: 'abdeghnopqu',
    500: 'cksvxyz',
    222: 'ijl',
    833: 'm',
    333: 'r',
    722: 'w',
  }),
  700: byLetter({
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
  const letters = [...frequency];
  const all = letters.reduce((sum, [, often]) => sum + often, 0);
  return letters.reduce((sum, [letter, often]) => sum + width(letter) * often, 0) / all;
}

function byLetter(groups: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([number, letters]) =>
      [...letters].map((letter) => [letter, Number(number)] as const),
    ),
  );
}
