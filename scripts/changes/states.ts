import { withIdsOfNow } from '../../src/lib/addresses/ids-of-now.ts';
import type { AddressLine } from '../../src/lib/addresses/line.ts';
import { idNow } from '../../src/lib/addresses/update.ts';
import type { MovedEntry } from '../../src/lib/publish/difference/address-changes.ts';
import type { Published } from '../../src/lib/publish/difference/published.ts';
import { bodiesOf } from '../../src/lib/reading/bodies.ts';
import { collectionNames, type Entries } from '../../src/lib/reading/collections.ts';
import { entriesOf } from '../../src/lib/reading/entries.ts';
import { inFieldsOfNow } from '../../src/lib/reading/former-fields.ts';
import { readingOf } from '../../src/lib/reading/reading-of.ts';
import { build } from '../../src/lib/register/build.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';

/** The content of a folder that has passed the check, joined as at a day. */
export async function published(folder: string, asAt: string): Promise<Published> {
  const { files, entries } = await readingOf(folder);
  return { entries: entries(), bodies: bodiesOf(files), register: await registerOf(folder, asAt) };
}

/** The same of what was published, which may have been written when fields were called otherwise. */
export async function publishedBefore(
  folder: string,
  today: string,
  asAt: string,
): Promise<Published> {
  const { files } = await readingOf(folder);
  const own = new Map((await readingOf(today)).files.map((file) => [file.path, file]));
  const entries = entriesOf(files.map((file) => inFieldsOfNow(file, own.get(file.path))));
  return { entries, bodies: bodiesOf(files), register: build(entries, asAt) };
}

/** What a site had published that has just begun: its settings, and nothing else. */
export function nothingBut({ entries: { site } }: Published, asAt: string): Published {
  const none = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;
  const entries = { ...none, site };
  return { entries, bodies: bodiesOf([]), register: build(entries, asAt) };
}

/**
 * What was published, with everything that moved since under the ID that it has now, so that a move is no change of
 * each file that names it; and what moved. Where two became one, the entry that is gone keeps its ID.
 */
export function underIdsOfNow(
  before: Published,
  lines: readonly AddressLine[],
): { state: Published; moves: MovedEntry[] } {
  const moves = collectionNames.flatMap((name) => {
    const known = new Set(before.entries[name].map(({ id }) => id));
    return before.entries[name].flatMap(({ id }): MovedEntry[] => {
      const to = idNow(`${name}/${id}`, lines).slice(name.length + 1);
      const { reason = '' } = lines.find((line) => line.id === `${name}/${id}`) ?? {};
      return to === id || known.has(to) ? [] : [{ collection: name, from: id, to, reason }];
    });
  });
  const now = new Map(moves.map(({ collection, from, to }) => [`${collection}/${from}`, to]));
  const renamed = collectionNames.map((name) => [
    name,
    before.entries[name].map(({ id, data }) => ({
      id: now.get(`${name}/${id}`) ?? id,
      data: withIdsOfNow(name, id, data, lines),
    })),
  ]);
  const entries = Object.fromEntries(renamed) as unknown as Entries;
  const bodies = new Map(
    [...before.bodies].map(([key, body]) => {
      const to = now.get(key);
      return [to === undefined ? key : `${key.split('/')[0]}/${to}`, body];
    }),
  );
  const register = moves.length > 0 ? build(entries, before.register.asAt) : before.register;
  return { state: { entries, bodies, register }, moves };
}
