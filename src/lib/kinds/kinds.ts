import { type CollectionName, collections } from '../reading/collections.ts';
import type { Register } from '../register/types.ts';
import { area } from './area.ts';
import { commitment } from './commitment.ts';
import { glossary } from './glossary.ts';
import { indicator } from './indicator.ts';
import type { Kind, ListedPages } from './kind.ts';
import { meeting } from './meeting.ts';
import { organisation } from './organisation.ts';
import { outcomes } from './outcomes.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { site } from './site.ts';
import { snapshot } from './snapshot.ts';
import { source } from './source.ts';
import { strategy } from './strategy.ts';

/** Everything that the site knows of each kind of entry. Nothing else lists them. */
const kinds = {
  strategies: strategy,
  commitments: commitment,
  progress: report,
  outcomes,
  snapshots: snapshot,
  meetings: meeting,
  indicators: indicator,
  organisations: organisation,
  areas: area,
  pages: page,
  glossary,
  sources: source,
  site,
};

/** All kinds, in the order in which reviewers and readers meet them. */
export const kindsInOrder = Object.values(kinds) as AnyKind[];

/** What is known of the kind of a collection. */
export function kindOf(name: CollectionName): AnyKind {
  return (kinds as Record<CollectionName, AnyKind>)[name];
}

/** The pages of what a file lists, by what their IDs begin with; undefined for others. */
export function listedPages(folder: string): ListedPages | undefined {
  return kindsInOrder.find(({ listed }) => listed?.folder === folder)?.listed;
}

/** Whether a word is the name of a collection. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** One entry of a kind by its ID; undefined when readers cannot see it. */
export function entryOf(kind: AnyKind, id: string, register: Register): { id: string } | undefined {
  const entries = kind.entries(register);
  const known = byId.get(entries) ?? new Map(entries.map((one) => [one.id, one]));
  byId.set(entries, known);
  return known.get(id);
}

/** A kind whose entries are of no matter but for their IDs. */
export type AnyKind = Kind<CollectionName, { id: string }>;

// Found by ID for each page of a build, so each is arranged once.
const byId = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

/**
 * Asks each question of each collection by itself, so that the type check names every answer that a kind still
 * lacks, one by one, here.
 */
({
  collection: kinds,
  noun: kinds,
  name: kinds,
  exampleId: kinds,
  policies: kinds,
  entries: kinds,
  knownFrom: kinds,
  address: kinds,
  hasPage: kinds,
  beside: kinds,
  list: kinds,
  folder: kinds,
  listed: kinds,
  parts: kinds,
  partTitles: kinds,
  title: kinds,
  fileName: kinds,
  notes: kinds,
  found: kinds,
  search: kinds,
  cards: kinds,
  tables: kinds,
  changes: kinds,
  kept: kinds,
  reserved: kinds,
  start: kinds,
}) satisfies { [Question in keyof AnyKind]: Answers<Question> };

type Answers<Question extends keyof AnyKind> = {
  [Name in CollectionName]: Pick<AnyKind, Question>;
};
