import subsetFont from 'subset-font';

/** The characters that a font file (WOFF2) has a shape for, among those that are asked for. */
export async function charactersIn(font: Buffer, asked: Set<string>): Promise<Set<string>> {
  const sfnt = await subsetFont(font, [...asked].join(''), { targetFormat: 'sfnt' });
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const covered = rangesOf(view, tableAt(view, 'cmap'));
  return new Set(
    [...asked].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return covered.some(([first, last]) => code >= first && code <= last);
    }),
  );
}

/** Where a table of the font starts. */
function tableAt(view: DataView, name: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table “${name}”.`);
}

/** The ranges of code points in the formats 4 and 12, the two that fonts for the web use. */
function rangesOf(view: DataView, cmap: number): [number, number][] {
  const count = view.getUint16(cmap + 2);
  return Array.from({ length: count }, (_, at) => cmap + view.getUint32(cmap + 8 + 8 * at)).flatMap(
    (start) => {
      const format = view.getUint16(start);
      if (format === 12) return groups(view, start);
      return format === 4 ? segments(view, start) : [];
    },
  );
}

function groups(view: DataView, start: number): [number, number][] {
  return Array.from({ length: view.getUint32(start + 12) }, (_, at) => {
    const group = start + 16 + 12 * at;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

function segments(view: DataView, start: number): [number, number][] {
  const twice = view.getUint16(start + 6);
  return Array.from({ length: twice / 2 }, (_, at): [number, number] => [
    view.getUint16(start + 16 + twice + 2 * at),
    view.getUint16(start + 14 + 2 * at),
  ]).filter(([first]) => first !== 0xffff);
}
