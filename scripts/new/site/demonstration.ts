import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { demonstrationAddress } from '../../../src/lib/site/beginning.ts';
import { git } from '../../base/git.ts';
import { Mistake } from '../../terminal/mistake.ts';

/** The tests that hold the figures of the demonstration. They go with it. */
const TESTS = 'tests/demonstration';

/**
 * What makes room for a new site: the demonstration and its tests, counted from the project. A folder that holds
 * something else, or something that git does not keep yet, is a Mistake.
 */
export function inTheWay(root: string, content: string): string[] {
  const isOwnContent = content === join(root, 'src/content');
  const folders = [...(isOwnContent ? [TESTS] : []), relative(root, content) || '.'].filter(
    (folder) => holdsFiles(join(root, folder)),
  );
  if (holdsFiles(content)) refuseOwnSite(content);
  const lost = git(root, ['status', '--porcelain', '--untracked-files=all', '--', ...folders]);
  if (folders.length > 0 && !lost.ok) {
    throw new Mistake(
      'This copy of the project is not kept by git, so what is taken away could not be had back.\nMake it a clone: git clone <address of the project>.',
    );
  }
  const [first] = lost.ok ? lost.bytes.toString().split('\n').filter(Boolean) : [];
  if (first && folders.length > 0) {
    throw new Mistake(
      `There are changes that are not committed, the first in ${first.slice(3)}.\nCommit them first, so that nothing of yours is lost: git commit.`,
    );
  }
  return folders;
}

/** Takes the demonstration away. Git has all of it. */
export function takeAway(root: string, folders: string[]): void {
  for (const folder of folders) rmSync(join(root, folder), { recursive: true });
}

function refuseOwnSite(content: string): void {
  const file = join(content, 'site.yaml');
  const site = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  if (site?.address === demonstrationAddress) return;
  throw new Mistake(
    `There is something in ${content} already, and it stays as it is.\nA new site takes the place of the demonstration, or goes into an empty folder: CONTENT_DIR=<folder> npm run new -- site.`,
  );
}

function holdsFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
