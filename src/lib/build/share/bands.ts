import type { State } from '../../axes/axes.ts';
import { shapes } from '../../commitment/shapes.ts';
import { tints } from '../../commitment/tints.ts';
import { type ShareCard, shareSize } from '../../site/share-card.ts';
import { widthOf } from './fonts.ts';
import { breakLines } from './lines.ts';
import {
  ground,
  ink,
  nearestIn,
  paletteOf,
  paletteWithoutTint,
  quiet,
  tintColours,
} from './palette.ts';
import { blankRows, paint, pixelsOf } from './pixels.ts';
import { setText } from './set-text.ts';

/** The measures of the picture, in pixels from its top left. */
export const sides = 80;
export const inner = shareSize.width - 2 * sides;
export const headTop = 64;
export const headLine = { size: 30, lineHeight: 40 } as const;
/** The rows above the ink rule, which hold the name and the title, and those from it down. */
export const upperRows = 472;
const lowerRows = shareSize.height - upperRows;
const brandHeight = 16;
const publisherWidth = 700;
const rule = 2;
const middle = 66;
const word = { size: 36, weight: 700, lineHeight: 45 } as const;
const small = { size: 26, weight: 400, lineHeight: 36 } as const;
const shapeSize = 30;
const gap = 20;

/** The rows above the rule with the brand and the publisher; ref and title are still to come. */
export async function upperBand({ publisher, brandColour }: ShareCard): Promise<Uint8Array> {
  const { lines } = breakLines(publisher, { ...headLine, weight: 400 }, publisherWidth, 2);
  const size = { width: shareSize.width, height: headTop + 2 * headLine.lineHeight };
  const text = await setText(
    [{ ...headLine, weight: 400, lines, colour: quiet, top: headTop, right: sides }],
    size,
  );
  const rows = blankRows(shareSize.width, upperRows);
  const band = `<rect width="${size.width}" height="${brandHeight}" fill="${brandColour}"/>`;
  const pixels = pixelsOf(svg(size, `${band}${text}`), ground);
  paint(rows, pixels, nearestIn(paletteWithoutTint(brandColour)));
  return rows;
}

/** The rows from the rule down: how matters stand, with its shape and tint, the dates and the site. */
export async function lowerBand({
  standing,
  notes,
  site,
  brandColour,
}: ShareCard): Promise<Uint8Array> {
  const size = { width: shareSize.width, height: lowerRows };
  const tint = standing.state && tints[standing.state];
  const colours = tint ? tintColours[tint] : { text: ink, tint: ground };
  const label = labelOf(standing.text, standing.state);
  const room = inner - label.width - 2 * gap;
  const side = sideLines(notes, site, room);
  const text = await setText(
    [
      { ...word, ...label, colour: colours.text },
      {
        ...small,
        lines: side,
        colour: quiet,
        top: middle - (side.length * small.lineHeight) / 2,
        right: sides,
      },
    ],
    size,
  );
  const back = `<rect x="${sides}" y="${label.top - 7}" width="${label.width}" height="${label.height + 14}" fill="${colours.tint}"/>`;
  const pixels = pixelsOf(
    svg(
      size,
      [
        `<rect x="${sides}" width="${inner}" height="${rule}" fill="${ink}"/>`,
        tint ? back : '',
        text,
        standing.state ? shape(standing.state, label.left - gap - shapeSize, colours.text) : '',
      ].join(''),
    ),
    ground,
  );
  const rows = blankRows(shareSize.width, lowerRows);
  const onTint = nearestIn(paletteOf(brandColour, tint));
  const beside = nearestIn(paletteWithoutTint(brandColour));
  // Only the label may take the colours of its tint: the edges of grey letters would look brown in them.
  const end = tint ? sides + label.width : 0;
  paint(rows, pixels, (pixel, x) => (x >= sides && x < end ? onTint(pixel) : beside(pixel)));
  return rows;
}

/** The words of the label with their place. A label without a tint has no padding, so it aligns with the title. */
function labelOf(text: string, state: State | undefined) {
  const padding = state && tints[state] ? { left: gap, right: 24 } : { left: 0, right: 0 };
  const before = padding.left + (state ? shapeSize + gap : 0);
  const { lines } = breakLines(text, word, 660 - before - padding.right, 2);
  const widest = Math.max(...lines.map((line) => widthOf(line, word)));
  const height = lines.length * word.lineHeight;
  return {
    lines,
    left: sides + before,
    top: middle - Math.ceil(height / 2),
    width: Math.ceil(before + widest + padding.right),
    height,
  };
}

function sideLines(notes: string[], site: string, room: number): string[] {
  const most = notes.length > 1 ? 1 : 2;
  return [
    ...notes.slice(0, 2).flatMap((note) => breakLines(note, small, room, most).lines),
    ...breakLines(site, small, room, 1).lines,
  ];
}

/** A shape as the pages draw it, beside the middle of the label. */
function shape(state: State, left: number, colour: string): string {
  const place = `translate(${left} ${middle - shapeSize / 2}) scale(${shapeSize / 16})`;
  return `<style>.shape{fill:none;stroke:${colour};stroke-width:2}.solid{fill:${colour};stroke:none}.full{fill:${colour}}</style><g class="shape" transform="${place}">${shapes[state]}</g>`;
}

function svg({ width, height }: { width: number; height: number }, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}
