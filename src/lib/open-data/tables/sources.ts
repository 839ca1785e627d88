import { inNaturalOrder } from '../../register/find.ts';
import type { Register } from '../../register/types.ts';
import { columnsOf } from '../columns.ts';
import { type SourceRecord, sourceRecordSchema } from '../records/source.ts';
import type { OpenDataTable } from '../table.ts';

export const sourcesTable: OpenDataTable<SourceRecord> = {
  name: 'sources',
  place: 12,
  describes: 'One record for each document that facts come from.',
  schema: sourceRecordSchema,
  records: sourceRecords,
  columns: columnsOf(sourceRecordSchema, {
    id: 'id',
    title: 'title',
    publisher: 'publisher',
    published: 'published',
    printed_in: 'printedIn',
    link: 'link',
    note: 'note',
  }),
};

function sourceRecords({ sources }: Register): SourceRecord[] {
  return sources
    .toSorted(byId)
    .map(({ id, title, publisher, published, printedIn, link, note }) => ({
      id,
      title,
      publisher,
      published,
      printedIn: printedIn?.document ?? null,
      link: link ?? null,
      note: note ?? null,
    }));
}

function byId(one: { id: string }, other: { id: string }): number {
  return inNaturalOrder(one.id, other.id);
}
