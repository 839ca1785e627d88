import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testSites } from './sites.ts';

/** Vitest runs this before the tests of built sites, also when it is started without npm test. */
export default function requireSites(): void {
  const missing = testSites().filter(({ folder }) => !existsSync(join(folder, 'index.html')));
  if (missing.length === 0) return;
  throw new Error(
    `These tests look at built sites, and .cache/sites/${missing[0]?.name}/ has not been built. Run npm test once; it builds them all.`,
  );
}
