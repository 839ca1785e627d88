import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { report } from '../../../src/lib/problems/report/report.ts';
import { contentFolder } from '../../../src/lib/reading/read.ts';
import { asAtDay } from '../../../src/lib/site/as-at.ts';
import { countedFrom } from '../../base/counted-from.ts';
import { Mistake, orMistake } from '../../terminal/mistake.ts';
import { type Ask, readAnswers } from './answers.ts';
import { inTheWay, takeAway } from './demonstration.ts';
import { siteFiles } from './site-files.ts';

/**
 * Starts a site in the content folder of a project, in place of the demonstration, and says what to do next.
 * Nothing is touched before everything is known and right.
 */
export async function startSite(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  ask?: Ask,
  place = inProject,
): Promise<string> {
  const folder = contentFolder(root, env);
  const begun = orMistake(() => asAtDay(env));
  const taken = inTheWay(root, folder);
  const files = siteFiles(await readAnswers(args, ask), begun, place);
  await refuseMistakes(files);
  takeAway(root, taken);
  await writeFiles(folder, files);
  const shown = relative(countedFrom(root, folder, env), folder)
    .split(sep)
    .join('/');
  return [
    `Wrote ${files.size} files into ${shown}/:`,
    ...[...files.keys()].map((path) => `  ${path}`),
    ...(taken.length > 0
      ? ['The demonstration is gone from here. Git keeps it: git log -- src/content.']
      : []),
    ...place.next,
  ].join('\n');
}

/** Writes files by their paths into a folder, which is made. */
async function writeFiles(folder: string, files: Map<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
}

/** What a person has answered may hold signs that no file may hold. */
async function refuseMistakes(files: Map<string, string>): Promise<void> {
  const trial = await mkdtemp(join(tmpdir(), 'new-site-'));
  try {
    await writeFiles(trial, files);
    const checked = await checkContent({ root: trial, folder: trial });
    if (checked.problems.length > 0)
      throw new Mistake(report({ ...checked, advice: [] }, 'terminal'));
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

const inProject: Place = {
  isInPlace: true,
  next: [
    '',
    'Next:',
    '  npm start                    shows the site as it is',
    '  npm run check                names every TODO that is left; nothing is published before they are done',
    '  npm run new -- strategy ID   starts your first plan; docs/authoring/README.md tells the rest',
  ],
};

/** Where a site is started. */
interface Place {
  /** Whether it takes the place of the demonstration, which has been published. */
  isInPlace: boolean;
  /** What to do next, in lines. */
  next: string[];
}
