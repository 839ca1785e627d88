import { inNaturalOrder } from '../../register/find.ts';
import { asFields, columnsOf } from '../columns.ts';
import { type SourceRecord, sourceRecordSchema } from '../records/source.ts';
import type { OpenDataTable } from '../table.ts';

export const sourcesTable: OpenDataTable<SourceRecord> = {
  name: 'sources',
  place: 12,
  describes: 'One record for each document that facts come from.',
  schema: sourceRecordSchema,
  records: ({ sources }) =>
    sources
      .toSorted((one, other) => inNaturalOrder(one.id, other.id))
      .map(({ id, title, publisher, published, undated, printedIn, link, note }) => ({
        id,
        title,
        publisher,
        published,
        dated: undated ? 'no' : 'yes',
        printedIn: printedIn?.document ?? null,
        link: link ?? null,
        note: note ?? null,
      })),
  columns: columnsOf(
    sourceRecordSchema,
    asFields('id', 'title', 'publisher', 'published', 'dated', 'printedIn', 'link', 'note'),
  ),
};
