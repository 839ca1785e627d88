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
 * The collections of the content: where their files lie, in which format, and what may be written. What
 * else the site knows of them is asked for in kinds/kinds.ts.
 * `single` is a collection of one file. In some collections each file lies in a folder that is named after an
 * entry of another one (`folderOf`), or is itself named after one (`namedAfter`).
 */
export const collections = {
  site: { format: 'yaml', single: true, pattern: 'site.yaml', schema: siteSchema },
  glossary: { format: 'yaml', single: true, pattern: 'glossary.yaml', schema: glossarySchema },
  areas: { format: 'yaml', single: false, pattern: 'areas/<id>.yaml', schema: areaSchema },
  organisations: {
    format: 'yaml',
    single: false,
    pattern: 'organisations/<id>.yaml',
    schema: organisationSchema,
  },
  sources: { format: 'yaml', single: false, pattern: 'sources/<id>.yaml', schema: sourceSchema },
  indicators: {
    format: 'yaml',
    single: false,
    pattern: 'indicators/<id>.yaml',
    schema: indicatorSchema,
  },
  strategies: {
    format: 'mdx',
    single: false,
    pattern: 'strategies/<id>.mdx',
    schema: strategySchema,
  },
  commitments: {
    format: 'yaml',
    single: false,
    pattern: 'commitments/<strategy>/<id>.yaml',
    folderOf: 'strategies',
    schema: commitmentSchema,
  },
  progress: {
    format: 'mdx',
    single: false,
    pattern: 'progress/<strategy>/<year>-<month>.mdx',
    folderOf: 'strategies',
    schema: progressSchema,
  },
  outcomes: {
    format: 'yaml',
    single: false,
    pattern: 'outcomes/<strategy>.yaml',
    namedAfter: 'strategies',
    schema: outcomesSchema,
  },
  snapshots: {
    format: 'yaml',
    single: false,
    pattern: 'snapshots/<area>/<year>-<month>.yaml',
    folderOf: 'areas',
    schema: snapshotSchema,
  },
  meetings: {
    format: 'yaml',
    single: false,
    pattern: 'meetings/<board>/<year>-<month>-<day>.yaml',
    folderOf: 'organisations',
    schema: meetingSchema,
  },
  pages: { format: 'mdx', single: false, pattern: 'pages/<id>.mdx', schema: pageSchema },
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
  /** How its files are named, for people. */
  pattern: string;
  folderOf?: 'strategies' | 'areas' | 'organisations';
  namedAfter?: 'strategies';
  schema: z.ZodType;
}
