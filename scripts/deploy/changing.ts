import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Lock, sweepLock, takeLock } from '../build/lock.ts';
import { Busy } from '../terminal/mistake.ts';

/**
 * Does what decides which release readers see, with no other run doing so. A deploy comes here only when its site is
 * made, so that going back need not wait for that; what others do here takes moments, and is waited for.
 */
export async function whileNobodyElseChanges<Given>(
  dir: string,
  work: () => Promise<Given>,
): Promise<Given> {
  const file = join(dir, '.lock-change');
  const lock = await myTurn(file);
  try {
    sweepLock(file);
    sweepLinks(dir);
    return await work();
  } finally {
    lock.release?.();
  }
}

async function myTurn(file: string): Promise<Lock> {
  for (const end = Date.now() + LONGEST; ; await setTimeout(50)) {
    const lock = takeLock(file);
    if (lock.release) return lock;
    if (Date.now() > end) {
      throw new Busy(
        `Another run (process ${lock.holder}) is changing what readers see, and does not end.\nWait for it, or end it; then try again.`,
      );
    }
  }
}

/** A link that a killed run had made and not yet put in its place. */
function sweepLinks(dir: string): void {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    if (/^\.current-\d+$/.test(name) && lstatSync(path).isSymbolicLink()) rmSync(path);
  }
}

/** In milliseconds. Comparing every sum of a large release on a slow disk takes a few seconds. */
const LONGEST = 60_000;
