import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Full when SOAK=full (npm run test:soak), else small, so that npm test stays quick. */
export const isFull = process.env['SOAK'] === 'full';

/** How many runs a test makes: the small number in npm test, the full one in npm run test:soak. */
export function runs(sizes: { small: number; full: number }): number {
  return isFull ? sizes.full : sizes.small;
}

/** The seed of every random choice; SEED replays another run. */
export const seed = Number(process.env['SEED'] ?? 20_261_122);

/**
 * Writes down what a test measured, for docs/reliability.md.
 *
 * @param name a sentence: what was tried.
 * @param figures what came of it, each figure under its name.
 */
export function record(name: string, figures: Record<string, string | number>): void {
  const folder = process.env['SOAK_RESULTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`;
  const measured = process.env['SOAK_MEASURED'];
  writeFileSync(join(folder, file), JSON.stringify({ name, seed, measured, figures }));
}
