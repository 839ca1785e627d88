import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

function outcomeRecords({ outcomes }: Register, site: PublishedSite) {
  return outcomes.flatMap((framework) =>
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
          source: sourceRecord(framework.source),
        })),
      ),
    ),
  );
}

type OutcomeRecord = ReturnType<typeof outcomeRecords>[number];

export const outcomesTable: DataTable<OutcomeRecord> = {
  name: 'outcomes',
  describes: 'One record for each indicator of an outcomes framework.',
  records: outcomeRecords,
  columns: [
    { name: 'id', describes: 'The strategy and the row.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of the row.', value: ({ url }) => url },
    { name: 'strategy', describes: 'The ID of the strategy.', value: ({ strategy }) => strategy },
    { name: 'framework', describes: 'The name of the framework.', value: (one) => one.framework },
    { name: 'goal', describes: 'The goal.', value: ({ goal }) => goal.title },
    { name: 'objective_number', describes: 'Its number.', value: (one) => one.objective.number },
    { name: 'objective', describes: 'The objective.', value: ({ objective }) => objective.title },
    { name: 'indicator', describes: 'The indicator.', value: ({ name }) => name },
    { name: 'baseline', describes: 'The baseline as printed.', value: ({ baseline }) => baseline },
    { name: 'target', describes: 'The target as printed.', value: ({ target }) => target },
    {
      name: 'data_source',
      describes: 'Where the figures are to come from.',
      value: ({ dataSource }) => dataSource,
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};
