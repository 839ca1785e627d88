// Draws every card of the demonstration by one recipe and says what it cost, as JSON.
import { setImmediate } from 'node:timers/promises';
import { shareDrawer } from '../../../src/lib/build/share/draw.ts';
import { shareCards } from '../../../src/lib/kinds/share-cards.ts';
import { contentFolder } from '../../../src/lib/reading/read.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import type { ShareCard } from '../../../src/lib/site/share-card.ts';
import { usualDrawer } from './usual.ts';

const drawer = process.argv[2] === 'usual' ? usualDrawer : shareDrawer;
const rounds = 5;
const register = await registerOf(contentFolder(process.cwd()), '2026-11-21');
const cards = shareCards(register);

let memory = 0;

// What the first pictures cost is the cost of starting Node, not of drawing.
await round(cards.slice(0, 40));
const all: Drawn[][] = [];
for (let at = 0; at < rounds; at++) all.push(await round(cards));
// Of each picture the quickest drawing counts: the one that other work on the machine disturbed least.
const quickest = cards.map((_, at) => Math.min(...all.map((drawn) => drawn[at]?.cpu ?? 0)));
const sizes = (all[0] ?? []).map(({ size }) => size).sort((one, other) => one - other);
const measured: Measured = {
  images: cards.length,
  cpu: quickest.reduce((sum, cpu) => sum + cpu, 0) / cards.length,
  median: sizes[Math.floor(sizes.length / 2)] ?? 0,
  memory,
};
console.log(JSON.stringify(measured));

/** Draws the cards with nothing kept from before. */
async function round(some: ShareCard[]): Promise<Drawn[]> {
  const draw = drawer();
  const drawn: Drawn[] = [];
  for (const card of some) {
    const before = process.cpuUsage();
    const { length: size } = await draw(card);
    // Both recipes let resvg free its pixels, so that only the drawing is compared.
    await setImmediate();
    const { user, system } = process.cpuUsage(before);
    drawn.push({ cpu: (user + system) / 1000, size });
    memory = Math.max(memory, process.memoryUsage.rss() / 1e6);
  }
  return drawn;
}

interface Drawn {
  cpu: number;
  size: number;
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
