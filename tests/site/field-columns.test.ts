import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { commitmentFields } from '../../src/lib/commitment/fields.ts';
import type { FieldPolicy, Policies } from '../../src/lib/fields/policy.ts';
import { decisionFields, meetingFields } from '../../src/lib/meeting/fields.ts';
import {
  frameworkIndicatorFields,
  goalFields,
  objectiveFields,
  outcomeFiguresFields,
  outcomesFields,
} from '../../src/lib/outcome/fields.ts';
import { reportFields, statusWordFields, updateFields } from '../../src/lib/progress/fields.ts';
import { observationFields, snapshotFields } from '../../src/lib/snapshot/fields.ts';
import { strategyFields } from '../../src/lib/strategy/fields.ts';
import { hasDemonstration, siteNamed } from './built/site.ts';

/** The tables of open data, with the policies of the fields that they hold. */
const tables: [table: string, policies: Policies<never>[]][] = [
  ['commitments', [commitmentFields]],
  ['progress', [updateFields, reportFields, statusWordFields]],
  ['strategies', [strategyFields]],
  ['observations', [snapshotFields, observationFields]],
  ['decisions', [meetingFields, decisionFields]],
  ['outcomes', [outcomesFields, goalFields, objectiveFields, frameworkIndicatorFields]],
  ['outcome-figures', [outcomeFiguresFields]],
];

const fields = tables.flatMap(([table, policies]) =>
  policies
    .flatMap((one) => Object.entries<FieldPolicy>(one))
    .flatMap(([field, { data }]) =>
      Array.isArray(data) ? [{ table, field, columns: data as string[] }] : [],
    ),
);

test.each(fields)('the columns of $table for “$field” are there and hold something', (one) => {
  const rows = ['root', 'demo'].flatMap((site) =>
    parse<Record<string, string>>(siteNamed(site).read(`/data/${one.table}.csv`), {
      bom: true,
      columns: true,
    }),
  );
  const cells = rows.flatMap((row) => one.columns.map((column) => row[column]));
  expect(cells).not.toContain(undefined);
  if (hasDemonstration) expect(cells.filter(Boolean).length).toBeGreaterThan(0);
});
