// Makes the pages of a site: node scripts/build/make.ts <output folder> <cache folder>
// Its own process, because a mistake of a page ends in a stack trace, and because each folder that is built
// needs a store of its own (two sites with different content must not mix).
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { programAssets, programOf } from '../../src/lib/build/program/kept-program.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { entriesIn } from '../../src/lib/reading/reading-of.ts';
import { takeLock } from './lock.ts';
import { makeSite } from './make-site.ts';

const [site = '', cache = ''] = process.argv.slice(2);

// Whoever started this was killed: what is being made here is not wanted any more.
process.stdin.resume().on('end', () => process.exit(1));
await myTurn();

try {
  const root = process.cwd();
  const content = contentFolder(root);
  const { BASE_PATH: base = '/' } = process.env;
  const { site: settings } = await entriesIn(content);
  const code = await programEdition(root, { base, site: settings[0]?.data.address });
  const program = await programOf(join(root, '.cache/program'), code, compile);
  await makeSite(program, { root, content, base, site, cache: join(cache, 'astro'), code });
} catch (error) {
  console.error(explain(error as AstroFailure));
  process.exit(1);
}
// A plugin that left something open must not keep a finished build waiting.
process.exit(0);

/**
 * Waits for the process of a build that was killed, which may not have noticed yet: two of them must
 * not write into the same folders.
 */
async function myTurn(): Promise<void> {
  while (!takeLock(join(cache, 'astro-lock')).release) await setTimeout(50);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
}

/** Lets Astro compile the program that makes the pages. */
async function compile(program: string): Promise<void> {
  const { build } = await import('astro');
  await build({
    outDir: programAssets(program),
    cacheDir: join(cache, 'astro'),
    logLevel: 'warn',
    // Builds of several sites may run at once, and each of them writes into this one.
    vite: { cacheDir: join(cache, 'vite'), build: { rolldownOptions: { onwarn } } },
  });
}

/** Astro marks every MDX file with a directive of its own, which the bundler warns of every time. */
function onwarn(warning: { code?: string }, warn: (warning: never) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning as never);
}

/** The message, the place and the hint of a failure; the whole trace only when DEBUG is set. */
function explain(error: AstroFailure): string {
  if (process.env['DEBUG']) return String(error.stack ?? error);
  const file = error.loc?.file ?? error.id;
  const place = file
    ? [relative(process.cwd(), file), error.loc?.line, error.loc?.column]
        .filter((part) => part !== undefined)
        .join(':')
    : firstOwnLine(error.stack);
  const lines = [error.message ?? String(error), error.hint, place && `at ${place}`, error.frame];
  return [...lines.filter(Boolean), 'For the whole trace: DEBUG=1 npm run build'].join('\n');
}

/** The first line of a trace that lies in the project and not in a package. */
function firstOwnLine(stack = ''): string | undefined {
  const line = stack
    .split('\n')
    .find((text) => /^\s+at /.test(text) && !/node_modules|node:/.test(text));
  return line?.trim().replace(/^at /, '').replaceAll(`${process.cwd()}/`, '');
}

interface AstroFailure extends Error {
  id?: string;
  hint?: string;
  frame?: string;
  loc?: { file?: string; line?: number; column?: number };
}
