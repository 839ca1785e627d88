import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

function organisationRecords({ organisations }: Register, site: PublishedSite) {
  return organisations.map((organisation) => ({
    id: organisation.id,
    url: toUrl(address.organisation(organisation.id), site, site.base),
    name: organisation.name,
    shortName: organisation.shortName ?? null,
    formerNames: organisation.formerNames.map(({ name, until }) => ({
      name,
      until: until ?? null,
    })),
    kind: organisation.kind,
    summary: organisation.summary,
    area: organisation.area?.id ?? null,
    partOf: organisation.partOf?.id ?? null,
    publishes: organisation.roles
      .filter(({ publishes }) => publishes)
      .map(({ strategy }) => strategy.id),
    partnerIn: organisation.roles
      .filter(({ partner }) => partner)
      .map(({ strategy }) => strategy.id),
    leads: organisation.leads.map(({ id }) => id),
    sic: organisation.sic,
    source: sourceRecord(organisation.source),
  }));
}

type OrganisationRecord = ReturnType<typeof organisationRecords>[number];

export const organisationsTable: DataTable<OrganisationRecord> = {
  name: 'organisations',
  describes: 'One record for each body, with the commitments that it leads.',
  records: organisationRecords,
  columns: [
    { name: 'id', describes: 'The permanent ID.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of its page.', value: ({ url }) => url },
    { name: 'name', describes: 'Its full name.', value: ({ name }) => name },
    { name: 'short_name', describes: 'Its short name.', value: ({ shortName }) => shortName },
    {
      name: 'former_names',
      describes: 'Names it had before.',
      value: ({ formerNames }) => formerNames.map(({ name }) => name).join('; '),
    },
    { name: 'kind', describes: 'What kind of body it is.', value: ({ kind }) => kind },
    { name: 'summary', describes: 'What it does.', value: ({ summary }) => summary },
    { name: 'area', describes: 'The ID of the area it serves.', value: ({ area }) => area },
    { name: 'part_of', describes: 'The ID of the body it belongs to.', value: (one) => one.partOf },
    {
      name: 'publishes',
      describes: 'The IDs of the strategies it publishes.',
      value: ({ publishes }) => publishes.join(' '),
    },
    {
      name: 'partner_in',
      describes: 'The IDs of the strategies that name it as a partner.',
      value: ({ partnerIn }) => partnerIn.join(' '),
    },
    {
      name: 'leads',
      describes: 'The IDs of the commitments it leads.',
      value: ({ leads }) => leads.join(' '),
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};
