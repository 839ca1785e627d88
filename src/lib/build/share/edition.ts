import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files-below.ts';

const here = new URL('./', import.meta.url);
const packages = ['satori', '@resvg/resvg-js'] as const;

/**
 * A name for the way in which pictures are drawn now: the code here, the shapes and tints, the fonts
 * and the packages. When one of them changes, kept pictures are no longer what would be drawn.
 */
export async function edition(): Promise<string> {
  const hash = createHash('sha256');
  const states = ['shapes.ts', 'tints.ts'].map((file) => new URL(`../../commitment/${file}`, here));
  const sources = [
    ...(await filesIn(here)),
    ...states.map((url) => fileURLToPath(url)),
    ...(await filesIn(new URL('../../../assets/fonts/share/', here))),
  ];
  for (const source of sources) hash.update(await readFile(source));
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    hash.update((require(`${name}/package.json`) as { version: string }).version);
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: URL): Promise<string[]> {
  const path = fileURLToPath(folder);
  return (await filesBelow(path)).map((file) => join(path, file));
}
