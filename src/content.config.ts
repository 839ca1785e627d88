import { defineCollection } from 'astro:content';
import {
  type CollectionName,
  collectionNames,
  collections as shapes,
} from './lib/reading/collections.ts';
import { entriesFor } from './lib/reading/loader.ts';

const from = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: entriesFor(name), schema: shapes[name].schema });

/** The collections as Astro knows them; what they hold is said in reading/collections.ts. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, from(name)]),
) as { [Name in CollectionName]: ReturnType<typeof from<Name>> };
