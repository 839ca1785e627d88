import { getCollection } from 'astro:content';
import { prose } from 'virtual:golden-thread/prose';
import { asAtDay } from '../site/as-at.ts';
import { headingsOf } from './body/headings.ts';
import { build } from './build.ts';
import { collectionNames, type Entries } from './collections.ts';
import { type OldPage, oldPages } from './old-pages.ts';
import { contentFolder } from './read.ts';
import { registryIn } from './registry.ts';
import type { Register } from './types.ts';

/** The register of this build. The one door from the content to the pages; read once. */
export function loadRegister(): Promise<Register> {
  loading ??= load();
  return loading;
}

/** The pages at addresses where something stood once, by the registry of the content. */
export async function loadOldPages(): Promise<OldPage[]> {
  const { lines } = await registryIn(contentFolder(process.cwd()));
  return oldPages(lines, await loadRegister(), (id) => prose[id] && headingsOf(prose[id]));
}

/** The words of an MDX file as a tree; undefined when there is no such entry. */
export function loadProse(collection: 'strategies' | 'progress' | 'pages', id: string) {
  return prose[`${collection}/${id}`];
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
