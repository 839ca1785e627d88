import { once } from 'node:events';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ShareCard, shareName } from '../../site/share-card.ts';
import { edition } from './edition.ts';

/** A thread takes a third of a second to start, so it must have at least so many pictures to draw. */
const fewestForThread = 150;
const mostThreads = 4;

/**
 * Sees to it that there is a picture for every card in the store, and draws only those that are missing.
 * Gives back the folder that holds them. The pictures of an older way of drawing are thrown away.
 */
export async function keepImages(
  store: string,
  cards: ShareCard[],
  threadsOf: (pictures: number) => number = threadsFor,
): Promise<KeptImages> {
  const current = await edition();
  const folder = join(store, current);
  await mkdir(folder, { recursive: true });
  for (const other of await readdir(store)) {
    if (other !== current) await rm(join(store, other), { recursive: true, force: true });
  }
  const there = new Set(await readdir(folder));
  const missing = [...new Map(cards.map((card) => [`${shareName(card)}.png`, card]))]
    .filter(([file]) => !there.has(file))
    .map(([, card]) => card);
  await draw(folder, missing, threadsOf(missing.length));
  return { folder, drawn: missing.length };
}

/** How many threads draw so many pictures: one, the build’s own, unless there are many. */
export function threadsFor(pictures: number, processors = availableParallelism()): number {
  return Math.max(1, Math.min(processors, mostThreads, Math.floor(pictures / fewestForThread)));
}

/** Where the pictures are, and how many had to be drawn. */
export interface KeptImages {
  folder: string;
  drawn: number;
}

async function draw(folder: string, cards: ShareCard[], threads: number): Promise<void> {
  if (cards.length === 0) return;
  if (threads > 1) {
    await Promise.all(share(cards, threads).map((part) => inThread(folder, part)));
    return;
  }
  // Satori, resvg and the fonts are loaded only where something is to be drawn.
  const { drawInto } = await import('./draw-into.ts');
  await drawInto(folder, cards);
}

/** Neighbours stay together, as they have most in common. */
function share(cards: ShareCard[], threads: number): ShareCard[][] {
  const each = Math.ceil(cards.length / threads);
  return Array.from({ length: threads }, (_, at) => cards.slice(at * each, (at + 1) * each));
}

async function inThread(folder: string, cards: ShareCard[]): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { folder, cards },
  });
  const [code] = (await once(worker, 'exit')) as [number];
  if (code !== 0) throw new Error(`A thread that drew share images ended with the code ${code}.`);
}
