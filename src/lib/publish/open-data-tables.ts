import type { OpenDataTable } from './table.ts';
import { areasTable } from './tables/areas.ts';
import { changesTable } from './tables/changes.ts';
import { commitmentsTable } from './tables/commitments.ts';
import { correctionsTable } from './tables/corrections.ts';
import { decisionsTable } from './tables/decisions.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { observationsTable } from './tables/observations.ts';
import { organisationsTable } from './tables/organisations.ts';
import { outcomesTable } from './tables/outcomes.ts';
import { progressTable } from './tables/progress.ts';
import { sourcesTable } from './tables/sources.ts';
import { strategiesTable } from './tables/strategies.ts';

/** Every table of open data, in the order in which the data page explains them. */
export const openDataTables = [
  commitmentsTable,
  progressTable,
  strategiesTable,
  organisationsTable,
  areasTable,
  indicatorsTable,
  observationsTable,
  outcomesTable,
  decisionsTable,
  changesTable,
  correctionsTable,
  sourcesTable,
] as unknown as OpenDataTable<unknown>[];
