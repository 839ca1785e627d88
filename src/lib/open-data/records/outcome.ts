import { z } from 'zod';
import { idIn, idText, notes, sourceField, webAddress } from './fields.ts';

/** An indicator of an outcomes framework as open data. */
export const outcomeRecordSchema = z.strictObject({
  id: idText.describe('The strategy and the row.'),
  url: webAddress.describe('The address of the row.'),
  strategy: idIn('strategies').describe('The ID of the strategy.'),
  framework: z.string().describe('The name of the framework.'),
  goal: z
    .strictObject({
      number: z.string().nullable().describe('The number of the goal.'),
      title: z.string().describe('The goal.'),
    })
    .describe('The goal.'),
  objective: z
    .strictObject({
      number: z.string().nullable().describe('The number of the objective.'),
      title: z.string().describe('The objective.'),
    })
    .describe('The objective.'),
  name: z.string().describe('The indicator.'),
  baseline: z.string().nullable().describe('The baseline as printed.'),
  target: z.string().nullable().describe('The target as printed.'),
  dataSource: z.string().nullable().describe('Where the figures are to come from.'),
  sic: notes,
  source: sourceField,
});

export type OutcomeRecord = z.infer<typeof outcomeRecordSchema>;
