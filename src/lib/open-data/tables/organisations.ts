import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf } from '../columns.ts';
import { type OrganisationRecord, organisationRecordSchema } from '../records/organisation.ts';
import type { OpenDataTable } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const organisationsTable: OpenDataTable<OrganisationRecord> = {
  name: 'organisations',
  place: 4,
  describes: 'One record for each body, with the commitments that it leads.',
  schema: organisationRecordSchema,
  records: ({ organisations }, site) =>
    organisations.map((organisation) => ({
      id: organisation.id,
      url: toUrl(address.organisation(organisation.id), site, site.base),
      name: organisation.name,
      shortName: organisation.shortName ?? null,
      formerNames: organisation.formerNames.map(({ name, until }) => ({
        name,
        until: until ?? null,
      })),
      kind: organisation.kind,
      summary: organisation.summary ?? null,
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
      source: sourceOf(organisation.source),
    })),
  columns: columnsOf(organisationRecordSchema, {
    ...asFields('id', 'url', 'name', 'shortName'),
    former_names: { field: 'formerNames.name', parted: '; ' },
    ...asFields('kind', 'summary', 'area', 'partOf', 'publishes', 'partnerIn', 'leads'),
    notes: notesColumn,
    ...sourceColumns,
  }),
};
