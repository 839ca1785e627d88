import { tints } from '../../commitment/tints.ts';
import { drawnCard, type ShareCard, shareSize } from '../../site/share-card.ts';
import { headLine, headTop, inner, lowerBand, sides, upperBand, upperRows } from './bands.ts';
import { widthOf } from './fonts.ts';
import { type Broken, breakLines } from './lines.ts';
import { ink, paletteOf } from './palette.ts';
import { bytesPerRow, type PackedBand, packBand, palettePng } from './palette-png.ts';
import { blankRows, type Pixels, paintInk, pixelsOf } from './pixels.ts';
import { setText } from './set-text.ts';

/** The sizes in which a title may be set. All fill the same height; the first that holds the title is taken. */
const titleSizes = [
  { size: 62, lineHeight: 76, most: 3 },
  { size: 53, lineHeight: 60, most: 4 },
  { size: 46, lineHeight: 48, most: 5 },
];
const titleTop = 166;
const labelWidth = 300;

/**
 * Draws share images. What many pictures have in common is drawn once and kept: the publisher and the
 * brand above, and everything below the rule. Only the ref and the title are drawn for each.
 */
export function shareDrawer(): (card: ShareCard) => Promise<Buffer> {
  const uppers = new Map<string, Promise<Uint8Array>>();
  const lowers = new Map<string, Promise<PackedBand>>();
  const rows = blankRows(shareSize.width, upperRows);

  return async (full) => {
    const card = drawnCard(full);
    const { publisher, standing, notes, site, brandColour } = card;
    const upper = await kept(uppers, [publisher, brandColour], () => upperBand(card));
    const lower = await kept(lowers, [standing, notes, site, brandColour], async () =>
      packBand(await lowerBand(card), 'last'),
    );
    const words = await titlePixels(card);
    // Nothing is waited for from here on, so pictures that are drawn at once can share the rows.
    rows.set(upper);
    paintInk(rows, bytesPerRow(shareSize.width), words, { left: sides, top: headTop });
    const tint = standing.state && tints[standing.state];
    return palettePng(shareSize, paletteOf(brandColour, tint), [packBand(rows, 'above'), lower]);
  };
}

/** The ref and the title as pixels on nothing. */
async function titlePixels(card: ShareCard): Promise<Pixels> {
  const label = { ...headLine, weight: 700 as const };
  const { lines: labelLines } = breakLines(card.label, label, labelWidth, 2);
  const title = fitTitle(card.title);
  const widest = Math.max(
    ...labelLines.map((line) => widthOf(line, label)),
    ...title.lines.map((line) => widthOf(line, title)),
  );
  // No wider than the words, as every pixel costs. Two pixels share a byte, so it must be even.
  const size = {
    width: 2 * Math.ceil((widest + 8) / 2),
    height: titleTop - headTop + title.lines.length * title.lineHeight,
  };
  const text = await setText(
    [
      { ...label, lines: labelLines, colour: ink, top: 0, left: 0 },
      { ...title, colour: ink, top: titleTop - headTop, left: 0 },
    ],
    size,
  );
  return pixelsOf(text);
}

function fitTitle(title: string) {
  const tried = titleSizes.map((sized) => {
    const letters = { ...sized, weight: 700 as const };
    return (): typeof letters & Broken => ({
      ...letters,
      ...breakLines(title, letters, inner, sized.most),
    });
  });
  const [first, ...others] = tried;
  if (!first) throw new Error('There is no size for titles.');
  return others.reduce((fitted, next) => (fitted.whole ? fitted : next()), first());
}

function kept<One>(store: Map<string, One>, by: unknown[], make: () => One): One {
  const key = JSON.stringify(by);
  const found = store.get(key);
  if (found !== undefined) return found;
  const made = make();
  store.set(key, made);
  return made;
}
