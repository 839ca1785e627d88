import type { Entries } from '../../../src/lib/reading/collections.ts';
import type { Reading } from '../../../src/lib/reading/read-folder.ts';

/** What the content of the site holds already, as far as a plan can name it. */
export function knownContent(reading: Reading): KnownContent {
  const entries = reading.entries();
  return {
    strategies: new Map(entries.strategies.map(({ id, data }) => [id, data])),
    commitments: new Map(entries.commitments.map(({ id, data }) => [id, data])),
    reports: new Map(entries.progress.map(({ id, data }) => [id, data])),
    bodies: entries.organisations.map(({ id, data }) => ({
      id,
      names: [data.name, data.shortName, ...data.formerNames.map(({ name }) => name)].filter(
        (name) => name !== undefined,
      ),
    })),
    areas: entries.areas.map(({ id }) => id),
    sources: new Set(entries.sources.map(({ id }) => id)),
  };
}

export interface KnownContent {
  strategies: ReadonlyMap<string, Entries['strategies'][number]['data']>;
  /** By strategy and ID: “marlowe-2025/1-1”. */
  commitments: ReadonlyMap<string, Entries['commitments'][number]['data']>;
  reports: ReadonlyMap<string, Entries['progress'][number]['data']>;
  bodies: { id: string; names: string[] }[];
  areas: string[];
  sources: ReadonlySet<string>;
}
