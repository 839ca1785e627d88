import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/lib/fields/colour.ts';

const sheet = readFileSync('src/styles/_colours.scss', 'utf8');
const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
const schemes = { light: tokens(light), dark: tokens(dark) };

describe.each(Object.entries(schemes))('the %s colours', (_name, colours) => {
  const stated = [...colours].filter(([, { ratio }]) => ratio);

  test('have the contrast that stands beside them, at least 4.5 to 1', () => {
    const computed = stated.map(([name, { hex }]) => [name, behind(name, colours, hex).toFixed(1)]);
    expect(computed).toEqual(stated.map(([name, { ratio }]) => [name, ratio]));
    expect(stated.filter(([, { ratio }]) => Number(ratio) < 4.5)).toEqual([]);
  });

  // A line, a dot, a square and a break of a chart have to be seen on the ground, and on the band of an interval.
  test('let what a chart draws be seen, at least 3 to 1', () => {
    const drawn = ['govuk-text-colour', 'govuk-secondary-text-colour', ...accentOf(colours)];
    const grounds = ['govuk-body-background-colour', 'blue-tint'];
    const faint = drawn.flatMap((name) =>
      grounds
        .map((ground) => contrast(hexOf(name, colours), hexOf(ground, colours)))
        .filter((ratio) => ratio < 3)
        .map((ratio) => `${name}: ${ratio}`),
    );
    expect(faint).toEqual([]);
  });

  test('include a text for every tint', () => {
    const tints = [...colours.keys()].filter((name) => name.endsWith('-tint'));
    expect(tints).toHaveLength(7);
    expect(tints.filter((tint) => !colours.get(tint.replace('-tint', ''))?.ratio)).toEqual([]);
  });
});

/** The colours of a scheme by name, each with the contrast that its comment states. */
function tokens(text: string): Map<string, { hex: string; ratio: string | undefined }> {
  const found = text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});(?: \/\/ ([\d.]+))?/g);
  return new Map(
    [...found].map(([, name = '', hex = '', ratio]) => [name, { hex: long(hex), ratio }]),
  );
}

/** The accent of a scheme; in the light one it is the publisher’s own, which the check holds to 4.5 to 1. */
function accentOf(colours: ReturnType<typeof tokens>): string[] {
  return colours.has('accent') ? ['accent'] : [];
}

function hexOf(name: string, colours: ReturnType<typeof tokens>): string {
  return colours.get(name)?.hex ?? '';
}

/** The contrast of a colour with what it stands on: its tint, or the ground of the page. */
function behind(name: string, colours: ReturnType<typeof tokens>, hex: string): number {
  const ground = colours.get(`${name}-tint`) ?? colours.get('govuk-body-background-colour');
  return contrast(hex, ground?.hex ?? '');
}

function long(hex: string): string {
  return hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
}
