// Draws the share images that a build hands to a thread of its own.
import { workerData } from 'node:worker_threads';
import type { ShareCard } from '../../site/share-card.ts';
import { drawInto } from './draw-into.ts';

const { folder, cards } = workerData as { folder: string; cards: ShareCard[] };
await drawInto(folder, cards);
