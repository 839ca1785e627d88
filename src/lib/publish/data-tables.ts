import type { Register } from '../register/types.ts';
import type { DataTable } from './table.ts';
import { csvText, dataFile, jsonText, publishedSite } from './table.ts';
import { areasTable } from './tables/areas.ts';
import { commitmentsTable } from './tables/commitments.ts';
import { decisionsTable } from './tables/decisions.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { observationsTable } from './tables/observations.ts';
import { organisationsTable } from './tables/organisations.ts';
import { outcomesTable } from './tables/outcomes.ts';
import { progressTable } from './tables/progress.ts';
import { strategiesTable } from './tables/strategies.ts';

/** Every table of open data, in the order in which the data page explains them. */
export const dataTables = [
  commitmentsTable,
  progressTable,
  strategiesTable,
  organisationsTable,
  areasTable,
  indicatorsTable,
  observationsTable,
  outcomesTable,
  decisionsTable,
] as unknown as DataTable<unknown>[];

/** The text of each data file by its name: “commitments.json”, “commitments.csv” and so on. */
export function dataFileTexts(register: Register, base: string): Map<string, () => string> {
  const site = publishedSite(register, base);
  return new Map(
    dataTables.flatMap(({ name, records, columns }) => [
      [`${name}.json`, () => jsonText(dataFile(records(register, site), register))],
      [`${name}.csv`, () => csvText(records(register, site), columns)],
    ]),
  );
}
