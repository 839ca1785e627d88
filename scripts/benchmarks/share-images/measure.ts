// Draws every card of the demonstration by one recipe and says what it cost, as JSON.
import { setImmediate } from 'node:timers/promises';
import { shareDrawer } from '../../../src/lib/build/share/draw.ts';
import { shareCards } from '../../../src/lib/publish/share-words.ts';
import { build } from '../../../src/lib/register/build.ts';
import { entriesIn } from '../../../src/lib/register/entries.ts';
import { contentFolder } from '../../../src/lib/register/read.ts';
import { usualDrawer } from './usual.ts';

const draw = process.argv[2] === 'usual' ? usualDrawer() : shareDrawer();
const register = build(await entriesIn(contentFolder(process.cwd())), '2026-11-21');
const cards = shareCards(register);

let memory = 0;

// What the first pictures cost is the cost of starting Node, not of drawing.
for (const card of cards.slice(0, 40)) await drawOne(card);

const sizes: number[] = [];
const before = process.cpuUsage();
for (const card of cards) sizes.push(await drawOne(card));
const { user, system } = process.cpuUsage(before);
sizes.sort((one, other) => one - other);
const measured: Measured = {
  images: cards.length,
  cpu: (user + system) / 1000 / cards.length,
  median: sizes[Math.floor(sizes.length / 2)] ?? 0,
  memory,
};
console.log(JSON.stringify(measured));

async function drawOne(card: (typeof cards)[number]): Promise<number> {
  const image = await draw(card);
  // Both recipes let resvg free its pixels, so that only the drawing is compared.
  await setImmediate();
  memory = Math.max(memory, process.memoryUsage.rss() / 1e6);
  return image.length;
}

export interface Measured {
  images: number;
  /** Milliseconds of all threads for one image. */
  cpu: number;
  /** Bytes. */
  median: number;
  /** Megabytes. */
  memory: number;
}
