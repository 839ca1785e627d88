import type { Column } from '../open-data/columns.ts';
import type { OpenDataTable, PublishedSite } from '../open-data/table.ts';
import type { Register } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';
import { plainSchema } from './json-schema.ts';

/** What a CSV file holds, for machines: metadata by “CSV on the Web”, a standard of the W3C. */
export function csvMetadata(
  { name, describes, columns }: OpenDataTable<unknown>,
  { site, asAt }: Pick<Register, 'site' | 'asAt'>,
  published: PublishedSite,
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@id': toUrl(address.openDataFile(`${name}.csv`), published, published.base),
    url: `${name}.csv`,
    'dc:title': `${site.name}: ${name}`,
    'dc:description': describes,
    'dc:publisher': site.publisher.name,
    'dc:license': { '@id': site.licence.link },
    'dc:temporal': asAt,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', doubleQuote: true },
    tableSchema: { primaryKey: 'id', columns: columns.map(describeColumn) },
  };
}

function describeColumn({ name, describes, schema, isNeeded, parted }: Column<unknown>): object {
  return {
    name,
    titles: name,
    'dc:description': describes,
    datatype: datatypeOf(schema),
    ...(isNeeded && { required: true }),
    ...(parted !== undefined && { separator: parted }),
  };
}

/** The type of a cell. A closed list of words becomes a pattern, since CSVW knows no lists. */
function datatypeOf(schema: Column<unknown>['schema']): object | string {
  const { type, format, pattern, enum: words } = plainSchema(schema);
  if (type === 'integer') return 'integer';
  if (type === 'number') return 'decimal';
  if (type === 'boolean') return 'boolean';
  if (format === 'date') return 'date';
  if (format === 'uri') return 'anyURI';
  if (words) return { base: 'string', format: words.join('|') };
  return pattern ? { base: 'string', format: pattern.replace(/^\^|\$$/g, '') } : 'string';
}
