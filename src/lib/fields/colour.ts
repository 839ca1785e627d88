import { z } from 'zod';
import { rule } from './rule.ts';
import { quote } from './text.ts';

/** The least contrast for text of normal size: WCAG 2.2, criterion 1.4.3. */
const leastTextContrast = 4.5;

/** The site's one brand colour, written #12436D. White text stands on it, so it must be dark enough. */
export const brandColour = z
  .string()
  .superRefine(
    rule('not-a-colour', (value) =>
      isHex(value)
        ? undefined
        : {
            what: `${quote(value)} is not a colour that this site can read.`,
            fix: 'Write a hash and six digits or letters a to f, in quotes, for example "#12436D".',
          },
    ),
  )
  .superRefine(
    rule('low-contrast-brand', (value) => {
      if (!isHex(value)) return undefined;
      const ratio = contrast(value, '#FFFFFF');
      if (ratio >= leastTextContrast) return undefined;
      return {
        what: `White text on ${quote(value)} has a contrast of ${ratio.toFixed(2)} to 1.`,
        fix: `Choose a darker colour, so that it is at least ${leastTextContrast} to 1, for example "#12436D" (10.2 to 1).`,
      };
    }),
  );

/** The contrast of two colours by WCAG 2.2: from 1 (none) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function isHex(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
