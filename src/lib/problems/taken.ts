import { foldCase, reservedEverywhere } from '../fields/id.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { PlaceInCollection } from '../reading/file-place.ts';
import type { Content } from './content.ts';

/**
 * Whether a name of a file cannot be given beside a file: another one has it, or had it when it was published, or
 * the site keeps it.
 */
export function isTakenBeside(
  { collection, folder, id: own }: PlaceInCollection,
  { idsOf, addresses }: Content,
): (slug: string) => boolean {
  const before = folder === undefined ? '' : `${folder}/`;
  // Only a name that is wrong asks, and to look at all others for each of ten thousand files takes half a minute.
  let taken: Set<string> | undefined;
  return (slug) => {
    taken ??= new Set([
      ...kindOf(collection).reserved,
      ...reservedEverywhere,
      ...[
        ...idsOf(collection).filter((id) => id !== own),
        ...addresses.lines.map(({ id }) => id.replace(`${collection}/`, '')),
      ].flatMap((id) => (id.startsWith(before) ? foldCase(id.slice(before.length)) : [])),
    ]);
    return taken.has(slug);
  };
}
