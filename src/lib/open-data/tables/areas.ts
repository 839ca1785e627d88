import { inNaturalOrder } from '../../register/find.ts';
import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf } from '../columns.ts';
import { type AreaRecord, areaRecordSchema } from '../records/area.ts';
import type { OpenDataTable } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const areasTable: OpenDataTable<AreaRecord> = {
  name: 'areas',
  place: 5,
  describes: 'One record for each area.',
  schema: areaRecordSchema,
  records: ({ areas, snapshots }, site) =>
    areas
      .toSorted((one, other) => inNaturalOrder(one.id, other.id))
      .map((area) => ({
        id: area.id,
        url: toUrl(address.area(area.id), site, site.base),
        name: area.name,
        kind: area.kind,
        within: area.within?.id ?? null,
        summary: area.summary ?? null,
        covers: area.covers,
        snapshots: snapshots.filter(({ areaId }) => areaId === area.id).map(({ id }) => id),
        sic: area.sic,
        source: sourceOf(area.source),
      })),
  columns: columnsOf(areaRecordSchema, {
    ...asFields('id', 'url', 'name', 'kind', 'within', 'summary'),
    covers: { field: 'covers', parted: '; ' },
    ...asFields('snapshots'),
    notes: notesColumn,
    ...sourceColumns,
  }),
};
