import { existsSync } from 'node:fs';
import { dirname, posix, relative, sep } from 'node:path';
import { git, gitLine } from './git.ts';

/**
 * The git repository that keeps a content folder: that of the project, or one of its own. The folder itself
 * says which, as git sees it, so links and worktrees lead where they lead.
 */
export function keeperOf(root: string, content: string): Keeper {
  const folder = nearest(content);
  const asked = git(folder, ['rev-parse', '--show-prefix', '--show-toplevel']);
  const [prefix = '', top] = asked.ok ? asked.bytes.toString().split(/\r?\n/) : [];
  const isProject = top === undefined ? holds(root, content) : top === root || top === topOf(root);
  const name = isProject ? 'This copy of the project' : 'The repository of the content';
  const inside = asked.ok ? asked : git(folder, ['rev-parse', '--git-dir']);
  if (inside.isMissing) return { reason: 'There is no git on this machine.' };
  const [, stranger] = /dubious ownership in repository at '(.+?)'/.exec(inside.complaint) ?? [];
  if (stranger) {
    return {
      reason: `${name} belongs to another user of this machine, so git does not read it. Allow it: git config --global --add safe.directory "${stranger}"`,
    };
  }
  if (!inside.ok) {
    return {
      reason: isProject
        ? `${name} has no history that git can read.`
        : 'The content lies in no git repository, so nothing tells what was published.',
    };
  }
  const path = posix.join(prefix, relative(folder, content).split(sep).join('/'));
  return { folder, name, path: path.replace(/^\.$|\/$/, '') };
}

function topOf(root: string): string | undefined {
  return gitLine(root, ['rev-parse', '--show-toplevel']);
}

/** Git has to be asked in a folder that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** Whether a path is a folder itself or lies in it. */
export function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Where git is asked about the content, or why it cannot be. */
export type Keeper =
  | {
      /** A folder of the repository. */
      folder: string;
      /** What people call the repository, at the beginning of a sentence. */
      name: string;
      /** The content folder, counted from the top of the repository; empty when it is the top. */
      path: string;
    }
  | { reason: string };
