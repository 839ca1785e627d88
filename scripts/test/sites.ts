import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built sites that the tests look at, one folder each in .cache/sites/. */
export function testSites(): TestSite[] {
  const all = [
    { name: 'root', env: {} },
    { name: 'health-and-wellbeing', env: { BASE_PATH: '/health-and-wellbeing/' } },
    { name: 'demo', env: { CONTENT_DIR: 'tests/fixtures/demo' } },
    { name: 'aberwen', env: { CONTENT_DIR: 'tests/fixtures/aberwen' } },
  ];
  return all
    .filter(({ env }) => !env.CONTENT_DIR || existsSync(resolve(ROOT, env.CONTENT_DIR)))
    .map(({ name, env }) => {
      const folder = resolve(ROOT, '.cache/sites', name);
      // A fixed day: what the tests see must not change overnight.
      return { name, folder, env: { AS_AT: '2026-11-26', ...env, OUT_DIR: folder } };
    });
}

export interface TestSite {
  name: string;
  folder: string;
  /** What the build needs to be told to make it. */
  env: Record<string, string>;
}
