import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { inWords } from '../../src/lib/fields/calendar.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { holds } from '../base/keeper.ts';
import { Mistake, orMistake } from '../terminal/mistake.ts';
import { type Packing, packings } from './checks/packings.ts';
import { resolved } from './folders.ts';
import { whyNotOurs } from './our-site.ts';

/** Reads what to build, and where to, from the environment; a value that cannot work is a Mistake. */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const contentDir = readContentDir(env['CONTENT_DIR'] || 'src/content', root);
  const out = readOut(env['OUT_DIR'] || 'dist', root, contentDir);
  const suffix = basename(out) === 'dist' ? '' : `-${basename(out)}`;
  return {
    root,
    asAt: orMistake(() => asAtDay(env)),
    base: readBase(env['BASE_PATH'], 'BASE_PATH'),
    contentDir,
    out,
    // Beside the site and on the same disk, so that publishing is a rename. A build empties both without
    // asking, so they have names that nobody else gives.
    stage: join(dirname(out), `.golden-thread.stage${suffix}`),
    previous: join(dirname(out), `.golden-thread.previous${suffix}`),
    packed: readPacked(env['PACKED']),
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

/** In which ways texts are packed beside themselves: none unless it is asked for. */
function readPacked(value = ''): Packing[] {
  const asked = value.split(',').map((one) => one.trim());
  const known = packings.filter((one) => asked.includes(one));
  if (known.length === asked.filter(Boolean).length) return known;
  throw new Mistake(
    `PACKED is “${value}”, and texts can be packed as br or gz.\nWrite one of them or both: PACKED=br,gz.`,
  );
}

function readContentDir(value: string, root: string): string {
  const folder = resolve(root, value);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return relative(root, folder);
  throw new Mistake(
    `CONTENT_DIR is “${value}”, and there is no such folder.\nGive a folder, counted from the project folder: CONTENT_DIR=src/content.`,
  );
}

/** A build replaces this folder whole, so anything that is not a site of ours is refused. */
function readOut(value: string, root: string, contentDir: string): string {
  const out = resolved(resolve(root, value));
  const content = resolved(resolve(root, contentDir));
  const why = belongsToProject(out, root)
    ? 'that folder belongs to the project'
    : holds(content, out) || holds(out, content)
      ? 'that folder belongs to the content'
      : whyNotOurs(out);
  if (!why) return out;
  throw new Mistake(
    `OUT_DIR is “${value}”, and ${why}.\nA build replaces the folder whole. Move what is in it elsewhere, or give a new folder: OUT_DIR=dist-2.`,
  );
}

/** Whether a folder is one of the sources of the project, or holds the project. Links are followed. */
export function belongsToProject(folder: string, root: string): boolean {
  const home = realpathSync(root);
  const [first = ''] = relative(home, folder).split(sep);
  return holds(folder, home) || SOURCE_FOLDERS.has(first);
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
  /** The commit from which what readers have was made, where it is known. */
  since?: string | undefined;
  /** In which ways a copy of each text is packed beside it. */
  packed: Packing[];
  /** What a build keeps for the next one, and the lock. */
  cache: string;
}
