import { readAddresses } from '../../addresses/read-addresses.ts';
import type { Reading } from '../../reading/read-folder.ts';
import { type Content, toContent } from '../content.ts';

/**
 * A content folder as it was read, with its registry, arranged for the rules.
 *
 * @param published the same of the content as it was published, where it is known.
 */
export async function readForRules(
  folder: string,
  { files, bodies }: Pick<Reading, 'files' | 'bodies'>,
  published?: Content,
): Promise<Content> {
  return toContent(files, bodies, { addresses: await readAddresses(folder), published });
}
