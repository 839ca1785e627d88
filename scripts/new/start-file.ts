import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { count, listed } from '../../src/lib/fields/sentence.ts';
import { kindOf } from '../../src/lib/kinds/kinds.ts';
import { isNamedAfterDate, isNamedAfterMonth } from '../../src/lib/kinds/named.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { readForRules } from '../../src/lib/problems/check/read-for-rules.ts';
import type { Problem } from '../../src/lib/problems/problem.ts';
import { starterIds } from '../../src/lib/problems/starter-value.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readAnew } from '../../src/lib/reading/reading-of.ts';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake } from '../terminal/mistake.ts';
import { type Request, readRequest } from './request.ts';
import { starterText } from './starter-text.ts';

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
    const reading = await readAnew(folder);
    const content = await readForRules(folder, reading);
    const request = readRequest(args, content, env);
    const checked = await checkContent({ root, folder, read: async () => reading });
    const text = starterText(
      request.collection,
      kindOf(request.collection).start?.given(request.slug) ?? {},
      {
        date: dateOf(request),
        ids: starterIds(),
      },
    );
    await writeNew(folder, request);
    const file = join(folder, request.path);
    await writeFile(file, text, { flag: 'wx' });
    const shown = relative(counted, file).split(sep).join('/');
    const { problems } = await checkContent({ root: counted, folder, read: readAnew });
    const own = problems.filter((problem) => problem.file === shown);
    const wrong = own.find(({ code }) => code !== 'not-filled-in');
    if (wrong) {
      await rm(file);
      throw new Error(`The starter does not pass the check: ${wrong.says}`);
    }
    // What was not there before comes of the new file: its address is not on record yet.
    const known = new Set(checked.problems.map(({ says }) => says));
    const next = problems.find(({ file: where, says }) => where !== shown && !known.has(says));
    return {
      text: [
        `Wrote ${shown}. ${toFillIn(own)}`,
        ...(next ? [`For the rest: ${next.fix}`] : []),
        'Replace its words, then run npm run check: it names all that is left, and what belongs there.',
      ].join('\n'),
      code: 0,
    };
  } catch (error) {
    if (error instanceof Mistake) return { text: error.message, code: 1 };
    throw error;
  }
}

/** Which fields of a starter only its author can fill in. */
function toFillIn(left: Problem[]): string {
  if (left.length === 0) return 'It passes the check as it stands.';
  const names = left.map(({ field }) => field);
  return `${count(names.length, 'field', 'fields')} of it ${names.length === 1 ? 'waits' : 'wait'} for you: ${listed(names, 'and')}.`;
}

/** The day that a file named after a date is about. */
function dateOf({ collection, slug }: Request): string | undefined {
  const kind = kindOf(collection);
  if (isNamedAfterMonth(kind)) return slug.slice(0, 'YYYY-MM'.length);
  return isNamedAfterDate(kind) ? slug : undefined;
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
