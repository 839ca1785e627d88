import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Run } from '../corpus/measure.ts';
import { installApart, versionIn } from './install.ts';

/** A generator that builds what this project builds. */
export interface Generator {
  name: string;
  /** Where its templates stand, and where it builds. */
  folder: string;
  /** What it writes, and what it does not. */
  writes: string;
  /** What it keeps from build to build, below its folder. */
  keeps: string[];
  /** Its version when it can be run, or a sentence that says why it cannot. */
  look(work: string): { version: string } | { why: string };
  command(work: string): Pick<Run, 'program' | 'args'>;
}

const root = resolve(import.meta.dirname, '../../..');
const eight = 'the page and the seven files beside it';
const ownAstro = versionIn(root, 'astro') ?? '';

/** One of them, with its version or the reason why it is left out. */
export type Found = Generator & ({ version: string } | { why: string });

/** Those beside which the project is measured, in the order in which they build. */
export const generators: Generator[] = [
  {
    name: 'minimal Astro',
    folder: 'astro',
    writes: `${eight}; no check, no search, no pictures`,
    keeps: ['dist', '.astro', 'node_modules'],
    look: () => ({ version: ownAstro }),
    command: () => nodeRun(join(root, 'node_modules/astro/bin/astro.mjs'), 'build'),
  },
  {
    name: 'Starlight',
    folder: 'starlight',
    writes: 'the page alone, in the style of Starlight, and a search of its own',
    keeps: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
    look: (work) => fromNpm(work, '0.42.4', '@astrojs/starlight', { astro: ownAstro }),
    command: (work) => nodeRun(join(work, 'node_modules/astro/bin/astro.mjs'), 'build'),
  },
  {
    name: 'Eleventy',
    folder: 'eleventy',
    writes: `${eight}; no check, no search, no pictures`,
    keeps: ['dist'],
    look: (work) => fromNpm(work, '3.1.8', '@11ty/eleventy'),
    command: (work) => nodeRun(join(work, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'),
  },
  {
    name: 'Hugo',
    folder: 'hugo',
    writes: `${eight}; no check, no search, no pictures`,
    keeps: ['dist', 'resources'],
    look: () => {
      const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
      const version = /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
      return version ? { version } : { why: 'There is no hugo on the path: apt install hugo.' };
    },
    command: () => ({ program: 'hugo', args: ['--quiet', '--noBuildLock'] }),
  },
];

function nodeRun(...args: string[]) {
  return { program: process.execPath, args };
}

function fromNpm(work: string, version: string, name: string, beside: Record<string, string> = {}) {
  const why = installApart(work, { [name]: version, ...beside });
  return why === undefined ? { version } : { why };
}
