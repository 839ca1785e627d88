import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linksOf } from './built/find.ts';
import type { Page } from './built/page.ts';
import { sites } from './built/site.ts';
import { attribute } from './built/tree.ts';
import { charactersIn } from './fonts/cmap.ts';

describe.each(sites)('the fonts of the site “$name”', (site) => {
  const wrong = (fault: (page: Page) => string | undefined) =>
    site.pages.flatMap((page) => {
      const found = fault(page);
      return found ? [`${page.path}: ${found}`] : [];
    });

  test('are preloaded, the two that every page uses and no other', () => {
    expect(
      wrong((page) => {
        const preloaded = linksOf(page, 'preload');
        const hrefs = preloaded.map((link) => attribute(link, 'href') ?? '');
        if (hrefs.length !== 2) return `it preloads ${hrefs.length} files.`;
        const unused = hrefs.find((href) => !page.html.includes(`url(${href})`));
        if (unused) return `it preloads ${unused}, and its styles do not use it.`;
        // Without crossorigin the browser fetches a font twice.
        return preloaded.every((link) => link.properties['crossOrigin'] !== undefined)
          ? undefined
          : 'a preload lacks crossorigin.';
      }),
    ).toEqual([]);
  });

  test('never hold text back: font-display is optional on each', () => {
    expect(
      wrong((page) => {
        const faces =
          page.html.match(/@font-face\s*\{[^}]*\}/g)?.filter((face) => face.includes('url(')) ?? [];
        if (faces.length === 0) return 'it has no @font-face of its own.';
        return faces.find((face) => !/font-display:\s*optional/.test(face));
      }),
    ).toEqual([]);
  });

  test('have a shape for every character that any page shows, in both weights', async () => {
    const shown = new Map(
      site.pages
        .toReversed()
        .flatMap((page) => [...charactersOn(page)].map((character) => [character, page.path])),
    );
    const asked = new Set(shown.keys());
    const missing: string[] = [];
    for (const weight of [400, 700]) {
      const files = [...site.files].filter((file) =>
        new RegExp(`public-sans-(ext-)?${weight}\\b.*woff2$`).test(file),
      );
      const sets = await Promise.all(
        files.map((file) => charactersIn(readFileSync(join(site.folder, file)), asked)),
      );
      const covered = new Set(sets.flatMap((set) => [...set]));
      for (const character of asked) {
        if (covered.has(character)) continue;
        const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        missing.push(
          `“${character}” (U+${code}), which ${shown.get(character)} shows, is in no font of weight ${weight}.`,
        );
      }
    }
    expect(missing).toEqual([]);
  });
});

/** Everything that is drawn with a font: the words, and what styles and attributes put before them. */
function charactersOn(page: Page): Set<string> {
  const generated = [...page.html.matchAll(/content:\s*"([^"\\]*)"/g)].map(([, text = '']) => text);
  return new Set(
    [...page.text, ...generated.join('')].filter((character) => !/[\s\u200b]/u.test(character)),
  );
}
