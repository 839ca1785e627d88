import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/**
 * Throws away all that earlier builds have kept for this one: finished pages, and the parses, styles, pictures and programs
 * that it shares with builds of other sites. Those make them again.
 */
export function forgetKept({ root, cache }: Settings): void {
  const shared = ['parsed', 'styles', 'share', 'program'].map((name) => join(root, '.cache', name));
  for (const kept of [...shared, join(cache, 'astro')]) {
    rmSync(kept, { recursive: true, force: true });
  }
}
