import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The path of the content from the top of its repository, as far as that can be told without one: below the project, or
 * beside it where the repository holds content alone.
 */
export function folderInRepository(root: string, content: string): string {
  const path = relative(root, content).split(sep);
  return path.filter((part) => part !== '..').join('/');
}

/** The top of the git repository that holds a folder. */
export function repositoryOf(folder: string): string | undefined {
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
  }
  return undefined;
}
