import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stateWords } from '../../../../src/lib/axes/axes.ts';
import { shareDrawer } from '../../../../src/lib/build/share/draw.ts';
import { paletteOf, tintColours } from '../../../../src/lib/build/share/palette.ts';
import { tints } from '../../../../src/lib/commitment/tints.ts';
import { contrast } from '../../../../src/lib/fields/colour.ts';
import { card, type Decoded, decode, type Part } from './card.ts';

const draw = shareDrawer();
const ref = { left: 80, top: 64, right: 380, bottom: 144 };
const publisher = { left: 420, top: 64, right: 1120, bottom: 144 };
const title = { left: 80, top: 160, right: 1120, bottom: 440 };
const label = { left: 80, top: 476, right: 500, bottom: 630 };
const dates = { left: 800, top: 476, right: 1120, bottom: 630 };
const states = Object.keys(stateWords) as (keyof typeof stateWords)[];

/**
 * The contrast of a part as its pixels have it: of its commonest colour, the ground, and of the
 * colour of which there is enough for the inside of strokes and that differs from it most.
 */
function contrastIn(picture: Decoded, part: Part, ground?: string): number {
  const counted = [...picture.coloursIn(part)].sort(([, one], [, other]) => other - one);
  const behind = ground ?? counted[0]?.[0] ?? '';
  const ratios = counted
    .filter(([, pixels]) => pixels >= 60)
    .map(([colour]) => contrast(colour, behind));
  return Math.max(...ratios);
}

describe('a share image', () => {
  test('is 1200 by 630 pixels in four bits, and every row is there', async () => {
    const png = await draw(card());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([
      1200, 630, 4, 3,
    ]);
    // zlib checks the sum that we put together from the sums of the bands.
    const start = png.indexOf('IDAT');
    const packed = png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
    expect(inflateSync(packed)).toHaveLength(630 * 601);
  });

  test('is read by another decoder: brand on top, rule in ink, ground at the sides', async () => {
    const picture = decode(await draw(card()));
    const all = (part: Part) => [...picture.coloursIn(part).keys()];
    expect(all({ left: 0, top: 0, right: 1200, bottom: 16 })).toEqual(['#12436d']);
    expect(all({ left: 80, top: 472, right: 1120, bottom: 474 })).toEqual(['#0b0c0c']);
    expect(all({ left: 0, top: 16, right: 79, bottom: 630 })).toEqual(['#ffffff']);
    expect(all({ left: 1122, top: 16, right: 1200, bottom: 630 })).toEqual(['#ffffff']);
  });

  test('has at least 7 to 1 in its pixels for ref, publisher, title and dates', async () => {
    const picture = decode(await draw(card()));
    for (const part of [ref, publisher, title, dates]) {
      expect(contrastIn(picture, part)).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(states)(
    'shows “%s” with at least 7 to 1 on its tint, shape and word',
    async (state) => {
      const picture = decode(await draw(card({ standing: { text: stateWords[state], state } })));
      const tint = tints[state];
      const ground = tint ? tintColours[tint].tint : '#ffffff';
      // The tint is there, and the label stands on it.
      const [ofShape, ofWord] = tint ? [100, 150] : [80, 130];
      const shape = { left: ofShape - 2, top: 516, right: ofShape + 34, bottom: 558 };
      const word = { left: ofWord, top: 516, right: ofWord + 100, bottom: 558 };
      for (const part of [shape, word]) {
        expect([...picture.coloursIn(part).keys()]).toContain(ground);
        expect(contrastIn(picture, part, ground)).toBeGreaterThanOrEqual(7);
      }
    },
  );

  test('has a shape of its own for every state', { timeout: 30_000 }, async () => {
    const shapes = new Map<string, string>();
    for (const state of states) {
      const picture = decode(await draw(card({ standing: { text: 'Same word', state } })));
      const [left, text] = tints[state] ? [100, tintColours[tints[state]].text] : [80, '#0b0c0c'];
      // Which pixels are drawn, whatever the tint.
      const drawn = Array.from({ length: 34 }, (_, row) => {
        const line = { left: left - 2, right: left + 32, top: 521 + row, bottom: 522 + row };
        return picture.coloursIn(line).get(text) ?? 0;
      });
      shapes.set(state, drawn.join());
    }
    expect(new Set(shapes.values()).size).toBe(states.length);
  });

  test('takes its colours from the style sheet', () => {
    const sheet = readFileSync('src/styles/_colours.scss', 'utf8').split('@media')[0] ?? '';
    const full = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);
    const named = new Map(
      [...sheet.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)].map(([, name, hex = '']) => [
        name,
        full(hex),
      ]),
    );
    for (const [name, { text, tint }] of Object.entries(tintColours)) {
      expect([text, tint]).toEqual([named.get(name), named.get(`${name}-tint`)]);
    }
    expect(paletteOf('#12436D')).toEqual(
      expect.arrayContaining([
        named.get('govuk-body-background-colour'),
        named.get('govuk-text-colour'),
        named.get('govuk-secondary-text-colour'),
      ]),
    );
  });

  test('is the same to the byte when it is drawn again, whatever was drawn before', async () => {
    const first = await shareDrawer()(card());
    const busy = shareDrawer();
    await busy(card({ title: 'Something else', standing: { text: 'Paused', state: 'paused' } }));
    expect((await busy(card())).equals(first)).toBe(true);
  });

  test('weighs at most 14 kB with a title of three lines', async () => {
    expect((await draw(card())).length).toBeLessThan(14_000);
  });
});

describe('hostile words', () => {
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);

  test.each([
    ['markup', '</text><script>alert(1)</script> & "quotes" \'more\' <image href="//x"/>'],
    ['a word that no line holds', long],
    ['letters that no font of ours has', '漢字 العربية 😀 \u202eabc\u0007 כל'],
    ['nothing that can be drawn', '漢字😀'],
    ['many words', 'health and care '.repeat(60)],
    ['only spaces', '   \n\t '],
  ])('stay inside the picture: %s', async (_kind, text) => {
    const picture = decode(
      await draw(
        card({ label: text, publisher: text, title: text, notes: [text, text], site: text }),
      ),
    );
    const allInGround = (part: Part) => [...picture.coloursIn(part).keys()];
    expect(allInGround({ left: 0, top: 16, right: 78, bottom: 630 })).toEqual(['#ffffff']);
    expect(allInGround({ left: 1122, top: 16, right: 1200, bottom: 630 })).toEqual(['#ffffff']);
    expect(allInGround({ left: 0, top: 16, right: 1200, bottom: 60 })).toEqual(['#ffffff']);
    expect(allInGround({ left: 0, top: 440, right: 1200, bottom: 470 })).toEqual(['#ffffff']);
    expect(allInGround({ left: 0, top: 610, right: 1200, bottom: 630 })).toEqual(['#ffffff']);
    // The state is seen, whatever else is written.
    expect(contrastIn(picture, label)).toBeGreaterThanOrEqual(7);
  });
});
