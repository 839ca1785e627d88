import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type ShareCard, shareName } from '../../site/share-card.ts';
import { shareDrawer } from './draw.ts';

/** Draws cards, one after the other, and writes each to a folder under its own name. */
export async function drawInto(folder: string, cards: ShareCard[]): Promise<void> {
  const draw = shareDrawer();
  for (const card of cards) {
    const file = join(folder, `${shareName(card)}.png`);
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, await draw(card));
    // Renamed into place, so that a build that is stopped leaves no half of a picture behind.
    await rename(draft, file);
    // resvg frees its pixels in the next turn of the event loop: without this, 300 pictures hold 1.2 GB.
    await setImmediate();
  }
}
