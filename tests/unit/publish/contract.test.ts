import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../../src/lib/open-data/columns.ts';
import { commitmentWithHistorySchema } from '../../../src/lib/open-data/records/commitment.ts';
import { schemaVersion } from '../../../src/lib/open-data/table.ts';
import { fieldRows } from '../../../src/lib/publish/field-rows.ts';
import { plainSchema } from '../../../src/lib/publish/json-schema.ts';
import { openDataTables } from '../../../src/lib/publish/open-data-tables.ts';

type Schema = z.core.JSONSchema.BaseSchema;

describe('the contract of open data', () => {
  // A field that goes or changes its kind breaks somebody's program. Then raise schemaVersion, keep the
  // old schemas where they are, and let this test write a file for the new version.
  test('has in its version the fields and columns that it has always had', async () => {
    const tables = openDataTables.map(({ name, schema, columns }) =>
      [
        name,
        ...fieldsIn(plainSchema(schema)).map((field) => `  ${field}`),
        `  columns: ${columns.map((column) => column.name).join(', ')}`,
      ].join('\n'),
    );
    const history = plainSchema(commitmentWithHistorySchema).properties?.['history'] as Schema;
    tables.push(['commitment', ...fieldsIn(history, 'history')].join('\n  '));
    await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot(`contract-v${schemaVersion}.txt`);
  });

  test.each(openDataTables.map((table) => [table.name, table] as const))(
    'says of every field of %s what it holds',
    (_name, table) => {
      const silent = fieldRows(table).filter(({ describes }) => !/^[A-Z].*\.$/.test(describes));
      expect(silent).toEqual([]);
    },
  );

  test('explains each column once, and each field that only the JSON has', () => {
    for (const table of openDataTables) {
      const rows = fieldRows(table);
      expect(rows.flatMap(({ column }) => column ?? [])).toEqual(
        table.columns.map(({ name }) => name),
      );
      expect(new Set(rows.map(({ field }) => field)).size, table.name).toBe(rows.length);
    }
  });
});

describe('a column', () => {
  const record = z.strictObject({
    id: z.string().describe('The ID.'),
    leads: z.array(z.strictObject({ id: z.string().describe('The IDs.') })),
    due: z.strictObject({ by: z.string().describe('When.') }).nullable(),
    count: z.int().optional().describe('How many.'),
  });

  test('takes its words, its kind and its value from the field of the record', () => {
    const [id, leads, by, count] = columnsOf(record, {
      id: 'id',
      leads: 'leads.id',
      due_by: 'due.by',
      count: { field: 'count', otherwise: 0 },
    });
    const one = { id: 'w1', leads: [{ id: 'a' }, { id: 'b' }], due: null };
    expect([id, leads, by, count].map((column) => column?.value(one))).toEqual([
      'w1',
      'a b',
      null,
      0,
    ]);
    expect([id, leads, by, count].map((column) => column?.describes)).toEqual([
      'The ID.',
      'The IDs.',
      'When.',
      'How many.',
    ]);
    expect([id, leads, by, count].map((column) => column?.isNeeded)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('cannot be made for a field that records do not have', () => {
    expect(() => columnsOf(record, { late: 'due.late' })).toThrow(
      'The column “late” is for “due.late”, which records do not have.',
    );
  });
});

/** Each field of a schema with its kind, one a line: “due.by: string or null”. */
function fieldsIn(schema: Schema, above = ''): string[] {
  const { properties, items, anyOf } = schema;
  const own = anyOf?.find((one) => (one as Schema).type !== 'null') as Schema | undefined;
  if (own) return fieldsIn(own, above).map((line, at) => (at === 0 ? `${line} or null` : line));
  const kind = schema.$ref
    ? 'the same again'
    : (schema.enum?.join(' | ') ?? [schema.type].flat().join(' or '));
  const line = above ? [`${above}: ${kind}${schema.format ? ` (${schema.format})` : ''}`] : [];
  if (items) return [...line, ...fieldsIn(items as Schema, `${above}[]`)];
  if (!properties) return line;
  return [
    ...line,
    ...Object.entries(properties).flatMap(([name, field]) => {
      const needed = schema.required?.includes(name) ? '' : '?';
      return fieldsIn(field as Schema, `${above ? `${above}.` : ''}${name}${needed}`);
    }),
  ];
}
