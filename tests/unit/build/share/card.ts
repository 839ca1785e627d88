import { Resvg } from '@resvg/resvg-js';
import { type ShareCard, shareSize } from '../../../../src/lib/site/share-card.ts';

/** A card that is right, to be changed by a test. */
export function card(change: Partial<ShareCard> = {}): ShareCard {
  return {
    label: 'W14',
    publisher: 'Marsham Health and Wellbeing Board',
    title: 'Agree local targets for adult health and care, and check them every year',
    standing: { text: 'Overdue since 1 October 2023', state: 'overdue' },
    notes: ['No report found'],
    site: 'Marsham follows up',
    brandColour: '#12436D',
    ...change,
  };
}

/** The pixels of a PNG as a decoder that is not ours reads them. */
export function decode(png: Buffer): Decoded {
  const { width, height } = shareSize;
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
    { font: { loadSystemFonts: false } },
  ).render();
  return {
    coloursIn({ left, top, right, bottom }) {
      const counted = new Map<number, number>();
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const colour = pixels.readUIntBE((y * width + x) * 4, 3);
          counted.set(colour, (counted.get(colour) ?? 0) + 1);
        }
      }
      return new Map(
        [...counted].map(([colour, number]) => [
          `#${colour.toString(16).padStart(6, '0')}`,
          number,
        ]),
      );
    },
  };
}

export interface Decoded {
  /** Each colour in a part of the picture with the number of its pixels. */
  coloursIn(part: Part): Map<string, number>;
}

export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
