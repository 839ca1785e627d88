import { arrange, type Content } from '../../src/lib/problems/content.ts';
import { readBodies } from '../../src/lib/register/body/read-bodies.ts';
import { readContent } from '../../src/lib/register/read.ts';
import { registryIn } from '../../src/lib/register/registry.ts';

/** A content folder with its registry, arranged as the check sees it. */
export async function contentOf(folder: string): Promise<Content> {
  const files = await readContent(folder);
  return arrange(files, await readBodies(files), { registry: await registryIn(folder) });
}
