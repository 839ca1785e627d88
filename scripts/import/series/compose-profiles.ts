import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import type { ContentFile } from '../../../src/lib/reading/read.ts';
import { snapshotSchema } from '../../../src/lib/snapshot/schema.ts';
import { yamlFile } from '../content/yaml-text.ts';
import type { GatheredValue, RowFault } from './gather-profiles.ts';
import type { SeriesAnswers } from './series-answers.ts';
import { timeOf } from './times-of-values.ts';

/**
 * The files that a file of values becomes: its source, new measures, and a profile for each place. A profile that this
 * document was written into before stays as it is, if it still says the same. Each profile is taken away once it stands in
 * its file: a file may have half a million rows.
 */
export function composeProfiles(
  profiles: Map<string, GatheredValue[]>,
  answers: SeriesAnswers,
  { name, entries }: { name: string; entries: Entries },
): ComposedProfiles {
  const { document, summary, newMeasures } = answers;
  const source = { document: document.id };
  const files: ContentFile[] = [];
  const origins = new Map<string, number[]>();
  const faults: RowFault[] = [];
  const write = (path: string, entry: Record<string, unknown>) => files.push(yamlFile(path, entry));
  const isNew = (all: { id: string }[], id: string) => !all.some((one) => one.id === id);
  if (isNew(entries.sources, document.id)) {
    const { id, ...facts } = document;
    write(`sources/${id}.yaml`, { ...facts, note: `We read it from the file “${name}”.` });
  }
  for (const { id, ...facts } of newMeasures) {
    if (isNew(entries.indicators, id)) {
      write(`indicators/${id}.yaml`, { ...facts, source });
    }
  }
  const names = new Map(entries.areas.map(({ id, data }) => [id, data.name]));
  const places = [...new Set(answers.measures.map(({ is }) => is))];
  for (const [area, values] of profiles) {
    profiles.delete(area);
    const ordered = inOrder(values, places);
    const entry = {
      title: names.get(area) ?? area,
      published: document.published,
      summary,
      source,
      observations: ordered.map(observationOf),
    };
    const before = entries.snapshots.find(
      ({ id, data }) => id.startsWith(`${area}/`) && data.source.document === document.id,
    );
    if (before) {
      if (!isSame(before.data, entry)) faults.push(changed(before.id, document.id));
      continue;
    }
    const path = freePath(area, document.published.slice(0, 7), entries.snapshots);
    write(path, entry);
    origins.set(
      path,
      ordered.map(({ row }) => row),
    );
  }
  return { files, origins, faults };
}

export interface ComposedProfiles {
  files: ContentFile[];
  /** The row of the file for each value of a profile. */
  origins: Map<string, number[]>;
  faults: RowFault[];
}

function inOrder(values: GatheredValue[], measures: string[]): GatheredValue[] {
  const time = (one: GatheredValue) =>
    typeof one.period === 'object' ? String(one.period.from) : '';
  return values.toSorted(
    (one, other) =>
      measures.indexOf(one.measure) - measures.indexOf(other.measure) ||
      JSON.stringify(one.people ?? '').localeCompare(JSON.stringify(other.people ?? '')) ||
      time(one).localeCompare(time(other)) ||
      one.row - other.row,
  );
}

function observationOf(value: GatheredValue): Record<string, unknown> {
  const { value: number, printed, ...others } = value.printed;
  return {
    indicator: value.measure,
    for: value.people,
    value: number,
    printed,
    period: timeOf(value),
    ...others,
    comparators: value.besides.map(({ name, printed: { comment: _theirs, ...beside } }) => ({
      name,
      ...beside,
    })),
  };
}

/** Whether a profile says what the file says, whatever people have noted beside its values. */
function isSame(before: z.infer<typeof snapshotSchema>, now: object): boolean {
  const read = z.safeParse(snapshotSchema, JSON.parse(JSON.stringify(now)));
  if (!read.success) return false;
  const plain = ({ observations }: z.infer<typeof snapshotSchema>) =>
    JSON.parse(JSON.stringify(observations.map(({ sic: _, label: _own, ...one }) => one)));
  return isDeepStrictEqual(plain(before), plain(read.data));
}

function changed(id: string, document: string): RowFault {
  return {
    row: 0,
    says: `The profile ${id} was written from the document ${document}, and says something else than the file does now.`,
    fix: 'A newer file is another document: give it an ID of its own under document. A value that was revised then shows both.',
  };
}

function freePath(area: string, month: string, there: { id: string }[]): string {
  const taken = new Set(there.map(({ id }) => id));
  const names = Array.from({ length: 99 }, (_, at) => (at === 0 ? month : `${month}-${at + 1}`));
  return `snapshots/${area}/${names.find((one) => !taken.has(`${area}/${one}`))}.yaml`;
}
