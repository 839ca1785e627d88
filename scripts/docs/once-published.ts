import type { FieldPolicy } from '../../src/lib/fields/policy.ts';
import { kindOf } from '../../src/lib/kinds/kinds.ts';
import type { CollectionName } from '../../src/lib/reading/collections.ts';

/** What may become of a published value of a field, by its name in a table: “statusWords[].means”. */
export type OncePublished = (field: string) => string;

/** The same for the files of a collection; undefined where its fields have no policies. */
export function oncePublished(collection: CollectionName): OncePublished | undefined {
  const { policies } = kindOf(collection);
  return Object.keys(policies).length === 0
    ? undefined
    : (field) => {
        const [, prefix = '', name = ''] = /^(.*\.)?(\w+)/.exec(field.replace(/\[\]$/, '')) ?? [];
        const policy: FieldPolicy | undefined = Reflect.get(policies[prefix] ?? {}, name);
        return policy ? words(policy) : '';
      };
}

function words(policy: FieldPolicy): string {
  if ('isOurs' in policy) return 'changes with an entry; a slip may be mended';
  if (policy.edits === 'held') return 'changes with an entry';
  return policy.edits === 'fixed' ? 'stays' : 'may change';
}
