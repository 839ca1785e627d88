import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { Mistake } from '../terminal/mistake.ts';
import { extract } from './extract.ts';
import { gitLine } from './git.ts';
import { type Keeper, keeperOf } from './keeper.ts';

/**
 * The content as it was published: as it stood where HEAD left `base`, in a folder of its own. Call
 * `release()` when done with it.
 *
 * The content may lie in the repository of the project or in one of its own; what that one published counts.
 * A commit that is named with `since` is taken itself, whether this branch comes from it or not.
 * Without a base, it is `origin/main`, or `main`; a repository that has neither, or no git at all, gives a
 * reason in words instead. A base that somebody named and that cannot be had is a Mistake.
 *
 * @param base a branch, a tag or a commit, of which HEAD may have left; or `since`, a commit that was published.
 * @param content the content folder, when it is not the one that CONTENT_DIR names.
 */
export function baseContent(root: string, base?: Named, content = contentFolder(root)): Base {
  refuseNoName(nameOf(base));
  const keeper = keeperOf(root, content);
  if ('reason' in keeper) return none(keeper, base);
  const found = findCommit(keeper, base);
  if ('reason' in found) return none(found, base);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'published-content-')));
  const release = () => rmSync(folder, { recursive: true, force: true });
  try {
    const files = extract(keeper.folder, found.commit, keeper.path, folder);
    const on = gitLine(keeper.folder, ['show', '--no-patch', '--format=%cs', found.commit]);
    if (files > 0) return { folder, ...found, on, release };
    release();
    return none({
      reason: `There is no content at ${found.commit.slice(0, 10)} to compare with.`,
    });
  } catch (error) {
    release();
    return none({ reason: error instanceof Error ? error.message : String(error) }, base);
  }
}

function nameOf(base: Named | undefined): string | undefined {
  return typeof base === 'object' ? base.since : base;
}

function refuseNoName(base: string | undefined): void {
  if (base === undefined || isName(base)) return;
  throw new Mistake(
    `“${base.replace(/\p{C}/gu, '·').slice(0, 80)}” is not the name of a branch, a tag or a commit.\nWrite a name without spaces or signs: --base main.`,
  );
}

function findCommit({ folder, name }: Repository, named?: Named): Found | Reason {
  const head = commitOf(folder, 'HEAD');
  if (!head) return { reason: `${name} has no commit yet.` };
  const base = nameOf(named);
  const names = base === undefined ? ['origin/main', 'main'] : [base, `origin/${base}`];
  const tip = names.map((one) => commitOf(folder, one)).find((found) => found !== undefined);
  const isShallow = () => gitLine(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
  if (!tip) {
    const lacking = base === undefined ? 'has no branch called main.' : `has no “${base}” in it.`;
    return {
      reason: isShallow() ? `${name} ${SHALLOW} It ${lacking} ${FETCH_ALL}` : `${name} ${lacking}`,
    };
  }
  const commit =
    typeof named === 'object' || tip === head ? tip : gitLine(folder, ['merge-base', 'HEAD', tip]);
  if (commit) return { commit, isHere: commit === head };
  return {
    reason: isShallow()
      ? `${name} ${SHALLOW} ${FETCH_ALL}`
      : `This branch and ${base ?? 'main'} have no commit in common.`,
  };
}

function commitOf(folder: string, name: string): string | undefined {
  return gitLine(folder, [
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

function none({ reason }: Reason, base?: Named): Base {
  if (base !== undefined) {
    throw new Mistake(`The content cannot be compared with “${nameOf(base)}”.\n${reason}`);
  }
  return { folder: undefined, reason };
}

const SHALLOW = 'holds the newest commits only.';
const FETCH_ALL =
  'Fetch the whole history: git fetch --unshallow origin main (in a workflow, fetch-depth: 0).';

/** A branch, a tag or a commit; or the commit that was published, as it stands. */
export type Named = string | { since: string };

/** The published content in a folder of its own, or why there is none to compare with. */
export type Base =
  | (Found & {
      folder: string;
      /** The day on which it was committed. */
      on: string | undefined;
      release: () => void;
    })
  | { folder: undefined; reason: string };

interface Found {
  commit: string;
  /** Whether it is the newest commit here, so that nothing but edits is compared. */
  isHere: boolean;
}

interface Reason {
  reason: string;
}

type Repository = Exclude<Keeper, Reason>;
