import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { OpenDataTable } from '../../../src/lib/open-data/table.ts';
import { csvMetadata } from '../../../src/lib/publish/csvw.ts';
import { fieldRows } from '../../../src/lib/publish/field-rows.ts';
import { jsonSchemaOf } from '../../../src/lib/publish/json-schema.ts';
import { openDataPackage } from '../../../src/lib/publish/open-data-package.ts';
import { build } from '../../../src/lib/register/build.ts';
import { entries } from '../register/entries.ts';

const published = { address: 'https://marsham.example', base: '/board/' };
const register = () => build(entries({}), '2024-01-01');

const named = z.strictObject({
  name: z.string().describe('Its name.'),
  height: z.number().nullable().describe('How high it is.'),
});

/** A table of trees, with a column of every kind that a table can have. */
const trees = {
  name: 'trees',
  describes: 'A row for each tree.',
  schema: z.strictObject({
    id: z.string().describe('The ID.'),
    place: named.nullable().describe('Where it stands.'),
    birds: z.array(named).describe('Who lives in it.'),
    planted: z.iso.date().describe('The day.'),
    note: z.string().describe('A note.'),
    whole: named.describe('In one column.'),
  }),
  records: () => [],
  columns: [
    column('id', z.string(), { isNeeded: true }),
    column('planted', z.iso.date()),
    column('rings', z.int()),
    column('height', z.number()),
    column('page', z.url()),
    column('kind', z.enum(['oak', 'elm'])),
    column('code', z.string().regex(/^[a-z]+$/)),
    column('strategy', z.string().meta({ refersTo: 'streets' })),
    column('birds', z.string().meta({ refersTo: 'streets' }), { parted: '; ' }),
    column('marks', z.enum(['a', 'b']), { parted: ' ' }),
    column('wood', z.string().meta({ refersTo: 'forests' })),
    column('whole', z.string(), { field: 'whole' }),
    column('place_name', z.string(), { field: 'place.name' }),
  ],
} as unknown as OpenDataTable<unknown>;

function column(name: string, schema: z.ZodType, rest: object = {}) {
  return { name, field: name, describes: `About ${name}.`, schema, isNeeded: false, ...rest };
}

const streets = { ...trees, name: 'streets', columns: [] } as OpenDataTable<unknown>;

describe('What a CSV file says of itself', () => {
  const metadata = () =>
    csvMetadata(trees, register(), published) as {
      tableSchema: { columns: { name: string; datatype: unknown }[] };
    };

  test('is whose it is, of which day and under which licence', () => {
    const { tableSchema, ...rest } = metadata();
    expect(rest).toMatchInlineSnapshot(`
      {
        "@context": [
          "http://www.w3.org/ns/csvw",
          {
            "@language": "en",
          },
        ],
        "@id": "https://marsham.example/board/data/trees.csv",
        "dc:description": "A row for each tree.",
        "dc:license": {
          "@id": "https://example.org/licence",
        },
        "dc:publisher": "Marsham",
        "dc:temporal": "2024-01-01",
        "dc:title": "Marsham follows up: trees",
        "dialect": {
          "delimiter": ",",
          "doubleQuote": true,
          "encoding": "utf-8",
          "header": true,
        },
        "url": "trees.csv",
      }
    `);
    expect(tableSchema).toMatchObject({ primaryKey: 'id' });
  });

  test('is the type of each column; a closed list of words is a pattern', () => {
    const types = metadata().tableSchema.columns.map(({ name, datatype }) => [name, datatype]);
    expect(Object.fromEntries(types)).toEqual({
      id: 'string',
      planted: 'date',
      rings: 'integer',
      height: 'decimal',
      page: 'anyURI',
      kind: { base: 'string', format: 'oak|elm' },
      code: { base: 'string', format: '[a-z]+' },
      strategy: 'string',
      birds: 'string',
      marks: { base: 'string', format: 'a|b' },
      wood: 'string',
      whole: 'string',
      place_name: 'string',
    });
  });

  test('is which column is never empty, and what stands between several values', () => {
    const [id, planted] = metadata().tableSchema.columns;
    expect(id).toEqual({
      name: 'id',
      titles: 'id',
      'dc:description': 'About id.',
      datatype: 'string',
      required: true,
    });
    expect(planted).not.toHaveProperty('required');
    expect(planted).not.toHaveProperty('separator');
    expect(metadata().tableSchema.columns[8]).toMatchObject({ name: 'birds', separator: '; ' });
  });
});

describe('The data package', () => {
  const whole = () => openDataPackage([trees, streets], register(), published);
  const [resource] = [
    () =>
      (
        whole() as {
          resources: { schema: { fields: Record<string, unknown>[]; foreignKeys: unknown } }[];
        }
      ).resources[0],
  ];

  test('says whose the data are, and what each file is', () => {
    const { resources, ...rest } = whole() as { resources: { schema: object }[] };
    expect(rest).toMatchInlineSnapshot(`
      {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "contributors": [
          {
            "email": "team@marsham.example",
            "roles": [
              "publisher",
            ],
            "title": "Marsham",
          },
        ],
        "description": "A site. True for 2024-01-01.",
        "homepage": "https://marsham.example/board/data/",
        "licenses": [
          {
            "path": "https://example.org/licence",
            "title": "OGL",
          },
        ],
        "name": "open-data",
        "title": "Marsham follows up",
      }
    `);
    const [{ schema: _, ...file }] = resources as [{ schema: object }];
    expect(file).toMatchInlineSnapshot(`
      {
        "description": "A row for each tree.",
        "encoding": "utf-8",
        "format": "csv",
        "mediatype": "text/csv",
        "name": "trees",
        "path": "trees.csv",
        "scheme": "file",
        "title": "trees",
        "type": "table",
      }
    `);
  });

  test('joins the tables by their IDs, where a cell holds one ID of a table that is there', () => {
    expect(resource()?.schema).toMatchObject({
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['strategy'], reference: { resource: 'streets', fields: ['id'] } }],
    });
  });

  test('gives the type of each field, and what holds for one value', () => {
    const fields = resource()?.schema.fields.map(({ name, description, ...rest }) => [name, rest]);
    expect(Object.fromEntries(fields as [string, object][])).toEqual({
      id: { type: 'string', constraints: { required: true, unique: true } },
      planted: { type: 'date' },
      rings: { type: 'integer' },
      height: { type: 'number' },
      page: { type: 'string', format: 'uri' },
      kind: { type: 'string', constraints: { enum: ['oak', 'elm'] } },
      code: { type: 'string', constraints: { pattern: '^[a-z]+$' } },
      strategy: { type: 'string' },
      // Of several values in a cell nothing of this holds.
      birds: { type: 'string' },
      marks: { type: 'string' },
      wood: { type: 'string' },
      whole: { type: 'string' },
      place_name: { type: 'string' },
    });
    expect(resource()?.schema.fields[0]).toMatchObject({ description: 'About id.' });
  });
});

test('The table of fields gives each column, and then what only the JSON has', () => {
  const rows = fieldRows(trees).map(
    ({ field, column: inColumn, describes }) => `${field} | ${inColumn ?? '-'} | ${describes}`,
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "id | id | About id.",
      "planted | planted | About planted.",
      "rings | rings | About rings.",
      "height | height | About height.",
      "page | page | About page.",
      "kind | kind | About kind.",
      "code | code | About code.",
      "strategy | strategy | About strategy.",
      "birds | birds | About birds. Semicolons stand between several.",
      "marks | marks | About marks. Spaces stand between several.",
      "wood | wood | About wood.",
      "whole | whole | About whole.",
      "place.name | place_name | About place_name.",
      "place.height | - | How high it is.",
      "note | - | A note.",
    ]
  `);
});

test('The schema of a file says what each part of it is, and lets later fields pass', () => {
  const schema = jsonSchemaOf({ name: 'trees', describes: 'Trees.', schema: named }, published);
  expect(schema).toMatchInlineSnapshot(`
    {
      "$id": "https://marsham.example/board/data/schemas/trees-v1.json",
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "description": "Trees.",
      "properties": {
        "$schema": {
          "description": "The address of this schema.",
          "format": "uri",
          "type": "string",
        },
        "asAt": {
          "description": "The day for which the file is true.",
          "format": "date",
          "type": "string",
        },
        "licence": {
          "description": "The licence under which you may use the file.",
          "properties": {
            "link": {
              "description": "Where it can be read.",
              "format": "uri",
              "type": "string",
            },
            "name": {
              "description": "The name of the licence.",
              "type": "string",
            },
          },
          "required": [
            "name",
            "link",
          ],
          "type": "object",
        },
        "records": {
          "description": "Trees.",
          "items": {
            "properties": {
              "height": {
                "description": "How high it is.",
                "type": [
                  "number",
                  "null",
                ],
              },
              "name": {
                "description": "Its name.",
                "type": "string",
              },
            },
            "required": [
              "name",
              "height",
            ],
            "type": "object",
          },
          "type": "array",
        },
        "version": {
          "const": 1,
          "description": "It rises when a field changes its meaning or goes.",
          "type": "number",
        },
      },
      "required": [
        "$schema",
        "version",
        "asAt",
        "licence",
        "records",
      ],
      "title": "trees, version 1",
      "type": "object",
    }
  `);
});
