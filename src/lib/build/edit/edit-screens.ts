import type { ContentFile } from '../../reading/read.ts';
import { address } from '../../site/address.ts';
import type { EditSettings } from '../../site/edit-settings.ts';
import type { WriteFile } from '../kept/site-files.ts';
import { editFiles } from './edit-files.ts';
import { folderInRepository } from './folder-in-repository.ts';

/**
 * Writes the screens on which the content is edited into a site.
 *
 * @param content the folder of the content, as a path.
 */
export async function writeEditScreens(
  settings: EditSettings,
  { root, content, files, write, kept }: EditedContent,
): Promise<void> {
  const folder = folderInRepository(root, content);
  const made = await editFiles(root, files, settings, folder, kept);
  for (const [name, text] of made) write(address.edit(name), text);
}

interface EditedContent {
  /** The folder of the project. */
  root: string;
  content: string;
  files: readonly ContentFile[];
  write: WriteFile;
  /** Where our own script is kept for the next build, and the name of the code that it is made of. */
  kept: { file: string; code: string };
}
