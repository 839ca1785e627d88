import { type CollectionName, collectionNames, collections, shapeOf } from './collections.ts';

/**
 * Where a file stands in the content: its collection and its ID, both told by its path alone.
 *
 * @example placeOf('commitments/mse-2022/w14.yaml') // { collection: 'commitments', id: 'mse-2022/w14', … }
 */
export function placeOf(path: string): FilePlace {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const [, slug = file, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(file) ?? [];
  const top = folders[0];
  const name = top ?? slug;
  if (!isCollection(name) || collections[name].single !== (top === undefined)) {
    return { belongs: false, because: top === undefined ? 'stray-file' : 'unknown-folder' };
  }
  const { folderOf, format } = shapeOf(name);
  if (top !== undefined && folders.length !== (folderOf ? 2 : 1)) {
    return { belongs: false, because: 'stray-file', collection: name };
  }
  return {
    belongs: true,
    collection: name,
    id: [...folders.slice(1), slug].join('/'),
    folder: folders[1],
    slug,
    ending,
    hasRightEnding: endings[format].includes(ending),
  };
}

/** The folders that a content folder may hold. */
export const folderNames = collectionNames.filter((name) => !collections[name].single);

/** The files that stand directly in a content folder. */
export const singleNames = collectionNames.filter((name) => collections[name].single);

const endings: Record<'yaml' | 'mdx', string[]> = { yaml: ['.yaml', '.yml'], mdx: ['.mdx'] };

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** A file of a collection. */
export interface PlaceInCollection {
  belongs: true;
  collection: CollectionName;
  id: string;
  /** The folder inside the collection's own, where it has one: a strategy, an area or a board. */
  folder: string | undefined;
  /** The name of the file without its ending: the last part of the ID. */
  slug: string;
  ending: string;
  hasRightEnding: boolean;
}

export type FilePlace =
  | PlaceInCollection
  | { belongs: false; because: 'stray-file' | 'unknown-folder'; collection?: CollectionName };
