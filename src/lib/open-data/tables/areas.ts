import { inNaturalOrder } from '../../register/find.ts';
import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { columnsOf } from '../columns.ts';
import { type AreaRecord, areaRecordSchema } from '../records/area.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const areasTable: OpenDataTable<AreaRecord> = {
  name: 'areas',
  place: 5,
  describes: 'One record for each area.',
  schema: areaRecordSchema,
  records: areaRecords,
  columns: columnsOf(areaRecordSchema, {
    id: 'id',
    url: 'url',
    name: 'name',
    kind: 'kind',
    within: 'within',
    summary: 'summary',
    snapshots: 'snapshots',
    notes: notesColumn,
    ...sourceColumns,
  }),
};

function areaRecords({ areas, snapshots }: Register, site: PublishedSite): AreaRecord[] {
  return areas.toSorted(byId).map((area) => ({
    id: area.id,
    url: toUrl(address.area(area.id), site, site.base),
    name: area.name,
    kind: area.kind,
    within: area.within?.id ?? null,
    summary: area.summary,
    snapshots: snapshots.filter(({ areaId }) => areaId === area.id).map(({ id }) => id),
    sic: area.sic,
    source: sourceOf(area.source),
  }));
}

function byId(one: { id: string }, other: { id: string }): number {
  return inNaturalOrder(one.id, other.id);
}
