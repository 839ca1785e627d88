import { arranged } from '../../src/lib/problems/arranged.ts';
import type { Content } from '../../src/lib/problems/content.ts';
import { readFolder } from '../../src/lib/reading/read-folder.ts';

/** A content folder with its registry, arranged as the check sees it. */
export async function contentOf(folder: string): Promise<Content> {
  return arranged(folder, await readFolder(folder));
}
