import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

function areaRecords({ areas, snapshots }: Register, site: PublishedSite) {
  return areas.map((area) => ({
    id: area.id,
    url: toUrl(address.area(area.id), site, site.base),
    name: area.name,
    kind: area.kind,
    within: area.within?.id ?? null,
    summary: area.summary,
    snapshots: snapshots.filter(({ areaId }) => areaId === area.id).map(({ id }) => id),
    sic: area.sic,
    source: sourceRecord(area.source),
  }));
}

type AreaRecord = ReturnType<typeof areaRecords>[number];

export const areasTable: DataTable<AreaRecord> = {
  name: 'areas',
  describes: 'One record for each area.',
  records: areaRecords,
  columns: [
    { name: 'id', describes: 'The permanent ID.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of its page.', value: ({ url }) => url },
    { name: 'name', describes: 'Its name.', value: ({ name }) => name },
    { name: 'kind', describes: 'Its level.', value: ({ kind }) => kind },
    { name: 'within', describes: 'The ID of the next larger area.', value: ({ within }) => within },
    { name: 'summary', describes: 'What it takes in.', value: ({ summary }) => summary },
    {
      name: 'snapshots',
      describes: 'The IDs of its snapshots.',
      value: ({ snapshots }) => snapshots.join(' '),
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};
