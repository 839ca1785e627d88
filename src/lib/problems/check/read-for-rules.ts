import { readAddresses } from '../../addresses/read-addresses.ts';
import type { Reading } from '../../reading/read-folder.ts';
import { type Circumstances, type Content, toContent } from '../content.ts';

/**
 * A content folder as it was read, with its registry, arranged for the rules.
 *
 * @param beside the same of the content as it was published, with the day of that, and the day of the check.
 */
export async function readForRules(
  folder: string,
  { files, bodies }: Pick<Reading, 'files' | 'bodies'>,
  beside: Omit<Circumstances, 'addresses'> = {},
): Promise<Content> {
  return toContent(files, bodies, { addresses: await readAddresses(folder), ...beside });
}
