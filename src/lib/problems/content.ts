import type { Addresses } from '../addresses/read-addresses.ts';
import { type Day, today } from '../fields/calendar.ts';
import { isGroup } from '../fields/shape.ts';
import type { Body } from '../reading/body/body.ts';
import type { CollectionName } from '../reading/collections.ts';
import type { PlaceInCollection } from '../reading/file-place.ts';
import type { ContentFile } from '../reading/read.ts';

/**
 * All that was read, arranged for the rules that look across files; the bodies by the paths of their files.
 */
export function toContent(
  files: ContentFile[],
  bodies: ReadonlyMap<string, Body> = new Map(),
  { addresses = noAddresses, published, publishedOn, asAt = today() }: Circumstances = {},
): Content {
  const drafts = files.flatMap((file) => draftOf(file, bodies.get(file.path)));
  const byCollection = Map.groupBy(drafts, ({ place }) => place.collection);
  const strategies = new Map(byCollection.get('strategies')?.map((one) => [one.place.id, one]));
  const ids = new Map<CollectionName, string[]>();
  for (const { place } of files) {
    if (!place.belongs) continue;
    const own = ids.get(place.collection);
    if (own) own.push(place.id);
    else ids.set(place.collection, [place.id]);
  }
  // Asked for by every strategy, of which there may be hundreds with thousands of files.
  const grouped = new Map<CollectionName, Map<string, string[]>>();
  const idsByStrategy = (name: CollectionName) => {
    const known = grouped.get(name) ?? Map.groupBy(ids.get(name) ?? [], strategyInId);
    grouped.set(name, known);
    return known;
  };
  return {
    files,
    names: namesOf(files),
    drafts,
    addresses,
    published,
    publishedOn,
    asAt,
    of: (name) => byCollection.get(name) ?? [],
    idsOf: (name) => ids.get(name) ?? [],
    idsWithin: (name, strategy) => idsByStrategy(name).get(strategy) ?? [],
    strategyOf: ({ folder, collection, id }) =>
      strategies.get(folder ?? (collection === 'strategies' ? id : '')),
  };
}

function strategyInId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

function namesOf(files: ContentFile[]): Set<string> {
  const names = new Set<string>();
  for (const { path } of files) {
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
      names.add(path.slice(0, at));
    }
  }
  return names;
}

function draftOf(file: ContentFile, body: Body | undefined): Draft[] {
  const { place, yaml } = file;
  if (!place.belongs || file.faults.length > 0 || !yaml) return [];
  const data = isGroup(yaml.data) ? yaml.data : {};
  return [{ file, place, data, body }];
}

/** The content as the rules see it. */
export interface Content {
  files: ContentFile[];
  /** The paths of all files, and of all folders that they lie in. */
  names: ReadonlySet<string>;
  /** The addresses that were given to readers, as the content folder keeps them. */
  addresses: Addresses;
  /** The content as it was published, where it is known: what is on record there has to stay. */
  published: Content | undefined;
  /** The day on which that was committed, where it is known. */
  publishedOn: Day | undefined;
  /** The day of the check, which a new entry that we offer is dated with. */
  asAt: Day;
  /** The files that can be read, whether right or not. */
  drafts: Draft[];
  of: (name: CollectionName) => Draft[];
  /** The IDs that files have, those that cannot be read too: one mistake is told once. */
  idsOf: (name: CollectionName) => string[];
  /** Those of them that lie in the folder of a strategy: “mse-2022/w14” in mse-2022. */
  idsWithin: (name: CollectionName, strategy: string) => string[];
  /** The strategy that a file belongs to, when its own file can be read. */
  strategyOf: (place: PlaceInCollection) => Draft | undefined;
}

/** What is known beside the files. */
export interface Circumstances {
  addresses?: Addresses;
  published?: Content | undefined;
  publishedOn?: Day | undefined;
  asAt?: Day | undefined;
}

const noAddresses: Addresses = { isThere: false, text: '', lines: [], faults: [] };

/** A file that can be read. What it says may still be wrong. */
export interface Draft {
  file: ContentFile;
  place: PlaceInCollection;
  data: Record<string, unknown>;
  body: Body | undefined;
}
