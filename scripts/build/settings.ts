import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { inWords } from '../../src/lib/fields/calendar.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { Mistake, orMistake } from '../terminal/mistake.ts';

/** Reads what to build, and where to, from the environment; a value that cannot work is a Mistake. */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const out = readOut(env['OUT_DIR'] || 'dist', root);
  const suffix = basename(out) === 'dist' ? '' : `-${basename(out)}`;
  return {
    root,
    asAt: orMistake(() => asAtDay(env)),
    base: readBase(env['BASE_PATH'], 'BASE_PATH'),
    contentDir: readContentDir(env['CONTENT_DIR'] || 'src/content', root),
    out,
    // Beside the site and on the same disk, so that publishing is a rename.
    stage: join(dirname(out), `.stage${suffix}`),
    previous: join(dirname(out), `.previous${suffix}`),
    cache: join(root, '.cache', 'build', relative(root, out).replace(/[^\w.-]+/g, '_')),
  };
}

/** The day as people write it, with plain spaces so that it can be copied from a terminal. */
export function dayInWords(day: string): string {
  return inWords(day).replaceAll('\u00a0', ' ');
}

/** The path on the web host, with a slash at both ends. `name` is what the person set it with. */
export function readBase(value: string | undefined, name: string): string {
  const trimmed = (value ?? '').replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return '/';
  if (/^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/i.test(trimmed)) return `/${trimmed}/`;
  throw new Mistake(
    `${name} is “${value}”, which is not a path on a website.\nUse letters, digits and hyphens: /health-and-wellbeing/.`,
  );
}

function readContentDir(value: string, root: string): string {
  const folder = resolve(root, value);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return relative(root, folder);
  throw new Mistake(
    `CONTENT_DIR is “${value}”, and there is no such folder.\nGive a folder, counted from the project folder: CONTENT_DIR=src/content.`,
  );
}

/** A build replaces this folder whole, so anything that is not a built site is refused. */
function readOut(value: string, root: string): string {
  const out = resolve(root, value);
  if (!belongsToProject(out, root) && !isSomethingElse(out)) return out;
  throw new Mistake(
    `OUT_DIR is “${value}”, and that is not a folder of a built site.\nA build replaces the folder whole. Give a new folder: OUT_DIR=dist-2.`,
  );
}

/** Whether a folder is one of the sources of the project, or holds the project. */
export function belongsToProject(folder: string, root: string): boolean {
  const holdsIt = `${root}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  return holdsIt || SOURCE_FOLDERS.has(relative(root, folder).split(sep)[0] ?? '');
}

function isSomethingElse(out: string): boolean {
  if (!existsSync(out)) return false;
  if (!statSync(out).isDirectory()) return true;
  const names = readdirSync(out);
  return names.length > 0 && !names.includes('index.html');
}

const SOURCE_FOLDERS = new Set([
  '.git',
  '.ci',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
]);

export interface Settings {
  root: string;
  asAt: string;
  base: string;
  /** Relative to the root. */
  contentDir: string;
  /** The published site. */
  out: string;
  /** Where the new site is made. */
  stage: string;
  /** Where the old site waits while the new one takes its place. */
  previous: string;
  /** What a build keeps for the next one, and the lock. */
  cache: string;
}
