import satori from 'satori';
import { family, type Letters, satoriFonts } from './fonts.ts';

/** A block of lines at a place, all set alike. */
export interface TextBlock extends Letters {
  lines: string[];
  lineHeight: number;
  colour: string;
  top: number;
  /** From the left side, or from the right side for text that ends there. */
  left?: number;
  right?: number;
}

/**
 * Lets Satori set blocks of text as outlines, in an SVG of the given size. The lines are broken
 * already, so it has nothing to wrap, which halves its work.
 */
export function setText(
  blocks: TextBlock[],
  { width, height }: { width: number; height: number },
): Promise<string> {
  const children = blocks.map(
    ({ lines, size, weight, lineHeight, colour, top, left, right }: TextBlock) =>
      box(
        {
          position: 'absolute',
          top,
          ...(left === undefined ? {} : { left }),
          ...(right === undefined ? {} : { right }),
          flexDirection: 'column',
          alignItems: right === undefined ? 'flex-start' : 'flex-end',
          fontSize: size,
          fontWeight: weight,
          lineHeight: `${lineHeight}px`,
          color: colour,
        },
        lines.map((line) => box({}, line.replaceAll(' ', '\u00a0'))),
      ),
  );
  const root = box({ width, height, fontFamily: family }, children);
  return satori(root as Parameters<typeof satori>[0], { width, height, fonts: satoriFonts });
}

function box(style: Record<string, string | number>, children: unknown) {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
