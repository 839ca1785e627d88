import { z } from 'zod';
import type { Column } from '../open-data/columns.ts';
import type { OpenDataTable, PublishedSite } from '../open-data/table.ts';
import type { Register } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';
import { plainSchema } from './json-schema.ts';

/**
 * All tables as one Data Package (datapackage.org): what each file and field is, and how the tables
 * are joined by their IDs. Statistical programs read it and know the types.
 */
export function openDataPackage(
  tables: OpenDataTable<unknown>[],
  { site, asAt }: Pick<Register, 'site' | 'asAt'>,
  published: PublishedSite,
): object {
  const names = tables.map(({ name }) => name);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'open-data',
    title: site.name,
    description: `${site.introduction} True for ${asAt}.`,
    homepage: toUrl(address.data(), published, published.base),
    licenses: [{ title: site.licence.name, path: site.licence.link }],
    contributors: [
      { title: site.publisher.name, email: site.publisher.email, roles: ['publisher'] },
    ],
    resources: tables.map(({ name, describes, columns }) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      title: name,
      description: describes,
      scheme: 'file',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map(describeField),
        primaryKey: ['id'],
        foreignKeys: columns.flatMap((column) => {
          const resource = referenceOf(column);
          if (resource === undefined || !names.includes(resource)) return [];
          return [{ fields: [column.name], reference: { resource, fields: ['id'] } }];
        }),
      },
    })),
  };
}

/** The table that a column's ID leads to. A cell that holds several IDs cannot be a key. */
function referenceOf({ schema, parted }: Column<unknown>): string | undefined {
  const table = z.globalRegistry.get(schema)?.['refersTo'];
  return parted === undefined && typeof table === 'string' ? table : undefined;
}

function describeField({ name, describes, schema, isNeeded, parted }: Column<unknown>): object {
  const { type, format, pattern, enum: words } = plainSchema(schema);
  const constraints = {
    ...(isNeeded && { required: true }),
    ...(name === 'id' && { unique: true }),
    // What holds for one value does not hold for a cell of several.
    ...(parted === undefined && { ...(words && { enum: words }), ...(pattern && { pattern }) }),
  };
  const types = { date: 'date', integer: 'integer', number: 'number', boolean: 'boolean' } as const;
  const wanted = parted === undefined ? ((format ?? type) as keyof typeof types) : 'string';
  return {
    name,
    description: describes,
    type: types[wanted as keyof typeof types] ?? 'string',
    ...(format === 'uri' && parted === undefined && { format: 'uri' }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
