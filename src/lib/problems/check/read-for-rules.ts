import { readAddresses } from '../../addresses/read-addresses.ts';
import { readBodies } from '../../reading/body/read-bodies.ts';
import type { ContentFile } from '../../reading/read.ts';
import { type Content, toContent } from '../content.ts';

/**
 * The files of a content folder with their words and the registry, arranged for the rules.
 *
 * @param milliseconds how long the parser of words may take for a portion of files.
 * @param published the same of the content as it was published, where it is known.
 */
export async function readForRules(
  folder: string,
  files: ContentFile[],
  { milliseconds, published }: { milliseconds?: number; published?: Content | undefined } = {},
): Promise<Content> {
  const bodies = await readBodies(files, milliseconds === undefined ? {} : { milliseconds });
  return toContent(files, bodies, { addresses: await readAddresses(folder), published });
}
