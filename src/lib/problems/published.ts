import { withIdsOfNow } from '../addresses/ids-of-now.ts';
import { idNow } from '../addresses/update.ts';
import type { CollectionName, Entries } from '../reading/collections.ts';
import { readEntry } from '../reading/read-entry.ts';
import type { Content, Draft } from './content.ts';

/**
 * The entries of a collection that were published, each beside what has become of it; those that cannot be
 * read are left out, because another problem tells of them.
 */
export function publishedBeside<Name extends CollectionName>(
  content: Content,
  name: Name,
): Beside<Entries[Name][number]['data']>[] {
  const now = new Map(content.of(name).map((draft) => [draft.place.id, draft]));
  return (content.published?.of(name) ?? []).flatMap((before) => {
    const id = idNowOf(content, name, before.place.id);
    const draft = now.get(id);
    if (!draft) return [];
    const [was, is] = [before, draft].map(({ data }) => readEntry(name, data));
    if (!was?.success || !is?.success) return [];
    return [{ draft, id, before: was.data, after: is.data, wordsBefore: before } as never];
  });
}

/** The same, where what was published names each entry that moved since by the ID that it has now. */
export function underNamesOfNow<Name extends CollectionName>(
  content: Content,
  name: Name,
): Beside<Entries[Name][number]['data']>[] {
  const { lines } = content.addresses;
  return publishedBeside(content, name).map((one) => ({
    ...one,
    before: withIdsOfNow(name, one.wordsBefore.place.id, one.before, lines),
  }));
}

/** The ID that an entry has now: another one, if the registry says that it moved. */
export function idNowOf(content: Content, name: CollectionName, id: string): string {
  return idNow(`${name}/${id}`, content.addresses.lines).slice(name.length + 1);
}

/** An entry as it was published and as it is now. */
export interface Beside<Data> {
  id: string;
  draft: Draft;
  before: Data;
  after: Data;
  /** The file as it was published, for the words of an .mdx file. */
  wordsBefore: Draft;
}
