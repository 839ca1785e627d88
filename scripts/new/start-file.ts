import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { kindOf } from '../../src/lib/kinds/kinds.ts';
import { isNamedAfterDate, isNamedAfterMonth } from '../../src/lib/kinds/named.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import type { Entries } from '../../src/lib/reading/collections.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { type Reading, readFolder } from '../../src/lib/reading/read-folder.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake, orMistake } from '../terminal/mistake.ts';
import { firstEntries } from './first-entries.ts';
import { type Request, readRequest } from './request.ts';
import { starterText } from './starter-text.ts';
import { starterIds } from './starter-value.ts';

/**
 * Writes a starter file into the content of a project, and says what to do next. Never writes over a file.
 * When something is in the way, nothing is written, and the code is 1.
 */
export async function startFile(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> {
  try {
    const folder = contentFolder(root, env);
    const counted = countedFrom(root, folder, env);
    const reading = await readFolder(folder);
    const entries = entriesFrom(reading);
    const checked = await checkContent({ root: counted, folder, read: async () => reading });
    if (!entries) {
      const what =
        'There are files that cannot be read. Put them right first, so that the new file can point to what is there.';
      return { text: `${report({ ...checked, advice: [] }, 'terminal')}\n${what}`, code: 1 };
    }
    const today = orMistake(() => asAtDay(env));
    const request = readRequest(args, entries, env);
    const date = dateOf(request) ?? today;
    const text = starterText(
      request.collection,
      kindOf(request.collection).start?.given(request.slug) ?? {},
      {
        date,
        first: firstEntries(entries, request),
        ids: starterIds(),
        examples: statusWordOf(request, entries),
      },
    );
    await writeNew(folder, request);
    const file = join(folder, request.path);
    await writeFile(file, text, { flag: 'wx' });
    const shown = relative(counted, file).split(sep).join('/');
    const { problems } = await checkContent({ root: counted, folder });
    const own = problems.find((problem) => problem.file === shown);
    if (own) {
      await rm(file);
      throw new Error(`The starter does not pass the check: ${own.says}`);
    }
    // What was not there before comes of the new file: its address is not on record yet.
    const known = new Set(checked.problems.map(({ says }) => says));
    const next = problems.find(({ says }) => !known.has(says));
    return {
      text: [
        next
          ? `Wrote ${shown}, which passes the check. For the rest: ${next.fix}`
          : `Wrote ${shown}, which passes the check as it stands.`,
        'Replace its words, then run npm run check: it names every text that still asks to be replaced.',
      ].join('\n'),
      code: 0,
    };
  } catch (error) {
    if (error instanceof Mistake) return { text: error.message, code: 1 };
    throw error;
  }
}

/** Undefined when there are files that cannot be read. */
function entriesFrom({ entries }: Reading): Entries | undefined {
  try {
    return entries();
  } catch {
    return undefined;
  }
}

/** The day that a file named after a date is about. */
function dateOf({ collection, slug }: Request): string | undefined {
  const kind = kindOf(collection);
  if (isNamedAfterMonth(kind)) return `${slug.slice(0, 7)}-01`;
  return isNamedAfterDate(kind) ? slug : undefined;
}

/** A status word that the strategy has declared, where examples show one. */
function statusWordOf({ owner }: Request, { strategies }: Entries): Record<string, unknown> {
  const word = strategies.find(({ id }) => id === owner)?.data.statusWords[0]?.word;
  return word === undefined ? {} : { status: [word], words: [word] };
}

/** Makes the folder; a file of that name, in capital letters or with another ending too, is a Mistake. */
async function writeNew(folder: string, { collection, path }: Request): Promise<void> {
  const within = dirname(join(folder, path));
  await mkdir(within, { recursive: true });
  const { name, base } = posix.parse(path);
  const same = (await readdir(within)).find(
    (file) => posix.parse(file).name.toLowerCase() === name.toLowerCase(),
  );
  if (!same) return;
  const isMonth = /^\d{4}-\d{2}$/.test(name) && kindOf(collection).start?.named === 'months';
  throw new Mistake(
    `There is a file ${posix.join(posix.dirname(path), same)} already, and it stays as it is.\n${
      isMonth
        ? `For a second report in one month, write ${name}-2.`
        : `Choose another name than ${base}.`
    }`,
  );
}
