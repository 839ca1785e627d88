import { entryOf, kindOf } from '../../kinds/kinds.ts';
import type { ProgressEntry } from '../../progress/schema.ts';
import { withShownWords } from '../../progress/shown-words.ts';
import type { BodyBlocks } from '../../reading/bodies.ts';
import type { CollectionName, Entries } from '../../reading/collections.ts';
import { splitId } from '../../register/names.ts';
import type { Register } from '../../register/types.ts';

/** The content of one state of the site: as its files hold it, and joined as at a day. */
export interface Published {
  entries: Entries;
  register: Register;
  /** The bodies of the MDX files by collection and ID: “pages/about”. */
  bodies: ReadonlyMap<string, BodyBlocks>;
}

/** What one file says, with its body for an MDX file. */
export interface File {
  id: string;
  data: object;
  body: BodyBlocks;
}

/** The files of a collection that one state has, the other, or both with a difference. */
export interface Pairs {
  added: File[];
  gone: File[];
  changed: FilePair[];
}

/** A file in both states. */
export interface FilePair {
  id: string;
  was: File;
  now: File;
}

/** Sets the files of one collection beside each other: those that readers can see, or those that they cannot. */
export function pairsOf(
  name: CollectionName,
  before: Published,
  after: Published,
  isWanted: IsWanted = isPublic,
): Pairs {
  const [was, now] = [filesOf(name, before, isWanted), filesOf(name, after, isWanted)];
  return {
    added: [...now.values()].filter(({ id }) => !was.has(id)),
    gone: [...was.values()].filter(({ id }) => !now.has(id)),
    changed: [...now.values()].flatMap((file) => {
      const old = was.get(file.id);
      return old ? [{ id: file.id, was: old, now: file }] : [];
    }),
  };
}

/** Whether readers can see an entry on the day of the register. */
export function isPublic(name: CollectionName, id: string, { register }: Published): boolean {
  return entryOf(kindOf(name), id, register) !== undefined;
}

export type IsWanted = typeof isPublic;

function filesOf(name: CollectionName, state: Published, isWanted: IsWanted): Map<string, File> {
  return new Map(
    state.entries[name]
      .filter(({ id }) => isWanted(name, id, state))
      .map(({ id, data }) => [
        id,
        { id, data: shown(name, id, data, state), body: state.bodies.get(`${name}/${id}`) ?? [] },
      ]),
  );
}

/** What a file says; a reviewer gets no bare number either. */
function shown(name: CollectionName, id: string, data: object, { register }: Published): object {
  if (name !== 'progress') return data;
  const strategy = register.strategies.find((one) => one.id === splitId(id).strategyId);
  return withShownWords(data as ProgressEntry, strategy?.statusWords ?? []);
}
