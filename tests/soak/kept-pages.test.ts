import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MANIFEST } from '../../scripts/build/manifest.ts';
import { runNode } from '../../scripts/test/runner.ts';
import { readFolder } from '../../src/lib/reading/read-folder.ts';
import { walkThrough } from './content/one-edit.ts';
import { layContent } from './content/trial-content.ts';
import { randomFrom } from './random.ts';
import { isFull, record, seed } from './runs.ts';

const root = resolve(import.meta.dirname, '../..');
const steps = 60;

// Each step builds two whole sites, so there is no small size of it.
test.skipIf(!isFull)(
  'a build that keeps pages makes the bytes of a build that keeps none',
  async () => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    const work = mkdtempSync(join(root, '.cache/walk-'));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const content = layContent('tests/fixtures/demo');
    const { entries } = await readFolder(content.folder).then((read) => ({
      entries: read.entries(),
    }));
    const walk = walkThrough(content, randomFrom(seed), entries);
    const count = { built: 0, refused: 0, days: 0, files: 0 };

    while (count.built < steps) {
      const { kind, undo } = walk.step();
      if (!(await built('kept'))) {
        undo();
        count.refused += 1;
        continue;
      }
      if (kind !== 'field') count[kind] += 1;
      rmSync(cacheOf('clean'), { recursive: true, force: true });
      expect(await built('clean')).toBe(true);
      expect(manifest('kept')).toBe(manifest('clean'));
      count.built += 1;
    }
    record('Edits of the invented town, each built with kept pages and without', {
      'edits built twice, with the same bytes': count.built,
      'of them another day': count.days,
      'of them a file more, a file less, or one with another name': count.files,
      'edits that the check refused': count.refused,
    });

    async function built(name: string): Promise<boolean> {
      const env = { AS_AT: walk.asAt(), CONTENT_DIR: relative(root, content.folder) };
      const site = { ...env, OUT_DIR: join(work, name), BASE_PATH: '' };
      const { ok, output } = await runNode(['scripts/build.ts'], site);
      if (!ok) expect(output).toContain('Nothing has been published');
      return ok;
    }

    function manifest(name: string): string {
      return readFileSync(join(work, name, MANIFEST), 'utf8');
    }

    function cacheOf(name: string): string {
      const folder = relative(root, join(work, name)).replace(/[^\w.-]+/g, '_');
      return join(root, '.cache/build', folder);
    }
  },
);
