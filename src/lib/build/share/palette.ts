import type { Tint } from '../../commitment/tints.ts';

/** The colours that every picture shares, as the style sheet has them for the light scheme. */
export const ground = '#ffffff';
export const ink = '#0b0c0c';
export const quiet = '#484949';

/** The text on each tint, and the tint, as the style sheet has them. */
export const tintColours: Record<Tint, { text: string; tint: string }> = {
  green: { text: '#083d29', tint: '#cfe4dc' },
  yellow: { text: '#4d4200', tint: '#ffefa3' },
  orange: { text: '#6b2f10', tint: '#fde4d7' },
  red: { text: '#651b1b', tint: '#f4d7d7' },
  blue: { text: '#0f385c', tint: '#d2e2f1' },
  purple: { text: '#2a1950', tint: '#ddd6ec' },
  grey: { text: '#0b0c0c', tint: '#e7e7e7' },
};

/**
 * The edges of letters are softened in three steps, no more: each further one makes a picture about a
 * tenth larger, and nobody sees it. Quiet text is one of the steps from the ground to ink, so both use the same.
 */
const inkSteps = [ground, mix(ground, ink, 0.4), quiet, ink];
const tintSteps = 2;
/** How many colours are the same in every picture: the steps of ink, and the brand. */
const alwaysThere = inkSteps.length + 1;

/**
 * The colours of a picture, in the order of their numbers: the ground to ink in steps (0 to 3), the
 * brand (4), and the tint to its text in steps (5 to 7). Up to sixteen fit into four bits.
 */
export function paletteOf(brandColour: string, tint: Tint = 'grey'): string[] {
  const { tint: from, text } = tintColours[tint];
  return [
    ...inkSteps,
    brandColour.toLowerCase(),
    ...Array.from({ length: tintSteps + 1 }, (_, step) => mix(from, text, step / tintSteps)),
  ];
}

/** The colours that do not depend on the tint. */
export function paletteWithoutTint(brandColour: string): string[] {
  return paletteOf(brandColour).slice(0, alwaysThere);
}

/** The number of the step for each coverage of ink from 0 to 255. */
export const inkByCoverage = Uint8Array.from({ length: 256 }, (_, coverage) => {
  const wanted = luminance(mix(ground, ink, coverage / 255));
  const distances = inkSteps.map((step) => Math.abs(luminance(step) - wanted));
  return distances.indexOf(Math.min(...distances));
});

/** Finds the number of the colour that is nearest to a pixel, which is kept as red, green, blue from the low byte up. */
export function nearestIn(palette: string[]): (pixel: number) => number {
  const known = new Map<number, number>();
  const colours = palette.map(channels);
  return (pixel) => {
    const rgb = pixel & 0xffffff;
    const found = known.get(rgb);
    if (found !== undefined) return found;
    const parts = [rgb & 255, (rgb >> 8) & 255, rgb >> 16];
    const distances = colours.map((colour) =>
      colour.reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0),
    );
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(rgb, nearest);
    return nearest;
  };
}

/** The red, green and blue of a colour written #12436d. */
export function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** How light a grey is, from 0 to 255. */
function luminance(grey: string): number {
  return channels(grey)[1] ?? 0;
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((part, at) =>
    Math.round(part + ((target[at] ?? part) - part) * share),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
