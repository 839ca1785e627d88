import { expect, test } from 'vitest';
import { compileWith } from './compile-copy.ts';

/** The schema of each thing that has policies: its file, and the line below which a new field is put. */
const schemas = {
  'src/lib/commitment/schema.ts': ['export const factsSchema = z.strictObject({'],
  'src/lib/progress/schema.ts': [
    'const updateSchema = z\n  .strictObject({',
    'const reportFacts = z.strictObject({',
  ],
  'src/lib/progress/status-word.ts': ['export const statusWord = z\n  .strictObject({'],
  'src/lib/strategy/schema.ts': ['export const strategySchema = z.strictObject({'],
  'src/lib/priority/schema.ts': ['export interface PriorityEntry {'],
  'src/lib/snapshot/schema.ts': [
    'const observationSchema = z\n  .strictObject({',
    'export const snapshotSchema = z.strictObject({',
  ],
  'src/lib/meeting/schema.ts': [
    'export const meetingSchema = z.strictObject({',
    'items: z\n    .array(\n      z.strictObject({',
    'decisions: z\n    .array(\n      z.strictObject({',
  ],
  'src/lib/outcome/figures.ts': ['export const outcomeFigures = z.strictObject({'],
  'src/lib/outcome/schema.ts': [
    'const frameworkIndicator = z.strictObject({',
    'export const outcomesSchema = z.strictObject({',
    'goals: z\n    .array(\n      z.strictObject({',
    'objectives: z\n          .array(\n            z.strictObject({',
  ],
};

/** One for each: “budget0” for a commitment, “budget1” for an update and so on. */
const lines = Object.entries(schemas).flatMap(([file, below]) =>
  below.map((line, at) => ({ file, line, field: `budget${file.split('/')[2]}${at}` })),
);

test('a field that is added without a policy, or without the column that it names, is a type error', () => {
  const withFields = Object.keys(schemas).map((file) => [
    file,
    (text: string) =>
      lines
        .filter((one) => one.file === file)
        .reduce((now, { line, field }) => {
          const isType = line.includes('interface');
          const added = isType ? `${field}?: string;` : `${field}: z.string().optional(),`;
          return now.replace(line, () => `${line} ${added}`);
        }, text),
  ]);
  const changes = {
    ...Object.fromEntries(withFields),
    'src/lib/snapshot/fields.ts': (text: string) =>
      text.replace("data: ['count', 'people']", "data: ['count', 'persons']"),
  };
  // The policies stand beside their schema, and the columns in the tables.
  const beside = Object.keys(schemas).map((file) => file.replace(/[^/]+$/, ''));
  const found = compileWith(changes, [...beside, 'src/lib/open-data/tables/']);
  const missing = found.map(
    ({ file, says }) => `${file}: ${/Property '(\w+)' is missing/.exec(says)?.[1] ?? says}`,
  );
  expect(missing.sort()).toEqual(
    [
      ...lines.map(({ file, field }) => `${file.replace(/[^/]+$/, 'fields.ts')}: ${field}`),
      'src/lib/open-data/tables/observations.ts: persons',
    ].sort(),
  );
}, 240_000);
