import type { FolderPage } from '../kinds/kind.ts';
import { kindOf, kindsInOrder } from '../kinds/kinds.ts';
import { type CollectionName, collections, shapeOf } from '../reading/collections.ts';
import type { PlaceInCollection } from '../reading/file-place.ts';
import { readEntry } from '../reading/read-entry.ts';
import type { PublicPage } from './line.ts';
import { sitePages } from './site-pages.ts';

/**
 * Every address that some content gives to readers, with the parts of its page that links may point to.
 * The as-at day plays no part: an address is given from the day its file is there.
 */
export function pagesOf(files: DraftFile[]): PublicPage[] {
  const byCollection = Map.groupBy(files, ({ place }) => place.collection);
  const all = [
    ...sitePages,
    ...kindsInOrder.flatMap(({ collection, folder }) =>
      folder ? pagesOfFolders(collection, folder, byCollection) : [],
    ),
    ...files.flatMap(pageOfFile),
    ...files.flatMap(pagesListedIn),
  ];
  // Of two that want one address, the check refuses the second.
  return [...Map.groupBy(all, ({ address }) => address).values()].flatMap(([first]) => first ?? []);
}

/** A file of the content, as far as it can be read. */
export interface DraftFile {
  place: PlaceInCollection;
  /** Its fields; undefined when it cannot be read. */
  data: unknown;
  /** The fragments of the headings among its words; undefined when the words cannot be read. */
  headings: string[] | undefined;
}

function pageOfFile({ place, data, headings }: DraftFile): PublicPage[] {
  const { collection, id } = place;
  const kind = kindOf(collection);
  if (!kind.hasPage) return [];
  const read = readEntry(collection, data);
  return [
    {
      id: collections[collection].single ? collection : `${collection}/${id}`,
      address: kind.address(id),
      fragments:
        read.success && headings
          ? [...new Set([...kind.parts(read.data as never, id), ...headings])]
          : undefined,
      ...(read.success ? withdrawalOf(read.data) : {}),
    },
  ];
}

/** The pages of what the file lists, which have no files: those of topics. */
function pagesListedIn({ place, data }: DraftFile): PublicPage[] {
  const pages = kindOf(place.collection).listed?.pages(data) ?? [];
  return pages.map((page) => ({ ...page, fragments: [] }));
}

/** The pages that are made of whole folders: the lists that each strategy has. */
function pagesOfFolders(
  collection: CollectionName,
  page: FolderPage,
  files: Map<CollectionName, DraftFile[]>,
): PublicPage[] {
  const { folderOf } = shapeOf(collection);
  const byFolder = Map.groupBy(files.get(collection) ?? [], ({ place }) => place.folder);
  return (folderOf ? (files.get(folderOf) ?? []) : []).flatMap(({ place: { id }, data }) => {
    const own = byFolder.get(id) ?? [];
    if (own.length === 0 && !page.isMadeEmpty) return [];
    const folder = { owner: id, ownerData: data, data: own.map((file) => file.data) };
    const fragments = page.parts(folder);
    return [{ id: `${collection}/${id}`, address: page.address(folder), fragments }];
  });
}

function withdrawalOf(data: object): Pick<PublicPage, 'withdrawn'> {
  const { withdrawn } = data as { withdrawn?: { on: string; reason: string } };
  return withdrawn ? { withdrawn: { on: withdrawn.on, reason: withdrawn.reason } } : {};
}
