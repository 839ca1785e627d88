import { lstatSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lends the packages of the project to an older version of it when both need the same: installing them takes longer
 * than a build. What was lent before is taken back first, because `npm ci` would empty the project's own folder
 * through the link.
 */
export function shareModules(root: string, old: string): void {
  const modules = join(old, 'node_modules');
  const found = lstatSync(modules, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) unlinkSync(modules);
  else if (found) return;
  const [own, other] = [root, old].map((folder) =>
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  );
  if (own === other) symlinkSync(join(root, 'node_modules'), modules);
}
