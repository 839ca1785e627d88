import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../reading/read.ts';
import { address } from '../../site/address.ts';
import type { EditSettings } from '../../site/edit-settings.ts';
import { editFiles } from './edit-files.ts';
import { folderInRepository } from './folder-in-repository.ts';

/**
 * Writes the screens on which the content is edited into a site.
 *
 * @param content the folder of the content, as a path.
 */
export async function writeEditScreens(
  settings: EditSettings,
  { root, content, files, site, kept }: EditedContent,
): Promise<void> {
  const folder = folderInRepository(root, content);
  const made = await editFiles(root, files, settings, folder, kept);
  for (const [name, text] of made) {
    const file = join(site, address.edit(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

interface EditedContent {
  /** The folder of the project. */
  root: string;
  content: string;
  files: readonly ContentFile[];
  site: string;
  /** Where our own script is kept for the next build, and the name of the code that it is made of. */
  kept: { file: string; code: string };
}
