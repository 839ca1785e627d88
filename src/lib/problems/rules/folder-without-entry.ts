import { a } from '../../fields/sentence.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { collections, shapeOf } from '../../reading/collections.ts';
import type { PlaceInCollection } from '../../reading/file-place.ts';
import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';
import { twinOf } from './duplicate-file.ts';

/**
 * The folder of a commitment is named after a strategy, that of a snapshot after an area, and so on;
 * some files are named after a strategy themselves. Told once, at the first file.
 */
export const folderWithoutEntry: Rule = function* (content) {
  const { files, idsOf } = content;
  const reported = new Set<string>();
  for (const file of files) {
    if (!file.place.belongs || twinOf(file, content)) continue;
    const named = nameOf(file.place);
    if (!named || reported.has(named.path)) continue;
    const ids = idsOf(named.after);
    if (ids.includes(named.name)) continue;
    reported.add(named.path);
    const { noun } = kindOf(named.after);
    const [example] = ids;
    yield {
      file,
      code: 'folder-without-entry',
      what: `The ${named.kind} “${named.path}” is named after no ${noun.one}.`,
      fix: `Add the file ${named.after}/${named.name}.${collections[named.after].format}, or rename the ${named.kind} after ${a(noun.one)}${
        example ? `, for example ${file.place.collection}/${example}` : ''
      }.`,
      meant: closestTo(named.name, ids),
    };
  }
};

function nameOf({ collection, folder, slug }: PlaceInCollection) {
  const { folderOf, namedAfter } = shapeOf(collection);
  if (folderOf && folder !== undefined) {
    return { kind: 'folder', path: `${collection}/${folder}`, name: folder, after: folderOf };
  }
  if (namedAfter) {
    return { kind: 'file', path: `${collection}/${slug}`, name: slug, after: namedAfter };
  }
  return undefined;
}
