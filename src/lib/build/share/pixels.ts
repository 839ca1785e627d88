import { Resvg } from '@resvg/resvg-js';
import { inkByCoverage } from './palette.ts';
import { bytesPerRow } from './palette-png.ts';

/** The pixels of an SVG, each a number with red in its lowest byte and coverage in its highest. */
export function pixelsOf(svg: string, background?: string): Pixels {
  // Every letter is an outline already. Looking for the fonts of the machine would cost more than drawing.
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(background ? { background } : {}),
  }).render();
  const { pixels, width, height } = image;
  // Signed, because the engine keeps a large unsigned number as an object.
  const all = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  return { all, width, height };
}

/** Rows of a picture in which every pixel has the number 0. */
export function blankRows(width: number, count: number): Uint8Array {
  return new Uint8Array(bytesPerRow(width) * count);
}

/** Writes pixels into rows, each as the number of a colour. */
export function paint(
  rows: Uint8Array,
  { all, width, height }: Pixels,
  numberOf: (pixel: number, x: number) => number,
): void {
  const rowLength = bytesPerRow(width);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      const [left, right] = [numberOf(all[at] ?? 0, x), numberOf(all[at + 1] ?? 0, x + 1)];
      rows[y * rowLength + 1 + x / 2] = (left << 4) | right;
    }
  }
}

/** Writes text in ink on a ground that nothing covers into rows, at a place with an even `left`. */
export function paintInk(
  rows: Uint8Array,
  rowLength: number,
  { all, width, height }: Pixels,
  place: { left: number; top: number },
): void {
  for (let y = 0; y < height; y++) {
    let at = y * width;
    let into = (place.top + y) * rowLength + 1 + place.left / 2;
    for (const end = at + width; at < end; at += 2, into++) {
      const [one, other] = [all[at] as number, all[at + 1] as number];
      // Most pixels are ground, and have nothing to write.
      if (one === 0 && other === 0) continue;
      const [left, right] = [inkByCoverage[one >>> 24], inkByCoverage[other >>> 24]];
      rows[into] = (rows[into] as number) | ((left as number) << 4) | (right as number);
    }
  }
}

/** The pixels of a picture, row by row. */
export interface Pixels {
  all: Int32Array;
  width: number;
  height: number;
}
