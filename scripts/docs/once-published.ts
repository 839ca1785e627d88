import { commitmentFields } from '../../src/lib/commitment/fields.ts';
import type { FieldPolicy, Policies } from '../../src/lib/fields/policy.ts';
import { agendaItemFields, decisionFields, meetingFields } from '../../src/lib/meeting/fields.ts';
import {
  frameworkIndicatorFields,
  goalFields,
  objectiveFields,
  outcomesFields,
} from '../../src/lib/outcome/fields.ts';
import { priorityFields } from '../../src/lib/priority/fields.ts';
import { reportFields, statusWordFields, updateFields } from '../../src/lib/progress/fields.ts';
import { observationFields, snapshotFields } from '../../src/lib/snapshot/fields.ts';
import { strategyFields } from '../../src/lib/strategy/fields.ts';

/** What may become of a published value of a field, by its name in a table: “statusWords[].means”. */
export type OncePublished = (field: string) => string;

/** The same for the files of a collection; undefined where its fields have no policies. */
export function oncePublished(collection: string): OncePublished | undefined {
  const tables: { [prefix: string]: Policies<never> } | undefined = policies[collection];
  return (
    tables &&
    ((field) => {
      const [, prefix = '', name = ''] = /^(.*\.)?(\w+)/.exec(field.replace(/\[\]$/, '')) ?? [];
      const policy: FieldPolicy | undefined = Reflect.get(tables[prefix] ?? {}, name);
      return policy ? words(policy) : '';
    })
  );
}

function words(policy: FieldPolicy): string {
  if ('isOurs' in policy) return 'changes with an entry; a slip may be mended';
  if (policy.edits === 'held') return 'changes with an entry';
  return policy.edits === 'fixed' ? 'stays' : 'may change';
}

/** The tables of policies of a collection, by what stands before the names of their fields. */
const policies: { [collection: string]: { [prefix: string]: Policies<never> } } = {
  commitments: { '': commitmentFields },
  progress: { '': reportFields, 'updates[].': updateFields },
  strategies: {
    '': strategyFields,
    'priorities[].': priorityFields,
    'statusWords[].': statusWordFields,
  },
  snapshots: { '': snapshotFields, 'observations[].': observationFields },
  meetings: { '': meetingFields, 'items[].': agendaItemFields, 'decisions[].': decisionFields },
  outcomes: {
    '': outcomesFields,
    'goals[].': goalFields,
    'goals[].objectives[].': objectiveFields,
    'goals[].objectives[].indicators[].': frameworkIndicatorFields,
  },
};
