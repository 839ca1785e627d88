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
export function fitTo(font: Uint8Array, local: Map<string, number>): Fit {
  const tables = readTables(new DataView(font.buffer, font.byteOffset, font.byteLength));
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const unitsPerEm = head.getUint16(18);
  const size =
    average((letter) => advance(tables, letter) / unitsPerEm) /
    average((letter) => (local.get(letter) ?? 0) / 1000);
  const percent = (value: number) => `${((value / unitsPerEm / size) * 100).toFixed(2)}%`;
  return {
    sizeAdjust: `${(size * 100).toFixed(2)}%`,
    ascent: percent(hhea.getInt16(4)),
    descent: percent(-hhea.getInt16(6)),
    lineGap: percent(hhea.getInt16(8)),
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

function readTables(file: DataView): Tables {
  return new Map(
    Array.from({ length: file.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(entry + byte)));
      const [offset, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
      return [tag, new DataView(file.buffer, file.byteOffset + offset, length)] as const;
    }),
  );
}

function advance(tables: Tables, letter: string): number {
  const measured = table(tables, 'hhea').getUint16(34);
  const glyph = Math.min(glyphOf(table(tables, 'cmap'), letter.charCodeAt(0)), measured - 1);
  return table(tables, 'hmtx').getUint16(glyph * 4);
}

/** Looks a character up in the Unicode table of format 4. */
function glyphOf(cmap: DataView, code: number): number {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(8 + at * 8));
  const start = starts.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('The font has no character table of format 4.');
  const segments = cmap.getUint16(start + 6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = start + 14 + segment * 2;
    if (cmap.getUint16(end) < code) continue;
    // After the ends and two spare bytes come the starts, the deltas and the range offsets.
    const [first, delta, range] = [
      end + 2 + segments * 2,
      end + 2 + segments * 4,
      end + 2 + segments * 6,
    ];
    if (cmap.getUint16(first) > code) return 0;
    const offset = cmap.getUint16(range);
    if (offset === 0) return (code + cmap.getUint16(delta)) & 0xffff;
    return cmap.getUint16(range + offset + (code - cmap.getUint16(first)) * 2);
  }
  return 0;
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}.`);
  return found;
}

interface Fit {
  sizeAdjust: string;
  ascent: string;
  descent: string;
  lineGap: string;
}

type Tables = Map<string, DataView>;
