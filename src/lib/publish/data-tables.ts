import type { DataTable } from '../open-data/table.ts';
import { areasTable } from '../open-data/tables/areas.ts';
import { changesTable } from '../open-data/tables/changes.ts';
import { commitmentsTable } from '../open-data/tables/commitments.ts';
import { correctionsTable } from '../open-data/tables/corrections.ts';
import { decisionsTable } from '../open-data/tables/decisions.ts';
import { indicatorsTable } from '../open-data/tables/indicators.ts';
import { observationsTable } from '../open-data/tables/observations.ts';
import { organisationsTable } from '../open-data/tables/organisations.ts';
import { outcomesTable } from '../open-data/tables/outcomes.ts';
import { progressTable } from '../open-data/tables/progress.ts';
import { sourcesTable } from '../open-data/tables/sources.ts';
import { strategiesTable } from '../open-data/tables/strategies.ts';

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
  changesTable,
  correctionsTable,
  sourcesTable,
] as unknown as DataTable<unknown>[];
