import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forTerminal } from '../../../../src/lib/publish/difference/as-terminal.ts';
import {
  type Difference,
  differenceOf,
} from '../../../../src/lib/publish/difference/difference.ts';
import type { Published } from '../../../../src/lib/publish/difference/published.ts';
import { bodiesOf } from '../../../../src/lib/reading/bodies.ts';
import { parseCache } from '../../../../src/lib/reading/cache/parse-cache.ts';
import { readFolder } from '../../../../src/lib/reading/read-folder.ts';
import { build } from '../../../../src/lib/register/build.ts';

export const demoFolder = 'tests/fixtures/demo';

/** Two commitments beside those of the town, so that a test knows every word of them. */
export const x1 = 'commitments/marsham-2024/x1.yaml';
export const x3 = 'commitments/marsham-2024/x3.yaml';

/** The files of these two, by their path. */
export const ownFiles = {
  [x1]: `ref: X1
kind: we-statement
title: We’ll keep the rooms warm.
summary: People can go somewhere warm when it is cold.
wording: "We’ll open <warm rooms> & keep them open, “at most”."
priority: warm-homes
leads: [marsham-council, ty-dwr]
due: { by: 2028-12 }
targets:
  - text: 40 warm rooms by December 2028, from 12 in March 2024.
source: { document: living-well }
`,
  [x3]: `ref: X3
kind: action
title: Homes are to be made warm.
summary: Nobody should be cold.
priority: warm-homes
due: { by: 2026-06 }
source: { document: living-well }
`,
};

/** What readers of the invented town would notice when some of its files are edited, added or deleted. */
export function differenceAfter(edits: Edits, asAt = '2026-11-21'): Promise<Difference> {
  const own = waiting.then(() => differenceOfTown(edits, asAt));
  waiting = own.catch(() => {});
  return own;
}

/** The last edit, after which the next one has its turn: there is one town. */
let waiting: Promise<unknown> = Promise.resolve();

async function differenceOfTown(edits: Edits, asAt: string): Promise<Difference> {
  const folder = layTown();
  const before = await beforeAnyEdit(folder, asAt);
  const undo: (() => void)[] = [];
  try {
    for (const [path, edit] of Object.entries(edits)) {
      const file = join(folder, path);
      const was = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      undo.unshift(() => (was === undefined ? rmSync(file) : writeFileSync(file, was)));
      if (edit === undefined) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, typeof edit === 'string' ? edit : edit(was ?? ''));
      }
    }
    return differenceOf(before, await published(folder, asAt));
  } finally {
    for (const step of undo) step();
  }
}

/** The town with the two commitments, laid once: each edit of it is undone. */
function layTown(): string {
  if (town !== undefined) return town;
  const folder = mkdtempSync(join(tmpdir(), 'difference-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(demoFolder, folder, { recursive: true });
  for (const [path, text] of Object.entries(ownFiles)) writeFileSync(join(folder, path), text);
  town = folder;
  return folder;
}

let town: string | undefined;

/** Every edit begins with the same content, which is read once for each day. */
function beforeAnyEdit(folder: string, asAt: string): Promise<Published> {
  const known = unedited.get(asAt) ?? published(folder, asAt);
  unedited.set(asAt, known);
  return known;
}

const unedited = new Map<string, Promise<Published>>();

/** The same as a person reads it at a terminal. */
export async function toldAfter(edits: Edits, asAt?: string): Promise<string> {
  const difference = await differenceAfter(edits, asAt);
  return forTerminal({ ...difference, unfinished: [] }, { colour: false });
}

/** The content of a folder, joined as at a day. */
export async function published(folder: string, asAt: string): Promise<Published> {
  const { files, entries } = await readFolder(folder, { cache });
  return { entries: entries(), bodies: bodiesOf(files), register: build(entries(), asAt) };
}

/** Every state of the town is nearly the same texts, so each is parsed once. Nothing of it is written to the disk. */
const cache = { ...parseCache('', () => 'of this process'), save: () => {} };

/** The new text of a file by its path, or how its text changes; undefined deletes it. */
export type Edits = Record<string, string | ((text: string) => string) | undefined>;
