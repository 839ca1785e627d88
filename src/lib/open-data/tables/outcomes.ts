import type {
  frameworkIndicatorFields,
  goalFields,
  objectiveFields,
  outcomesFields,
} from '../../outcome/fields.ts';
import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf, type PlanFor } from '../columns.ts';
import { type OutcomeRecord, outcomeRecordSchema } from '../records/outcome.ts';
import type { OpenDataTable } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const outcomesTable: OpenDataTable<OutcomeRecord> = {
  name: 'outcomes',
  place: 8,
  describes: 'One record for each indicator of an outcomes framework.',
  schema: outcomeRecordSchema,
  records: ({ outcomes }, site) =>
    outcomes.flatMap((framework) =>
      framework.goals.flatMap((goal) =>
        goal.objectives.flatMap((objective) =>
          objective.indicators.map((indicator) => ({
            id: `${framework.id}#${indicator.id}`,
            url: `${toUrl(address.outcomes(framework.id), site, site.base)}#${indicator.id}`,
            strategy: framework.id,
            framework: framework.title,
            goal: { number: goal.number ?? null, title: goal.title },
            objective: { number: objective.number ?? null, title: objective.title },
            name: indicator.name,
            baseline: indicator.baseline ?? null,
            target: indicator.target ?? null,
            dataSource: indicator.dataSource ?? null,
            sic: indicator.sic,
            source: sourceOf(framework.source),
          })),
        ),
      ),
    ),
  columns: columnsOf(outcomeRecordSchema, {
    ...asFields('id', 'url', 'strategy', 'framework'),
    goal: 'goal.title',
    objective_number: 'objective.number',
    objective: 'objective.title',
    indicator: 'name',
    ...asFields('baseline', 'target', 'dataSource'),
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<
    | typeof outcomesFields
    | typeof goalFields
    | typeof objectiveFields
    | typeof frameworkIndicatorFields
  >),
};
