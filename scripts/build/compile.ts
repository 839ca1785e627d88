// Compiles the program that makes the pages into a folder that it is told of.
import { join } from 'node:path';
import { build } from 'astro';
import { programAssets } from '../../src/lib/build/program/kept-program.ts';
import { beginPart } from './part-of-build.ts';

await beginPart((cache, program = '') =>
  build({
    outDir: programAssets(program),
    cacheDir: join(cache, 'astro'),
    logLevel: 'warn',
    // Builds of several sites may run at once, and each of them writes into this one.
    vite: { cacheDir: join(cache, 'vite'), build: { rolldownOptions: { onwarn } } },
  }),
);

/** Astro marks every MDX file with a directive of its own, which the bundler warns of every time. */
function onwarn(warning: { code?: string }, warn: (warning: never) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning as never);
}
