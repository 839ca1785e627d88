import { defineCollection } from 'astro:content';
import { type CollectionName, collections as shapes } from './lib/reading/collections.ts';
import { entriesOf } from './lib/reading/loader.ts';

const from = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: entriesOf(name), schema: shapes[name].schema });

/** The collections as Astro knows them; what they hold is said in register/collections.ts. */
export const collections = {
  site: from('site'),
  glossary: from('glossary'),
  areas: from('areas'),
  organisations: from('organisations'),
  sources: from('sources'),
  strategies: from('strategies'),
  commitments: from('commitments'),
  progress: from('progress'),
  indicators: from('indicators'),
  snapshots: from('snapshots'),
  outcomes: from('outcomes'),
  meetings: from('meetings'),
  pages: from('pages'),
} satisfies Record<CollectionName, unknown>;
