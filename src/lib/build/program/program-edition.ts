import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';

/**
 * A name for all code that makes the site: what lies in `src` beside the content, what is served as it is, the settings,
 * the packages and Node.
 *
 * @param root the folder of the project.
 * @param settings what else the code is compiled for, such as the path on the host.
 */
export async function programEdition(root: string, settings: object): Promise<string> {
  const sum = createHash('sha256').update(process.version).update(JSON.stringify(settings));
  const below = await Promise.all(
    ['src', 'public'].map(async (folder) => {
      const files = await filesBelow(join(root, folder)).catch(() => []);
      return files.map((file) => join(folder, file));
    }),
  );
  const settingFiles = (await readdir(root)).filter((name) => /^(astro|tsconfig|\.env)/.test(name));
  for (const file of [...below.flat().filter(isCode), ...settingFiles]) {
    sum.update(`\n${file}\n`).update(await readFile(join(root, file)));
  }
  // Without the lock nobody can tell which packages are there, so nothing is the same as before.
  sum.update(await readFile(join(root, 'package-lock.json')).catch(() => randomUUID()));
  return sum.digest('hex');
}

function isCode(file: string): boolean {
  return !/^src[\\/]content[\\/]/.test(file);
}
