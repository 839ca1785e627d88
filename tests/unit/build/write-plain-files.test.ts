import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { writePlainFiles } from '../../../src/lib/build/write-plain-files.ts';

test('Each file is made when the one before it is written, below the folder of the site', async () => {
  const site = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const { hooks } = writePlainFiles(
    async (base) =>
      new Map<string, () => string | Promise<Uint8Array>>([
        ['/plans/one/index.json', () => `of ${base}`],
        [
          '/data/book.xlsx',
          async () => new TextEncoder().encode(`after ${read('plans/one/index.json')}`),
        ],
        ['/data/all.zip', () => `after ${read('data/book.xlsx')}`],
      ]),
  ) as unknown as { hooks: Record<string, (given: object) => unknown> };

  hooks['astro:config:done']?.({ config: { base: '/promises/' } });
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) });
  expect(read('data/all.zip')).toBe('after after of /promises/');
});
