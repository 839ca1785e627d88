import type { z } from 'zod';
import { areaSchema } from '../area/schema.ts';
import { commitmentSchema } from '../commitment/schema.ts';
import { glossarySchema } from '../glossary/schema.ts';
import { indicatorSchema } from '../indicator/schema.ts';
import { meetingSchema } from '../meeting/schema.ts';
import { organisationSchema } from '../organisation/schema.ts';
import { outcomesSchema } from '../outcome/schema.ts';
import { pageSchema } from '../page/schema.ts';
import { progressSchema } from '../progress/schema.ts';
import { siteSchema } from '../site/schema.ts';
import { snapshotSchema } from '../snapshot/schema.ts';
import { sourceSchema } from '../source/schema.ts';
import { strategySchema } from '../strategy/schema.ts';

/**
 * The collections of the content: where their files lie, in which format, and what may be written.
 * `single` is a collection of one file. In some collections each file lies in a folder that is named after an
 * entry of another one (`folderOf`), or is itself named after one (`namedAfter`).
 */
export const collections = {
  site: { format: 'yaml', single: true, schema: siteSchema },
  glossary: { format: 'yaml', single: true, schema: glossarySchema },
  areas: { format: 'yaml', single: false, schema: areaSchema },
  organisations: { format: 'yaml', single: false, schema: organisationSchema },
  sources: { format: 'yaml', single: false, schema: sourceSchema },
  indicators: { format: 'yaml', single: false, schema: indicatorSchema },
  strategies: { format: 'mdx', single: false, schema: strategySchema },
  commitments: { format: 'yaml', single: false, folderOf: 'strategies', schema: commitmentSchema },
  progress: { format: 'mdx', single: false, folderOf: 'strategies', schema: progressSchema },
  outcomes: { format: 'yaml', single: false, namedAfter: 'strategies', schema: outcomesSchema },
  snapshots: { format: 'yaml', single: false, folderOf: 'areas', schema: snapshotSchema },
  meetings: { format: 'yaml', single: false, folderOf: 'organisations', schema: meetingSchema },
  pages: { format: 'mdx', single: false, schema: pageSchema },
} as const satisfies Record<string, Collection>;

/** The shape of one collection, with what not every collection has. */
export function shapeOf(name: CollectionName): Collection {
  return collections[name];
}

export const collectionNames = Object.keys(collections) as CollectionName[];

export type CollectionName = keyof typeof collections;

/** All entries by collection, as their files hold them: what `build` joins into the register. */
export type Entries = {
  [Name in CollectionName]: Entry<z.infer<(typeof collections)[Name]['schema']>>[];
};

/** The parsed content of one file. */
export interface Entry<Data> {
  /** The ID from the file's name, with its folder: "mse-2022/w14". */
  id: string;
  data: Data;
}

interface Collection {
  format: 'yaml' | 'mdx';
  single: boolean;
  folderOf?: 'strategies' | 'areas' | 'organisations';
  namedAfter?: 'strategies';
  schema: z.ZodType;
}
