// Makes a site: node scripts/build/make.ts <program folder> <output folder> <cache folder> <name of the code>
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { makeSite } from './make-site.ts';
import { beginPart } from './part-of-build.ts';

const [program = '', site = '', cache = '', code = ''] = process.argv.slice(2);

await beginPart(cache, async () => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const root = process.cwd();
  const { BASE_PATH: base = '/' } = process.env;
  const content = contentFolder(root);
  await makeSite(program, { root, content, base, site, cache: join(cache, 'astro'), code });
});
