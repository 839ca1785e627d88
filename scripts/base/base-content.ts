import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { Mistake } from '../terminal/mistake.ts';
import { extract } from './extract.ts';
import { git, gitLine } from './git.ts';

/**
 * The content as it was published: as it stood where HEAD left `base`, in a folder of its own. Call
 * `release()` when done with it.
 *
 * Without a base, it is `origin/main`, or `main`; a copy of the project that has neither, or no git at all,
 * gives a reason in words instead. A base that somebody named and that cannot be had is a Mistake.
 *
 * @param base a branch, a tag or a commit.
 * @param content the content folder, when it is not the one that CONTENT_DIR names.
 */
export function baseContent(root: string, base?: string, content = contentFolder(root)): Base {
  const found = findCommit(root, base);
  if ('reason' in found) return none(found.reason, base);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'published-content-')));
  const release = () => rmSync(folder, { recursive: true, force: true });
  try {
    const files = extract(root, found.commit, pathInRepository(root, content), folder);
    if (files > 0) return { folder, commit: found.commit, release };
    release();
    return none(`There is no content at ${found.commit.slice(0, 10)} to compare with.`);
  } catch (error) {
    release();
    return none(error instanceof Error ? error.message : String(error), base);
  }
}

function findCommit(root: string, base: string | undefined): { commit: string } | Reason {
  if (base !== undefined && !isName(base)) {
    throw new Mistake(
      `“${base.replace(/\p{C}/gu, '·').slice(0, 80)}” is not the name of a branch, a tag or a commit.\nWrite a name without spaces or signs: --base main.`,
    );
  }
  const inside = git(root, ['rev-parse', '--git-dir']);
  if (inside.isMissing) return { reason: 'There is no git on this machine.' };
  if (!inside.ok) return { reason: 'This copy of the project has no history that git can read.' };
  if (!commitOf(root, 'HEAD')) return { reason: 'Nothing has been committed here yet.' };
  const names = base === undefined ? ['origin/main', 'main'] : [base, `origin/${base}`];
  const tip = names.map((name) => commitOf(root, name)).find((found) => found !== undefined);
  const isShallow = gitLine(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  if (!tip) {
    const lacking =
      base === undefined ? 'It has no branch called main.' : `There is no “${base}” in it.`;
    return { reason: isShallow ? `${SHALLOW} ${lacking} ${FETCH_ALL}` : lacking };
  }
  const commit = gitLine(root, ['merge-base', 'HEAD', tip]);
  if (commit) return { commit };
  return {
    reason: isShallow
      ? `${SHALLOW} ${FETCH_ALL}`
      : `This branch and ${base ?? 'main'} have no commit in common.`,
  };
}

function commitOf(root: string, name: string): string | undefined {
  return gitLine(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
}

/** Letters, digits and the few signs that names of branches have; so no option, range or path. */
function isName(name: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}._/@+-]*$/u.test(name) &&
    !/\.\.|@\{|\/\/|\/\.|[./]$/.test(name) &&
    name.length <= 200
  );
}

function pathInRepository(root: string, content: string): string {
  const prefix = gitLine(root, ['rev-parse', '--show-prefix']) ?? '';
  const path = posix.join(prefix, relative(root, content).split(sep).join('/'));
  if (path === '..' || path.startsWith('../') || isAbsolute(path)) {
    throw new Error('The content folder lies outside the project that git keeps.');
  }
  return path.replace(/^\.$|\/$/, '');
}

function none(reason: string, base?: string): Base {
  if (base !== undefined) {
    throw new Mistake(`The content cannot be compared with “${base}”.\n${reason}`);
  }
  return { folder: undefined, reason };
}

const SHALLOW = 'This copy of the project holds the newest commits only.';
const FETCH_ALL =
  'Fetch the whole history: git fetch --unshallow origin main (in a workflow, fetch-depth: 0).';

/** The published content in a folder of its own, or why there is none to compare with. */
export type Base =
  | { folder: string; commit: string; release: () => void }
  | { folder: undefined; reason: string };

interface Reason {
  reason: string;
}
