import { z } from 'zod';
import { day } from '../open-data/records/fields.ts';
import { type PublishedSite, schemaVersion } from '../open-data/table.ts';
import { address, toUrl } from '../site/address.ts';

/**
 * The JSON Schema of a data file, made from the schema of its records. It lets a reader's program
 * check a file that it has fetched. Fields may be added within a version, so unknown ones pass.
 */
export function jsonSchemaOf(
  { name, describes, schema }: { name: string; describes: string; schema: z.ZodType },
  site: PublishedSite,
): object {
  const { $schema, ...rest } = plainSchema(
    z.strictObject({
      $schema: z.url().describe('The address of this schema.'),
      version: z
        .literal(schemaVersion)
        .describe('It rises when a field changes its meaning or goes.'),
      asAt: day.describe('The day for which the file is true.'),
      licence: z
        .strictObject({
          name: z.string().describe('The name of the licence.'),
          link: z.url().describe('Where it can be read.'),
        })
        .describe('The licence under which you may use the file.'),
      records: z.array(schema).describe(describes),
    }),
  );
  return {
    $schema,
    $id: toUrl(address.dataSchema(name, schemaVersion), site, site.base),
    title: `${name}, version ${schemaVersion}`,
    description: describes,
    ...rest,
  };
}

/** A schema as JSON Schema, without what only our own checks need. */
export function plainSchema(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema['refersTo'];
      delete jsonSchema.additionalProperties;
      // The pattern says once more, at length, what the format says.
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
