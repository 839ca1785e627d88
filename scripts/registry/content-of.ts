import { readForRules } from '../../src/lib/problems/check/read-for-rules.ts';
import type { Content } from '../../src/lib/problems/content.ts';
import { readFolder } from '../../src/lib/reading/read-folder.ts';

/** A content folder with its registry, arranged as the check sees it. */
export async function contentOf(folder: string): Promise<Content> {
  return readForRules(folder, await readFolder(folder));
}
