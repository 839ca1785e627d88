import { getCollection } from 'astro:content';
import { prose } from 'virtual:golden-thread/prose';
import { collectionNames, type Entries } from '../reading/collections.ts';
import { asAtDay } from '../site/as-at.ts';
import { build } from './build.ts';
import type { Register } from './types.ts';

/** The register of this build. The one door from the content to the pages; read once. */
export function loadRegister(): Promise<Register> {
  loading ??= load();
  return loading;
}

/** The words of an MDX file as a tree, by its collection and ID: “pages/about”; undefined when there is none. */
export function loadProse(id: string) {
  return prose[id];
}

let loading: Promise<Register> | undefined;

async function load(): Promise<Register> {
  const read = await Promise.all(
    collectionNames.map(async (name) => {
      const entries = await getCollection(name);
      return [name, entries.map(({ id, data }) => ({ id, data }))] as const;
    }),
  );
  return build(Object.fromEntries(read) as unknown as Entries, asAtDay(process.env));
}
