import { arranged } from '../../src/lib/problems/check/arranged.ts';
import type { Content } from '../../src/lib/problems/content.ts';
import { readContent } from '../../src/lib/reading/read.ts';

/** A content folder with its registry, arranged as the check sees it. */
export async function contentOf(folder: string): Promise<Content> {
  return arranged(folder, await readContent(folder));
}
