import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { family, satoriFonts } from '../../../src/lib/build/share/fonts.ts';
import { ground, ink, quiet, tintColours } from '../../../src/lib/build/share/palette.ts';
import { tints } from '../../../src/lib/commitment/tints.ts';
import { type ShareCard, shareSize } from '../../../src/lib/site/share-card.ts';

/** The recipe of the guides: Satori lays out the whole page for each image, and resvg writes the PNG. */
export function usualDrawer(): (card: ShareCard) => Promise<Buffer> {
  return async (card) => {
    const svg = await satori(page(card) as Parameters<typeof satori>[0], {
      ...shareSize,
      fonts: satoriFonts,
    });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}

function page({ label, publisher, title, standing, notes, site, brandColour }: ShareCard) {
  const tint = standing.state && tints[standing.state];
  const colours = tint ? tintColours[tint] : { text: ink, tint: ground };
  return box(
    {
      ...shareSize,
      flexDirection: 'column',
      padding: '48px 80px',
      borderTop: `16px solid ${brandColour}`,
      background: ground,
      color: ink,
      fontFamily: family,
    },
    [
      box({ justifyContent: 'space-between', fontSize: 30, lineHeight: '40px' }, [
        box({ fontWeight: 700 }, label),
        box({ color: quiet, width: 700, justifyContent: 'flex-end' }, publisher),
      ]),
      box({ marginTop: 62, height: 306 }, [
        {
          type: 'div',
          props: {
            style: {
              display: 'block',
              fontSize: title.length > 80 ? 54 : 64,
              lineHeight: title.length > 80 ? '60px' : '78px',
              fontWeight: 700,
              textWrap: 'balance',
            },
            children: title,
          },
        },
      ]),
      box({ borderTop: `2px solid ${ink}`, justifyContent: 'space-between', paddingTop: 34 }, [
        box(
          {
            fontSize: 36,
            fontWeight: 700,
            padding: '7px 24px',
            color: colours.text,
            background: colours.tint,
          },
          standing.text,
        ),
        box(
          {
            flexDirection: 'column',
            alignItems: 'flex-end',
            fontSize: 26,
            lineHeight: '36px',
            color: quiet,
          },
          [...notes, site].map((line) => box({}, line)),
        ),
      ]),
    ],
  );
}

function box(style: Record<string, string | number>, children: unknown) {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
