import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../site/address.ts';
import { type ShareCard, shareName } from '../../site/share-card.ts';
import type { WriteFile } from '../kept/site-files.ts';
import { keepImages } from './keep.ts';

/**
 * Puts the share image of each card into the site. Pictures are kept between builds, so that a build draws only what
 * says something new.
 */
export async function shareImages(
  wanted: ShareCard[],
  store: string,
  write: WriteFile,
): Promise<void> {
  const { folder } = await keepImages(store, wanted);
  for (const name of new Set(wanted.map(shareName))) {
    write(address.shareImage(name), readFileSync(join(folder, `${name}.png`)));
  }
}
