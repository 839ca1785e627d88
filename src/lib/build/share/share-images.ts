import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address } from '../../site/address.ts';
import { type ShareCard, shareName } from '../../site/share-card.ts';
import { keepImages } from './keep.ts';

/**
 * Puts the share image of each card into the site. Pictures are kept between builds, so that a build draws only what
 * says something new.
 */
export async function shareImages(wanted: ShareCard[], store: string, site: string): Promise<void> {
  const { folder } = await keepImages(store, wanted);
  await mkdir(join(site, 'share'), { recursive: true });
  for (const name of new Set(wanted.map(shareName))) {
    await copyFile(join(folder, `${name}.png`), join(site, address.shareImage(name)));
  }
}
