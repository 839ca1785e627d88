import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { forTerminal } from '../../../../src/lib/publish/difference/as-terminal.ts';
import {
  type Difference,
  differenceOf,
} from '../../../../src/lib/publish/difference/difference.ts';
import type { Published } from '../../../../src/lib/publish/difference/published.ts';
import { bodiesOf } from '../../../../src/lib/reading/bodies.ts';
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
export async function differenceAfter(edits: Edits, asAt = '2026-11-21'): Promise<Difference> {
  const folder = await mkdtemp(join(tmpdir(), 'difference-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(demoFolder, folder, { recursive: true });
  for (const [path, text] of Object.entries(ownFiles)) await writeFile(join(folder, path), text);
  const before = await beforeAnyEdit(folder, asAt);
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(folder, path);
    if (edit === undefined) await rm(file);
    else {
      const text = typeof edit === 'string' ? edit : edit(await readFile(file, 'utf8'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return differenceOf(before, await published(folder, asAt));
}

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
  const { files, entries } = await readFolder(folder);
  return { entries: entries(), bodies: bodiesOf(files), register: build(entries(), asAt) };
}

/** The new text of a file by its path, or how its text changes; undefined deletes it. */
export type Edits = Record<string, string | ((text: string) => string) | undefined>;
