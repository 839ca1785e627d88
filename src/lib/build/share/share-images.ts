import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../../site/address.ts';
import { type ShareCard, shareName } from '../../site/share-card.ts';

/**
 * Puts the share images beside the pages after Astro has written those. Pictures are kept between
 * builds, so that a build draws only what says something new. `cards` gives the card of each page.
 */
export function shareImages(cards: () => Promise<ShareCard[]>): AstroIntegration {
  let store = '';
  return {
    name: 'golden-thread:share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        store = join(fileURLToPath(config.root), '.cache/share');
      },
      'astro:build:done': async ({ dir }) => {
        const wanted = await cards();
        // Only a build draws: the settings of Astro are read for much else, and must stay quick.
        const { keepImages } = await import('./keep.ts');
        const { folder } = await keepImages(store, wanted);
        const into = fileURLToPath(dir);
        await mkdir(join(into, 'share'), { recursive: true });
        for (const name of new Set(wanted.map(shareName))) {
          await copyFile(join(folder, `${name}.png`), join(into, address.shareImage(name)));
        }
      },
    },
  };
}
